package standpoint.reader.state;

import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.Article;

/** The open story. The text is there at once; the analysis is empty until it is ready. */
public record Page(Article article, Optional<Analysis> analysis) {

    public static Page of(Article article) {
        return new Page(article, Optional.empty());
    }

    public static Page of(Analysis analysis) {
        return new Page(analysis.article(), Optional.of(analysis));
    }
}
