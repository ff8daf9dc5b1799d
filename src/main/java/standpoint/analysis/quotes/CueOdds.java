package standpoint.analysis.quotes;

import standpoint.analysis.language.Token;

/** Tells how likely a word by itself is the head of a cue, 0 to 1: "said" nearly always, "table" never. */
@FunctionalInterface
public interface CueOdds {

    /** A word at least so likely is looked at as a cue. */
    double LIKELY = 0.2;

    double of(Token token);
}
