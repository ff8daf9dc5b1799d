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
    /** "a plan that critics warn could hurt jobs", "Reed, who may be too timid": of what it is said stands before. */
    private static final Pattern UNSAID = Pattern.compile("(?:(?:that|which|who) )?(?:will|would|could|can|may|might|should|must|has|have|had|is|are|was|were) .*|who .*");
    /** "If you want a leader who agrees with you", "from him", "how the country should do business": what follows or stands before is the matter. */
    private static final Pattern STRAY = Pattern.compile("If [^,]*|go(?: (?:when|if|about) .*)?|You (?!should|must|cannot|can).*|from (?!\\p{Ll}+ing\\b).*|how (?!much\\b|many\\b).*\\b(?:should|must)\\b.*");
    /** "things that we need to fight for", "about $50,400", "that he wants, Boehner said". */
    private static final Pattern LOOSE = Pattern.compile("\\p{Ll}+ (?:for|to|with|of|on|in|at|from|by|about)|(?:about |nearly |around |up to )[$£€]?\\d[\\d,.]*(?: (?:million|billion|percent|per cent|a year|a week|an hour))?"
            + "|\\p{Lu}\\S+(?: \\p{Lu}\\S+)* (?:said|says|told|added|wrote)");
    private static final Pattern OPEN = Pattern.compile("(?i)(?:it|that)(?: is| was|['’]s) up to .*");
    private static final Pattern MUSING = Pattern.compile("(?i)I(?: do(?:n[’']t| not))? (?:just )?(?:think|believe|feel|mean|guess|know) .*");
    private static final Pattern HOLLOW = Pattern.compile("(?i)(?:it|that|he|she|they|there|this)(?: is| was|['’]s|['’]re)?|do so\\b.*|doing so\\b.*|so|where (?:it|he|she|they) .*|what (?:do|did|does) .*|say .*");

    private Fragments() {}

    static boolean isFragment(Target target, Position position) {
        if (target.entity().isPresent()) {
            return false;
        }
        boolean matter = position == Position.FOR || position == Position.AGAINST;
        String words = target.text();
        boolean claim = position == Position.AFFIRMS || position == Position.DENIES || position == Position.DOUBTS;
        claim |= position == Position.UNDECIDED;
        return claim && UNSAID.matcher(words).matches() || matter && (STRAY.matcher(words).matches() || LOOSE.matcher(words).matches()) || OPEN.matcher(words).matches() || HOLLOW.matcher(words).matches() || matter && (MUSING.matcher(words).matches() || SUBORDINATE.matcher(words).matches() || BEHEADED.matcher(words).matches());
    }
}
