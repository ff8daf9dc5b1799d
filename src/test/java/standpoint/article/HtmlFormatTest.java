package standpoint.article;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.article.Articles.html;
import static standpoint.article.Articles.kinds;
import static standpoint.article.Articles.words;
import static standpoint.article.Zone.Kind.BODY;
import static standpoint.article.Zone.Kind.BYLINE;
import static standpoint.article.Zone.Kind.CAPTION;
import static standpoint.article.Zone.Kind.CROSSHEAD;
import static standpoint.article.Zone.Kind.DATE;
import static standpoint.article.Zone.Kind.DATELINE;
import static standpoint.article.Zone.Kind.FOOTER;
import static standpoint.article.Zone.Kind.HEADLINE;
import static standpoint.article.Zone.Kind.STANDFIRST;

class HtmlFormatTest {

    private static final String FIRST = "The island's only ferry will stop running in October because nobody has bid for the contract, the council said on Monday.";
    private static final String SECOND = "Nine companies were asked, and none of them wanted to run the line through another winter of storms.";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Last ferry leaves | Eastport Herald</title>
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Herald site"},
              {"@type": "Person", "@id": "#mira", "name": "Mira Holt"},
              {"@type": "ReportageNewsArticle", "headline": "Last ferry leaves", "datePublished": "2023-10-14T23:30:00-04:00",
               "author": [{"@id": "#mira"}, {"@type": "Person", "name": "Jo Park"}, {"@type": "Organization", "name": "Herald staff"}],
               "publisher": {"@type": "NewsMediaOrganization", "name": "Eastport Herald"}}]}</script></head>
            <body class="has-newsletter"><header><h2>Eastport Herald</h2><nav><a href="/">Home</a></nav></header>
            <div class="cookieBanner"><p>We use cookies to make this long sentence appear on your screen.</p></div>
            <main><article class="share-enabled"><header><h1>Last ferry <em>leaves</em></h1>
              <p class="standfirst">Nobody wants to run the line to the island.</p>
              <div class="byline">By <a rel="author" href="/m">Mira Holt</a> and Jo Park</div><time datetime="2023-10-14">14 October 2023</time>
              <div class="share-bar"><a href="#">Share</a></div></header>
            <figure><img src="f.jpg" alt=""><figcaption>The ferry on Sunday.</figcaption></figure>
            <div itemprop="articleBody"><p>EASTPORT (AP) &mdash; %s</p>
              <div class="ad-slot"><p>Buy our tyres, they are the best tyres that you can buy.</p></div>
              <p>%s</p><script>document.write("<p>never shown at all</p>")</script><p hidden>never shown at all</p>
              <h2>Long winter</h2><blockquote><p>We&nbsp;will   wait,<br>and wait.</p></blockquote><ul><li>The first boat</li><li>The second boat</li></ul>
              <ul class="links"><li><a href="/1">Storm damages the pier</a></li><li><a href="/2">Council meets again</a></li></ul>
              <p><a href="/3">Read more: the last boat</a></p><p>© 2023 Eastport Herald. All rights reserved.</p></div>
            <section id="comments"><p>First! I have taken this boat for forty years and never once been late.</p></section></article></main>
            <aside><p>The most read story of the week is not this one, but another one.</p></aside><footer>Copyright</footer></body></html>
            """.formatted(FIRST, SECOND);

    @Test
    void aPageIsReducedToItsArticle() {
        Article article = html(PAGE);

        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BYLINE, DATE, CAPTION, DATELINE, BODY, BODY, CROSSHEAD, BODY, BODY, BODY, FOOTER);
        assertThat(words(article, HEADLINE)).containsExactly("Last ferry leaves");
        assertThat(words(article, BYLINE)).containsExactly("By Mira Holt and Jo Park");
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND, "We will wait,\nand wait.", "The first boat", "The second boat");
        assertThat(article.text()).startsWith("Last ferry leaves\n\nNobody wants");
        assertThat(article.text()).doesNotContain("cookies", "tyres", "never shown", "Storm damages", "Read more", "First!", "most read", "Share");
    }

    @Test
    void linkedDataGiveTheMetadata() {
        Metadata metadata = html(PAGE).metadata();
        assertThat(metadata.title()).isEqualTo("Last ferry leaves");
        assertThat(metadata.authors()).containsExactly("Mira Holt", "Jo Park");
        assertThat(metadata.published()).contains(LocalDate.of(2023, 10, 14));
        assertThat(metadata.outlet()).contains("Eastport Herald");
        assertThat(metadata.place()).contains("Eastport");
    }

    @Test
    void metaTagsGiveTheMetadata() {
        Metadata metadata = html("<head><meta property='og:title' content='Last ferry leaves - Herald'><meta name=author content='By Mira Holt, Political Editor'>"
                + "<meta property='article:published_time' content='2023-10-14T09:00Z'><meta property='og:site_name' content='Herald'></head><p>" + FIRST + "</p>").metadata();
        assertThat(metadata.title()).isEqualTo("Last ferry leaves");
        assertThat(metadata.authors()).containsExactly("Mira Holt");
        assertThat(metadata.published()).contains(LocalDate.of(2023, 10, 14));
        assertThat(metadata.outlet()).contains("Herald");
    }

    @Test
    void whatThePageDoesNotShowIsWrittenFromItsMetadata() {
        Article article = html("<meta property='og:title' content='Last ferry leaves'><meta name=author content='Mira Holt'>"
                + "<meta name=date content='2023-10-04'><p>" + FIRST + "</p>");
        assertThat(article.text()).isEqualTo("Last ferry leaves\n\nBy Mira Holt\n\n4 October 2023\n\n" + FIRST);
        assertThat(kinds(article)).containsExactly(HEADLINE, BYLINE, DATE, BODY);
    }

    @Test
    void aPageWithoutMetadataIsReadFromItsText() {
        Article article = html("<title>Last ferry leaves | The Herald</title><table><tr><td><a href=a>Home</a><br><a href=b>News</a></td><td><h1>Last ferry leaves</h1>"
                + "By Mira Holt<br>October 14, 2023<br><br>" + FIRST + "<br><br>" + SECOND + "</td></tr></table>");
        assertThat(kinds(article)).containsExactly(HEADLINE, BYLINE, DATE, BODY, BODY);
        assertThat(article.metadata().published()).contains(LocalDate.of(2023, 10, 14));
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
        assertThat(article.metadata().outlet()).contains("The Herald");
    }

    @Test
    void thePagesLanguageDecidesAnAmbiguousDate() {
        String page = "<html lang=en-%s><h1>Last ferry leaves</h1><p class=byline>By Mira Holt | 04/10/2023</p><p>" + FIRST + "</p>";
        assertThat(html(page.formatted("GB")).metadata().published()).contains(LocalDate.of(2023, 10, 4));
        assertThat(html(page.formatted("US")).metadata().published()).contains(LocalDate.of(2023, 4, 10));
    }

    @Test
    void theDensestBlockIsTheArticleWhereNothingIsMarked() {
        Article article = html("<div><div><p>" + FIRST + "</p><p>" + SECOND + "</p></div><div><p>Another short teaser.</p></div></div>");
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND);
    }

    @Test
    void paragraphsThatAreWrappedOneByOneBelongToTheArticle() {
        Article article = html("<div><h1>Last ferry leaves</h1><div class=story><div class=one><p>" + FIRST + "</p></div><div class=two><p>" + SECOND
                + "</p></div><div class=rest><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + SECOND + "</p></div></div></div>");
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND, FIRST, SECOND, SECOND);
    }

    @Test
    void theSitesNameIsNoHeadline() {
        Article article = html("<meta property='og:title' content='Last ferry leaves'><h1>Herald</h1><p>" + FIRST + "</p>");
        assertThat(words(article, HEADLINE)).containsExactly("Last ferry leaves");
    }

    @Test
    void theShownHeadlineWinsOverOneWithAdditions() {
        Article article = html("<meta property='og:title' content='Last ferry leaves - Mira Holt'><h1>Last ferry leaves</h1><p>" + FIRST + "</p>");
        assertThat(article.metadata().title()).isEqualTo("Last ferry leaves");
    }

    @Test
    void anAgeStandsForADate() {
        Article article = html("<h1>Last ferry leaves</h1><div class=byline>By Mira Holt | 1 hr 4 mins ago</div><p>" + FIRST + "</p>");
        assertThat(kinds(article)).containsExactly(HEADLINE, BYLINE, DATE, BODY);
        assertThat(article.metadata().published()).isEmpty();
    }

    @Test
    void headingsThatAreLinksLeadElsewhere() {
        Article article = html("<h1>Last ferry leaves</h1><div><p>" + FIRST + "</p><h3><a href=x>Another story of the day</a></h3><p>" + SECOND + "</p></div>");
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY, BODY);
    }

    @Test
    void aPageNestedWithoutEndIsRefused() {
        String page = "<div>".repeat(3000) + "<p>" + FIRST;
        assertThat(Articles.reason(FileFormat.HTML.read(page.getBytes(Charset.defaultCharset()), Path.of("a.html")))).get().asString().contains("nested");
    }

    @Test
    void brokenLinkedDataDoNoHarm() {
        Article article = html("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script><h1>Last ferry leaves</h1><p>" + FIRST + "</p>");
        assertThat(words(article, BODY)).containsExactly(FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p></p>", "<nav><a href=a>A link of some words</a></nav>", "<script>var story = 'It was a dark and stormy night at sea.';</script>",
            "<ul><li><a href=a>One story of some words is here</a></li><li><a href=b>And another one is there</a></li></ul>"})
    void aPageWithoutArticleIsRefused(String page) {
        assertThat(Articles.reason(FileFormat.HTML.read(page.getBytes(Charset.defaultCharset()), Path.of("a.html")))).get().asString().contains("no article text");
    }

    @Test
    void aPageNamesItsCharset() {
        String page = "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'><h1>Łódź</h1><p>" + FIRST + "</p>";
        Article article = Articles.read(FileFormat.HTML, page.getBytes(Charset.forName("ISO-8859-2")), Path.of("a.html"));
        assertThat(article.metadata().title()).isEqualTo("Łódź");
    }

    @Test
    void paragraphsMayBeDivs() {
        Article article = html("<div class=wrap><div class=menu><a href=a>Home</a> <a href=b>News</a></div><div class=col><h1>Last ferry leaves</h1>"
                + "<div class=deck>Nobody wants to run the line to the island</div><div class=text><div class=p>" + FIRST + "</div><div class=p>" + SECOND
                + "</div><div class=ad><div>Buy our tyres today.</div></div><h2>Long winter</h2><div class=p>“We will wait.”</div><div class=p>" + FIRST
                + "</div></div></div><div class=side><div><a href=c>Storm damages the pier</a></div></div></div>");
        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BODY, BODY, CROSSHEAD, BODY, BODY);
        assertThat(words(article, BODY)).containsExactly(FIRST, SECOND, "“We will wait.”", FIRST);
    }

    @Test
    void standfirstAndBylineMayBeSetLikeParagraphs() {
        Article article = html("<meta name=author content='Mira Holt'><meta name=date content='2023-10-14'><table><tr><td><a href=a>Home</a></td><td>"
                + "<h1>Last ferry leaves</h1><p><i>Nobody wants to run the line to the island</i></p><p><b>By Mira Holt</b>, shipping correspondent<br>"
                + "14th October 2023</p><p>" + FIRST + "</p><p>" + SECOND + "</p></td></tr></table>");
        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BYLINE, DATE, BODY, BODY);
        assertThat(words(article, BYLINE)).containsExactly("By Mira Holt, shipping correspondent");
        assertThat(article.metadata().authors()).containsExactly("Mira Holt");
    }

    @Test
    void aStandfirstBeforeTheBylineMayBeASentence() {
        Article article = html("<h1>Last ferry leaves</h1><div><p>Nobody wants the line.</p><p>By Mira Holt</p><p>" + FIRST + "</p><p>" + SECOND + "</p></div>");
        assertThat(kinds(article)).containsExactly(HEADLINE, STANDFIRST, BYLINE, BODY, BODY);
    }

    @Test
    void aShortFirstParagraphIsStory() {
        Article article = html("<h1>Last ferry leaves</h1><div><p>The boat is gone</p><p>" + FIRST + "</p><p>" + SECOND + "</p></div>");
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY, BODY, BODY);
    }

    @Test
    void theSitesHeaderNamesTheOutlet() {
        Article article = html("<header><p>Eastport Arts Review</p></header><article><h1>Last ferry leaves</h1><p>" + FIRST + "</p></article><footer><p>Eastport"
                + " Arts Review comes out ten times a year.</p></footer>");
        assertThat(article.metadata().outlet()).contains("Eastport Arts Review");
        assertThat(article.text()).doesNotContain("Arts Review");
    }

    @Test
    void anAuthorThatPointsToItselfIsNoAuthor() {
        Article article = html("""
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry stops",
                "author": {"@id": "a"}, "about": {"@id": "a", "x": 1, "name": [{"@id": "a"}]}}</script></head>
                <body><article><h1>Ferry stops</h1><p>%s</p><p>%s</p></article></body></html>""".formatted(FIRST, SECOND));
        assertThat(article.metadata().title()).isEqualTo("Ferry stops");
        assertThat(article.metadata().authors()).isEmpty();
    }
}
