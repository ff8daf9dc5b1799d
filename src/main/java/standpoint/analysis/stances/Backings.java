package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "Berg has the backing of four unions", "won Poland's support": whoever gives it is for whoever has it. */
final class Backings {

    private static final double SURE = 0.75;
    private static final Set<String> HAVING = Set.of("have", "win", "gain", "get", "enjoy", "secure", "receive", "attract");
    private static final Set<String> SUPPORT = Set.of("backing", "support", "endorsement", "blessing", "confidence", "approval");

    private final Reading reading;

    Backings(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token noun : reading.text.tokens()) {
            Optional<Token> verb = reading.text.head(noun).filter(each -> noun.hasRelation("obj") && HAVING.contains(each.lemma()));
            if (SUPPORT.contains(noun.lemma()) && verb.isPresent() && !reading.scope.isOpen(verb.get()) && !reading.scope.isAsked(noun)) {
                read(verb.get(), noun, found);
            }
        }
        return found;
    }

    private void read(Token verb, Token noun, List<Found> found) {
        List<Token> givers = new ArrayList<>(reading.text.children(noun, "nmod:poss"));
        reading.text.children(noun, "nmod").stream().filter(each -> reading.scope.isMarked(each, Set.of("of"))).forEach(givers::add);
        Optional<Token> holder = reading.doers.subjectOf(verb);
        Optional<Position> position = Reading.when(reading.scope.isNegated(verb), Position.FOR);
        if (holder.isEmpty() || position.isEmpty() || reading.entityAt(holder.get()).isEmpty()) {
            return;
        }
        Target target = reading.cast.at(holder.get()).map(who -> new Target(Optional.of(who.id()), who.name(), Optional.of(reading.phrase(holder.get())))).orElseThrow();
        List<Span> cues = List.of(noun.span());
        for (Token giver : givers) {
            Span evidence = reading.evidence(verb, reading.phrase(holder.get()), reading.phrase(giver), noun.span());
            reading.entityAt(giver).filter(who -> target.entity().filter(who::equals).isEmpty())
                    .ifPresent(who -> found.add(reading.found(who, target, position.get(), evidence, cues, verb, SURE)));
        }
    }
}
