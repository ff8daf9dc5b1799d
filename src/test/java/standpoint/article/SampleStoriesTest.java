package standpoint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a careful reader sees in each sample story: its metadata, and the zones of all that is no paragraph of the story. */
class SampleStoriesTest {

    private static final Path FOLDER = Path.of("fixtures", "articles");
    private static final int SHOWN = 60;

    static Stream<Path> stories() {
        return new ArticleReader().expand(List.of(FOLDER)).stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryIsReadAsACarefulReaderWould(Path story) throws IOException {
        assertThat(described(new ArticleReader().read(story))).isEqualTo(expected(story));
    }

    /** Metadata, then a line for each zone; the paragraphs between two other zones are counted, so that none is lost or added. */
    private static String expected(Path story) throws IOException {
        String name = "sample-stories/" + story.getFileName() + ".expected";
        try (InputStream in = SampleStoriesTest.class.getResourceAsStream(name)) {
            assertThat(in).as("%s says what a careful reader sees in the story", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String described(Reading reading) {
        return switch (reading) {
            case Reading.Unreadable(Path file, String reason) -> reason + "\n";
            case Reading.Read(Article article) -> facts(article.metadata()) + zones(article);
        };
    }

    private static String facts(Metadata metadata) {
        return "title: %s\nauthors: %s\npublished: %s\nwritten: %s\noutlet: %s\nplace: %s\n".formatted(metadata.title(),
                String.join("; ", metadata.authors()), metadata.published().map(Object::toString).orElse("-"), metadata.writtenDate().orElse("-"),
                metadata.outlet().orElse("-"), metadata.place().orElse("-"));
    }

    private static String zones(Article article) {
        List<String> lines = new ArrayList<>();
        int paragraphs = 0;
        for (Zone zone : article.zones()) {
            if (zone.kind() == Zone.Kind.BODY) {
                paragraphs++;
                continue;
            }
            addParagraphs(lines, paragraphs);
            paragraphs = 0;
            String words = Whitespace.fold(zone.span().of(article.text()));
            lines.add(zone.kind() + " " + (words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words));
        }
        addParagraphs(lines, paragraphs);
        return String.join("\n", lines) + "\n";
    }

    private static void addParagraphs(List<String> lines, int paragraphs) {
        if (paragraphs > 0) {
            lines.add("BODY x " + paragraphs);
        }
    }
}
