package standpoint.reader.state;

import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.review.Review;

/**
 * The open story. The text is there at once; what was found in it is empty until it is ready.
 *
 * @param review   what was found, with what the reader decided about it
 * @param dossiers what the analysis has of each entity
 * @param speakers the colours of those who are quoted
 * @param matters  what its stances are about
 * @param givenUp  whether the analysis was cancelled or failed, so that it may be tried again
 */
public record Page(Article article, Optional<Review> review, Dossiers dossiers, Speakers speakers, Matters matters, boolean givenUp) {

    public static Page of(Article article) {
        return new Page(article, Optional.empty(), Dossiers.NONE, Speakers.NONE, Matters.NONE, false);
    }

    /** Nothing is decided about what was found. */
    public static Page of(Analysis analysis) {
        return of(Review.of(analysis));
    }

    public static Page of(Review review) {
        Analysis analysis = review.analysis();
        return new Page(analysis.article(), Optional.of(review), Dossiers.of(analysis), Speakers.of(analysis), Matters.of(analysis), false);
    }

    /** @param why one sentence for the user */
    public static Page givenUp(Article article, String why) {
        return new Page(article, Optional.of(Review.of(Analysis.notAnalysed(article, why))), Dossiers.NONE, Speakers.NONE, Matters.NONE, true);
    }

    /** What is shown. */
    public Optional<Analysis> analysis() {
        return review.map(Review::analysis);
    }
}
