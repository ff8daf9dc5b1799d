package standpoint.analysis.quotes;

import java.util.Set;

/**
 * A verb that tells that somebody says, thinks, wants or judges something, from the list {@code cues.txt}.
 *
 * @param frames one letter for each thing the verb can introduce; the list explains them
 */
public record Cue(String lemma, Kind kind, Set<Character> frames) {

    /** What the verb alone tells about the speaker's position. */
    public enum Kind { SAY, AFFIRM, DENY, DOUBT, THINK, WANT, ASK, PROMISE, REFUSE, WARN, FOR, AGAINST, UNDECIDED }

    public Cue {
        frames = Set.copyOf(frames);
    }

    public boolean takes(char frame) {
        return frames.contains(frame);
    }
}
