package standpoint.analysis.stances;

import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;

/**
 * That a holder may stand somewhere towards a target in a sentence; whether it does is to be judged.
 *
 * @param holderWord the head of the holder's mention in the sentence; empty where it only speaks there
 * @param targetWord the head of the target's words in the sentence
 * @param quote      the quote of the holder in which the target stands
 */
record Proposal(Sentence sentence, EntityId holder, Optional<Token> holderWord, Target target, Token targetWord, Optional<Quote> quote) {

    /** Whether the target is a matter, not an entity of the story. */
    boolean isTopic() {
        return target.entity().isEmpty();
    }
}
