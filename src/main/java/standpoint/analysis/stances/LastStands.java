package standpoint.analysis.stances;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.language.Token;

/** The stands told just before a word, to which words such as "disagrees", "does not" and "is in favour" point. */
final class LastStands {

    private final Reading reading;
    private final List<Found> found;

    LastStands(Reading reading, List<Found> found) {
        this.reading = reading;
        this.found = found.stream().filter(each -> each.allegedBy().isEmpty()).toList();
    }

    /** The last stand of anybody but {@code holders} that begins before the word, at most {@code far} sentences back. */
    Optional<Found> ofOthers(Token word, Collection<EntityId> holders, int far) {
        return found.stream().filter(each -> !holders.contains(each.holder()) && each.evidence().start() < word.span().start() && sentencesBetween(each, word) <= far)
                .max(Comparator.comparing(Found::evidence));
    }

    /** The last stand of {@code partner} towards anything but an actor that ends before the word. */
    Optional<Found> of(EntityId partner, Token word, int far) {
        return found.stream().filter(each -> each.holder().equals(partner) && each.target().entity().isEmpty())
                .filter(each -> each.evidence().end() <= word.span().start() && sentencesBetween(each, word) <= far).max(Comparator.comparing(Found::evidence));
    }

    private int sentencesBetween(Found stand, Token word) {
        return word.sentence() - reading.text.token(reading.text.tokensIn(stand.evidence()).start()).sentence();
    }
}
