package standpoint.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class ArticlePropertiesTest {

    private static final Path FILE = Path.of("any.txt");

    @Property(tries = 1500)
    void zonesLieInTheTextInOrderApartAndCoverAllWords(@ForAll("stories") String story) {
        Assume.that(!Whitespace.isBlank(story));
        Article article = Articles.read(FileFormat.TEXT, story.getBytes(StandardCharsets.UTF_8), FILE);
        assertSound(article);
        for (int i = 0; i < article.text().length(); i++) {
            int at = i;
            assertThat(Whitespace.is(article.text().charAt(i)) || article.zones().stream().anyMatch(zone -> zone.span().contains(at)))
                    .as("character %d is in a zone", at).isTrue();
        }
    }

    @Property
    void theTextStaysButForLineEnds(@ForAll("stories") String story) {
        Assume.that(!Whitespace.isBlank(story));
        Article article = Articles.read(FileFormat.TEXT, story.getBytes(StandardCharsets.UTF_8), FILE);
        assertThat(article.text()).isEqualTo(story.replace("\r\n", "\n").replace('\r', '\n'));
    }

    @Property
    void anyBytesAreReadOrRefusedWithAReason(@ForAll byte[] content, @ForAll FileFormat format) {
        Assume.that(content.length > 0);
        switch (format.read(content, FILE)) {
            case Reading.Read(Article article) -> assertSound(article);
            case Reading.Unreadable(Path file, String reason) -> assertThat(reason).isNotBlank();
        }
    }

    @Property
    void anyPageIsReadOrRefusedWithAReason(@ForAll("pages") String page) {
        switch (FileFormat.HTML.read(page.getBytes(StandardCharsets.UTF_8), FILE)) {
            case Reading.Read(Article article) -> assertSound(article);
            case Reading.Unreadable(Path file, String reason) -> assertThat(reason).isNotBlank();
        }
    }

    private static void assertSound(Article article) {
        int last = 0;
        for (Zone zone : article.zones()) {
            Span span = zone.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isLessThanOrEqualTo(article.text().length());
            String words = span.of(article.text());
            assertThat(words).isNotEmpty().isEqualTo(Whitespace.trim(words));
            last = span.end();
        }
        assertThat(article.metadata().title()).isNotBlank();
    }

    @Provide
    Arbitrary<String> stories() {
        Arbitrary<String> line = Arbitraries.of("By Ann Lee", "Politics", "A headline of some words", "3 May 2024", "Ann Lee | 3 May 2024 - Update : 04.05.2024",
                "PARIS (Reuters) - The story begins here.", "The story goes on with a sentence that is long enough to be one, and says nothing else.",
                "Copyright 2020 WABC.", "Photo: Jo Park", "\u00A0", "  ", "\t\u2003x ", "By ", "| · –", "—", "LISTEN · 3:42", "Monday", "(Reuters) -", "WASHINGTON, D.C. -",
                "The captain speaks Tuesday, March 7, 2017", "31.02.2024", "x");
        Arbitrary<String> any = Arbitraries.strings().withChars(" \tabcXYZ.,-|·—()\"'0123456789\u00A0\u2028é").ofMaxLength(90);
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\r\n", "\r", " \n \n", "\n\n\n");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, line), net.jqwik.api.Tuple.of(1, any)).list().ofMaxSize(20)
                .flatMap(lines -> end.list().ofSize(lines.size()).map(ends -> join(lines, ends)));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> piece = Arbitraries.of("<p>", "</p>", "<article>", "</article>", "<h1>", "</h1>", "<h2>A heading</h2>", "<br>", "<time datetime='2024-02-30'>",
                "<div class='byline'>By Ann Lee</div>", "A sentence that is long enough for a story, with some words. ", "<a href=x>link</a>", "<script>", "</script>",
                "<figcaption>Caption</figcaption>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":null},7]}</script>", "<ul><li>",
                "<aside>", "<table><td>", "&nbsp;", "<header>", "</div>", "<body class=ad>", "<main hidden>", "<meta name=author content=' '>", "<title> | </title>");
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static String join(List<String> lines, List<String> ends) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append(ends.get(i));
        }
        return text.toString();
    }
}
