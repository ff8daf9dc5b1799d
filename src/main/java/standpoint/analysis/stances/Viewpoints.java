package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** "To the Greens, the dam is a disaster", "in the court's view, the law is unfair": what something is to somebody. */
final class Viewpoints {

    private static final double SURE = 0.65;
    private static final double GUESSED = 0.5;
    private static final Set<String> TOWARDS = Set.of("to", "for");
    /** What something is to somebody by that one's own view: "anathema to the union". */
    private static final Set<String> BY_VIEW = Set.of("anathema", "non-starter", "unacceptable", "repugnant", "abhorrent", "intolerable", "deal-breaker", "dealbreaker");
    private static final Set<String> VIEWS = Set.of("view", "eye", "opinion", "mind", "judgement", "judgment", "estimation", "book", "reading");

    private final Reading reading;
    private final StanceWords words;
    private final Metaphors metaphors;

    Viewpoints(Reading reading, StanceWords words, Tone tone) {
        this.reading = reading;
        this.words = words;
        this.metaphors = new Metaphors(reading, tone);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token word : reading.text.tokens()) {
            boolean predicate = reading.text.child(word, "cop").isPresent() && reading.text.child(word, "nsubj").isPresent();
            if (predicate && !reading.scope.isAsked(word) && !reading.scope.isOpen(word)) {
                viewer(word).ifPresent(viewer -> read(word, viewer, found));
            }
        }
        return found;
    }

    /** Who looks at it so, told in front of a comma. */
    private Optional<Token> viewer(Token predicate) {
        Token subject = reading.text.child(predicate, "nsubj").orElseThrow();
        Optional<Token> taken = reading.text.children(predicate, "obl", "nmod").stream()
                .filter(each -> BY_VIEW.contains(predicate.lemma()) && each.index() > predicate.index() && reading.scope.isMarked(each, TOWARDS)).findFirst();
        return reading.text.children(predicate, "obl", "nmod", "advcl").stream().filter(each -> each.index() < subject.index() && isBeforeComma(each))
                .flatMap(each -> viewerOf(each).stream()).findFirst().or(() -> taken);
    }

    private boolean isBeforeComma(Token phrase) {
        int end = reading.text.reach(phrase).end();
        return end < reading.text.tokens().size() && reading.text.token(end).word().equals(",");
    }

    private Optional<Token> viewerOf(Token phrase) {
        if (VIEWS.contains(phrase.lemma()) && reading.scope.isMarked(phrase, Set.of("in", "to"))) {
            return reading.text.child(phrase, "nmod:poss").or(() -> reading.text.children(phrase, "nmod").stream().filter(each -> reading.scope.isMarked(each, Set.of("of"))).findFirst());
        }
        return Optional.of(phrase).filter(each -> reading.scope.isMarked(each, TOWARDS));
    }

    private void read(Token word, Token viewer, List<Found> found) {
        Optional<EntityId> holder = reading.entityAt(viewer).filter(reading.cast::isActor);
        Optional<Position> known = words.evaluation(word).or(() -> reading.text.children(word, "amod").stream().flatMap(each -> words.evaluation(each).stream()).findFirst());
        Optional<Position> position = reading.scope.isNegated(word) ? Optional.empty() : known.or(() -> metaphors.guessOfHeld(word).or(() -> metaphors.guessOfPredicate(word)));
        Target target = reading.targets.of(reading.text.child(word, "nsubj").orElseThrow());
        boolean other = holder.filter(who -> target.entity().filter(who::equals).isEmpty()).isPresent();
        if (other && position.isPresent() && !Targets.isEmpty(target)) {
            List<Span> cues = reading.cues(word);
            Span evidence = reading.evidence(word, reading.phrase(viewer), reading.reach(word));
            found.add(reading.found(holder.get(), target, position.get(), evidence, cues, word, known.isPresent() ? SURE : GUESSED));
        }
    }
}
