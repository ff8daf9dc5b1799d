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

/**
 * What somebody sets out to undo or to bring about: "went to court to have the increase set aside", "wants it lifted", "will not rest until the act
 * is restored".
 */
final class Undoings {

    private static final double SURE = 0.7;
    private static final Set<String> TRYING = Set.of("go", "try", "want", "seek", "fight", "ask", "hope", "apply", "sue", "campaign", "move", "bid",
            "battle", "push", "press", "lobby", "vow", "promise", "plan",
            "appeal", "intend", "aim", "need", "attempt", "petition", "wish", "like");
    private static final Set<String> UNDONE = Set.of("overturned", "quashed", "annulled", "struck", "thrown", "overruled", "revoked", "rescinded", "voided",
            "invalidated", "nullified", "disqualified");

    private final Reading reading;

    Undoings(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            if (verb.isVerb() && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                had(verb, found);
                rest(verb, found);
            }
        }
        return found;
    }

    /** "to have the increase set aside", "to get the ban lifted", "wants it lifted" */
    private void had(Token verb, List<Found> found) {
        boolean having = Set.of("have", "get", "see").contains(verb.lemma()) && reading.scope.isInfinitive(verb) && verb.hasRelation("xcomp", "advcl")
                && reading.text.head(verb).filter(each -> TRYING.contains(each.lemma())).isPresent();
        Optional<Token> done = reading.text.children(verb, "ccomp", "xcomp").stream().filter(each -> each.tag().matches("VBN|VBD") && isUndone(each))
                .findFirst();
        Optional<Token> thing = done.flatMap(each -> reading.text.child(each, "nsubj", "nsubj:pass")).filter(each -> each.index() > verb.index());
        boolean pronoun = verb.lemma().equals("want") && thing.filter(each -> each.lemma().equals("it")).isPresent();
        if (!(having || pronoun) || thing.isEmpty() || reading.scope.isNegated(verb)) {
            return;
        }
        Token what = thing.get();
        Optional<Target> target = what.isNoun() ? Optional.of(reading.targets.of(what))
                : reading.targets.antecedents.antecedent(what).map(each -> new Target(each.entity(), each.text(), Optional.of(what.span())));
        Token wanting = having ? reading.text.head(verb).orElse(verb) : verb;
        target.filter(each -> !Targets.isEmpty(each)).ifPresent(each -> add(wanting, each, Position.AGAINST, done.get(), found));
    }

    private boolean isUndone(Token done) {
        boolean aside = done.lemma().equals("set") && reading.text.children(done, "advmod", "compound:prt").stream()
                .anyMatch(each -> each.lemma().equals("aside"));
        return aside || UNDONE.contains(done.word()) || VerbStances.GONE.contains(done.word());
    }

    /** "will not rest until the act is restored" */
    private void rest(Token verb, List<Found> found) {
        boolean restless = Set.of("rest", "stop").contains(verb.lemma()) && reading.scope.isNegatedByWord(verb)
                && reading.scope.auxiliary(verb, Set.of("will", "would", "'ll", "’ll", "wo")).isPresent();
        reading.text.children(verb, "advcl").stream().filter(each -> restless && reading.scope.isMarked(each, Set.of("until", "till"))).findFirst()
                .ifPresent(clause -> add(verb, whole(clause), Position.FOR, clause, found));
    }

    /** "the act is restored" without "until" */
    private Target whole(Token clause) {
        Target target = reading.targets.of(reading.reach(clause));
        return new Target(target.entity(), target.text().replaceFirst("^(?i)un?til(?: after)? ", ""), target.span());
    }

    private void add(Token verb, Target target, Position position, Token done, List<Found> found) {
        List<Span> cues = verb.equals(done) ? List.of(verb.span()) : List.of(verb.span(), done.span());
        Span evidence = reading.evidence(verb, reading.reach(done), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()));
        for (EntityId holder : reading.doers.of(verb)) {
            if (target.entity().filter(holder::equals).isEmpty()) {
                found.add(reading.found(holder, target, position, evidence, cues, verb, SURE));
            }
        }
    }
}
