package standpoint.reader.state;

import java.util.List;

import standpoint.article.ArticleId;
import standpoint.article.Span;

/** The wish to see a story of the library and, where given, certain words of it. */
public record StoryRequest(ArticleId story, List<Span> words) {

    public StoryRequest {
        words = List.copyOf(words);
    }
}
