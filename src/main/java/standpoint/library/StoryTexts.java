package standpoint.library;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import standpoint.article.ArticleId;

/** The texts of the stories that one search shows, each read once. The index does not keep them: it would be half as large again. */
final class StoryTexts {

    /** Reads a text from where the stories are kept; empty where the story has gone meanwhile. */
    @FunctionalInterface
    interface Source {
        String text(ArticleId id) throws IOException;
    }

    private final Source source;
    private final Map<ArticleId, String> texts = new HashMap<>();

    StoryTexts(Source source) {
        this.source = source;
    }

    String of(ArticleId id) throws IOException {
        String known = texts.get(id);
        if (known != null) {
            return known;
        }
        String text = source.text(id);
        texts.put(id, text);
        return text;
    }
}
