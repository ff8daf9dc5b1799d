package standpoint.library;

import java.util.List;

import standpoint.article.Span;

/**
 * A passage that matches a search.
 *
 * @param where   the passage in the article's text
 * @param text    its words, line ends as spaces, as long as {@code where}
 * @param matches the matching words, as spans of {@code text}
 */
public record Snippet(Span where, String text, List<Span> matches) {

    public Snippet {
        matches = List.copyOf(matches);
    }
}
