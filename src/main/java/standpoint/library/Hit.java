package standpoint.library;

import java.util.List;
import java.util.Optional;

import standpoint.article.Span;

/**
 * A story that matches a search.
 *
 * @param snippets at most three, best first; the story's beginning where no word of the text matches
 * @param finding  the best matching quote or stance, where the search asked for one
 * @param versions the other versions of the story, as other papers print it; they are no hits of their own
 */
public record Hit(Story story, List<Snippet> snippets, Optional<Finding> finding, List<Story> versions) {

    /**
     * A quote or stance that matches.
     *
     * @param label who says or who stands where: "Vladimir Putin · against · Western weapons"
     * @param where its first words in the article's text
     * @param text  the words of the quote or of the evidence
     */
    public record Finding(String label, Span where, String text) {}

    /** A story without other versions. */
    public Hit(Story story, List<Snippet> snippets, Optional<Finding> finding) {
        this(story, snippets, finding, List.of());
    }

    public Hit {
        snippets = List.copyOf(snippets);
        versions = List.copyOf(versions);
    }
}
