package standpoint.reader.state;

import java.util.List;
import java.util.OptionalInt;

import standpoint.article.ArticleId;
import standpoint.article.Span;

/**
 * The wish to see a story of the library and, where given, certain words of it.
 *
 * @param top the place to have at the top of the page, as when the user comes back to it
 */
public record StoryRequest(ArticleId story, List<Span> words, OptionalInt top) {

    public StoryRequest {
        words = List.copyOf(words);
    }

    public StoryRequest(ArticleId story, List<Span> words) {
        this(story, words, OptionalInt.empty());
    }

    public static StoryRequest at(ArticleId story, int top) {
        return new StoryRequest(story, List.of(), OptionalInt.of(top));
    }
}
