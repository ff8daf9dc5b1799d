package standpoint.reader.state;

import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.Article;

/**
 * The open story. The text is there at once; the analysis is empty until it is ready.
 *
 * @param dossiers what the analysis has of each entity
 * @param speakers  the colours of those who are quoted
 * @param matters  what its stances are about
 * @param givenUp  whether the analysis was cancelled or failed, so that it may be tried again
 */
public record Page(Article article, Optional<Analysis> analysis, Dossiers dossiers, Speakers speakers, Matters matters, boolean givenUp) {

    public static Page of(Article article) {
        return new Page(article, Optional.empty(), Dossiers.NONE, Speakers.NONE, Matters.NONE, false);
    }

    public static Page of(Analysis analysis) {
        return new Page(analysis.article(), Optional.of(analysis), Dossiers.of(analysis), Speakers.of(analysis), Matters.of(analysis), false);
    }

    /** @param why one sentence for the user */
    public static Page givenUp(Article article, String why) {
        return new Page(article, Optional.of(Analysis.notAnalysed(article, why)), Dossiers.NONE, Speakers.NONE, Matters.NONE, true);
    }
}
