package standpoint.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Metadata;
import standpoint.article.Reading;
import standpoint.article.Span;
import standpoint.article.Zone;

/** The real analysis for tests. One analyst serves the whole run, because its models take seconds to load. */
public final class TestAnalyst {

    private TestAnalyst() {}

    private static final class Shared {
        static final Analyst ANALYST = new Analyst();
    }

    static Analyst analyst() {
        return Shared.ANALYST;
    }

    /** What is found in a story that has only these paragraphs. */
    public static Findings paragraphs(String... paragraphs) {
        return findings(article("", paragraphs));
    }

    /** What is found in a story with this headline above these paragraphs. */
    public static Findings story(String headline, String... paragraphs) {
        return findings(article(headline, paragraphs));
    }

    /** What is found in a story of {@code fixtures/articles}, read as a user's file is. */
    static Findings fixture(String file) {
        return findings(fixtureArticle(file));
    }

    static Article fixtureArticle(String file) {
        Path path = Path.of("fixtures", "articles", file);
        return switch (new ArticleReader().read(path)) {
            case Reading.Read read -> read.article();
            case Reading.Unreadable unreadable -> throw new AssertionError(path + ": " + unreadable.reason());
        };
    }

    /** Paragraphs stand one empty line apart; each is a zone. An empty headline is left out. */
    public static Article article(String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Zone> zones = new ArrayList<>();
        if (!headline.isEmpty()) {
            zones.add(append(text, headline, Zone.Kind.HEADLINE));
        }
        for (String paragraph : paragraphs) {
            zones.add(append(text, paragraph, Zone.Kind.BODY));
        }
        Metadata metadata = new Metadata(headline, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Path.of("story.txt"));
        return new Article(ArticleId.of(text.toString()), text.toString(), zones, metadata);
    }

    private static Zone append(StringBuilder text, String words, Zone.Kind kind) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        text.append(words);
        return new Zone(new Span(start, text.length()), kind);
    }

    private static Findings findings(Article article) {
        return new Findings(analyst().analyse(article, () -> false));
    }
}
