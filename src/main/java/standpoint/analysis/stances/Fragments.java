package standpoint.analysis.stances;

import java.util.regex.Pattern;

import standpoint.analysis.Position;
import standpoint.analysis.Target;

/** Targets that tell a reader nothing, as they are cut out of a sentence: "because he is trying again", "must clearly express it", "whatever they want", "it's". */
final class Fragments {

    /** What opens a clause that is no matter by itself. */
    private static final Pattern SUBORDINATE = Pattern.compile("(?i)(?:because|although|though|whatever|whichever|whenever|whoever|who|since|so that|as if|as though|for why|for how|which) .*");
    /** Whose subject stands elsewhere. */
    private static final Pattern BEHEADED = Pattern.compile("(?:must|could|would|should|might|may|can|cannot|shall) .*");
    private static final Pattern MUSING = Pattern.compile("(?i)I(?: do(?:n[’']t| not))? (?:just )?(?:think|believe|feel|mean|guess|know) .*");
    private static final Pattern HOLLOW = Pattern.compile("(?i)(?:it|that|he|she|they|there|this)(?: is| was|['’]s|['’]re)?|do so\\b.*|doing so\\b.*|so|where (?:it|he|she|they) .*|what (?:do|did|does) .*|say .*");

    private Fragments() {}

    static boolean isFragment(Target target, Position position) {
        if (target.entity().isPresent()) {
            return false;
        }
        boolean matter = position == Position.FOR || position == Position.AGAINST;
        String words = target.text();
        return HOLLOW.matcher(words).matches() || matter && (MUSING.matcher(words).matches() || SUBORDINATE.matcher(words).matches() || BEHEADED.matcher(words).matches());
    }
}
