package standpoint.review;

import java.time.Instant;
import java.util.Objects;

import standpoint.article.ArticleId;

/**
 * One decision of the reader's about one finding. A later one about the same finding takes its place.
 *
 * @param status  what was decided; {@link Status#MACHINE} takes back what was decided before
 * @param found   the finding as the program had it, or as the reader added it: by this it is met again
 * @param decided the finding as it is to be
 */
public record Correction(ArticleId story, Instant time, Status status, Claim found, Claim decided) {

    public Correction {
        Objects.requireNonNull(status);
        if (!found.getClass().equals(decided.getClass())) {
            throw new IllegalArgumentException("a stance is no quote");
        }
    }

    /** The decision that takes this one back. */
    public Correction takenBack(Instant when) {
        return new Correction(story, when, Status.MACHINE, found, found);
    }

    /** The same decision, made again. */
    public Correction again(Instant when) {
        return new Correction(story, when, status, found, decided);
    }
}
