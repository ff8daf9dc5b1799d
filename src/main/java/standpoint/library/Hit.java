package standpoint.library;

import java.util.List;
import java.util.Optional;

import standpoint.article.Span;

/**
 * A story that matches a search.
 *
 * @param snippets at most three, best first; the story's beginning where no word of the text matches
 * @param finding  the best matching quote or stance, where the search asked for one
 */
public record Hit(Story story, List<Snippet> snippets, Optional<Finding> finding) {

    /**
     * A quote or stance that matches.
     *
     * @param label who says or who stands where: "Vladimir Putin · against · Western weapons"
     * @param where its first words in the article's text
     * @param text  the words of the quote or of the evidence
     */
    public record Finding(String label, Span where, String text) {}

    public Hit {
        snippets = List.copyOf(snippets);
    }
}
