package standpoint.analysis.stances;

import java.util.Locale;
import java.util.Set;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** The words around a pair as numbers. Names are masked, so that nothing is learnt about anybody by name. */
final class PairWords {

    private static final int OUTSIDE = 1;
    private static final int HOLDER = 3;
    private static final int TARGET = 4;
    private static final int NAME = 5;
    private static final int STEPS = 4;
    private static final Set<String> INNER = Set.of("compound", "amod", "nmod:poss", "flat", "appos");

    private final Reading reading;
    private final Tone tone;

    PairWords(Reading reading, Tone tone) {
        this.reading = reading;
        this.tone = tone;
    }

    static int hash(String word) {
        return word.toLowerCase(Locale.ROOT).hashCode();
    }

    /** The lemma, or whether it is the holder, the target or another name. */
    int mask(Token token, Pair pair) {
        if (pair.holder().is(token)) {
            return HOLDER;
        }
        if (pair.target().is(token)) {
            return TARGET;
        }
        return token.isProperNoun() ? NAME + hash(token.name().name()) : hash(token.lemma());
    }

    /** The same for the word at a place, which may be outside the text. */
    int mask(int index, Pair pair) {
        return index < 0 || index >= reading.text.tokens().size() ? OUTSIDE : mask(reading.text.token(index), pair);
    }

    /** The word that a word depends on. */
    int governor(Token word, Pair pair) {
        return reading.text.head(word).map(head -> mask(head, pair)).orElse(0);
    }

    /** How a word depends on another one, with its preposition. */
    int relation(Token token) {
        int own = hash(token.relation());
        boolean mayHaveCase = token.hasRelation("obl", "nmod");
        return mayHaveCase ? reading.text.child(token, "case").map(each -> FeatureList.join(own, hash(each.lemma()))).orElse(own) : own;
    }

    /** "Berg's critics", "the Berg campaign": the word that the name only tells more of. */
    Token raised(Token word, Pair pair) {
        Token at = word;
        for (int i = 0; i < STEPS && at.head() >= 0 && INNER.contains(at.relation()); i++) {
            Token head = reading.text.token(at.head());
            boolean isOther = pair.holder().is(head) && pair.target().is(word) || pair.target().is(head) && pair.holder().is(word);
            if (isOther || !head.isNoun()) {
                break;
            }
            at = head;
        }
        return at;
    }

    /** Whether a word sounds good, 1, or bad, -1; the two themselves do neither. */
    int sound(Token token, Pair pair) {
        return Integer.signum(tone(token, pair));
    }

    int tone(Token token, Pair pair) {
        return pair.holder().is(token) || pair.target().is(token) ? 0 : tone.of(token);
    }

    /** A sum of tones in few steps. */
    static int step(int sum) {
        int size = Math.abs(sum);
        return Integer.signum(sum) * (size > 5 ? 3 : size > 2 ? 2 : size > 0 ? 1 : 0);
    }
}
