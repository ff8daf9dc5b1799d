package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "Berg is for the bill": whoever is for what can be decided on. The money may be for the bridge too, so only those who act count. */
final class Supporters {

    private static final double SURE = 0.7;

    private final Reading reading;
    private final StanceWords words;

    Supporters(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token matter : reading.text.tokens()) {
            boolean open = reading.scope.isAsked(matter) || reading.scope.isOpen(matter);
            if (matter.isNoun() && words.isPolicy(matter.lemma()) && !open && reading.text.child(matter, "cop").isPresent()) {
                pro(matter).ifPresent(word -> add(matter, word, found));
            }
        }
        return found;
    }

    private Optional<Token> pro(Token matter) {
        boolean definite = reading.text.children(matter, "det").stream().anyMatch(each -> Set.of("the", "this", "that").contains(each.lemma()));
        return reading.text.children(matter, "case").stream().filter(each -> definite && each.lemma().equals("for")).findFirst();
    }

    private void add(Token matter, Token word, List<Found> found) {
        Optional<Token> who = reading.text.child(matter, "nsubj").filter(each -> reading.entityAt(each).filter(reading.cast::isActor).isPresent());
        Position position = reading.scope.isNegatedByWord(matter) ? Position.AGAINST : Position.FOR;
        Span behind = new Span(reading.text.token(word.index() + 1).span().start(), Math.max(matter.span().end(), reading.reach(matter).end()));
        List<Span> cues = List.of(word.span());
        who.ifPresent(each -> reading.doers.of(matter).forEach(holder -> found.add(reading.found(holder, reading.targets.of(behind), position,
                reading.evidence(matter, reading.phrase(each), reading.reach(matter)), cues, matter, SURE))));
    }
}
