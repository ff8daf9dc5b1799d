package standpoint.analysis.stances;

import java.util.Locale;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;

/** Words as numbers in which names are masked, so that nothing is learnt about anybody by name. */
final class MaskedWords {

    private static final int NOBODY = 1;
    private static final int ENTITY = 2;
    private static final int HOLDER = 3;
    private static final int TARGET = 4;

    private final Reading reading;

    MaskedWords(Reading reading) {
        this.reading = reading;
    }

    static int hash(String word) {
        return word.toLowerCase(Locale.ROOT).hashCode();
    }

    static int hash(Enum<?> value) {
        return value.name().hashCode();
    }

    /** The lemma, or of which kind a name is. */
    int lemma(Token token) {
        return reading.cast.at(token).filter(entity -> token.isProperNoun()).map(entity -> hash(entity.kind()) + 5).orElse(hash(token.lemma()));
    }

    /** The lemma, or whether it is the holder, the target or another name. */
    int role(Token token, Proposal each) {
        Optional<EntityId> entity = reading.cast.at(token).map(Entity::id);
        if (entity.equals(Optional.of(each.holder()))) {
            return HOLDER;
        }
        if (entity.isPresent() && entity.equals(each.target().entity()) || token.equals(each.targetWord())) {
            return TARGET;
        }
        return entity.isPresent() && token.isProperNoun() ? ENTITY : hash(token.lemma());
    }

    /** The same for the word at a place, which may be outside the sentence. */
    int role(int index, Proposal each) {
        Sentence sentence = each.sentence();
        return index < sentence.first() || index >= sentence.end() ? NOBODY : role(reading.text.token(index), each);
    }

    /** The lemma of the word that a word depends on. */
    int governor(Token word) {
        return reading.text.head(word).map(this::lemma).orElse(0);
    }

    int preposition(Token word) {
        return reading.text.child(word, "case").map(each -> hash(each.lemma())).orElse(0);
    }
}
