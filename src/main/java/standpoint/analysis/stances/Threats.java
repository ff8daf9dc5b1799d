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

/** "threatened to strike if the price is cut": against what the condition names; "unless it is raised": for it. */
final class Threats {

    private static final double SURE = 0.7;
    private static final Set<String> THREATS = Set.of("threaten", "warn", "caution");
    /** What happens to a thing that one would rather see succeed: "if the tax break fails". */
    private static final Set<String> FAILING = Set.of("fail", "collapse", "lapse", "expire");
    /** "will sue if": a threat by itself. */
    private static final Set<String> HOSTILE = Set.of("sue", "strike", "resign", "quit", "walk", "appeal", "retaliate", "boycott", "protest");
    private static final Set<String> REFUSED = Set.of("reject", "deny", "refuse", "veto", "block", "scrap", "cancel", "drop", "withdraw");

    private final Reading reading;

    Threats(Reading reading) {
        this.reading = reading;
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            boolean hostile = HOSTILE.contains(verb.lemma()) && reading.scope.auxiliary(verb, Set.of("will", "would", "'ll", "’ll")).isPresent();
            if (verb.isVerb() && (THREATS.contains(verb.lemma()) || hostile) && !reading.scope.isNegated(verb)) {
                condition(verb).ifPresent(clause -> read(verb, clause, found));
            }
        }
        return found;
    }

    private Optional<Token> condition(Token verb) {
        return reading.text.tokens().stream().skip(verb.index()).takeWhile(each -> each.sentence() == verb.sentence())
                .filter(each -> each.hasRelation("advcl") && reading.scope.isMarked(each, Set.of("if", "unless"))
                        && reading.text.child(each, "nsubj").filter(who -> who.lemma().equals("you") && !reading.scope.isNegatedItself(each)).isEmpty() // "if you want a leader who flatters you"
                        && reading.text.isBelow(each, verb) && hasNoun(each)).findFirst();
    }

    private boolean hasNoun(Token clause) {
        Span reach = reading.text.reach(clause);
        return reading.text.tokens().subList(reach.start(), reach.end()).stream().anyMatch(Token::isNoun);
    }

    private void read(Token verb, Token clause, List<Found> found) {
        boolean unless = reading.scope.isMarked(clause, Set.of("unless"));
        boolean negated = reading.scope.isNegatedItself(clause);
        Optional<Token> failing = reading.text.child(clause, "nsubj", "nsubj:pass")
                .filter(subject -> FAILING.contains(clause.lemma()) || REFUSED.contains(clause.lemma()) && subject.hasRelation("nsubj:pass"));
        boolean wanted = (unless != negated) != failing.isPresent();
        Position position = wanted ? Position.FOR : Position.AGAINST;
        Target target = failing.map(reading.targets::of).orElseGet(() -> negated ? reading.targets.withoutNot(clause) : reading.targets.of(clause));
        List<Span> cues = reading.cues(verb);
        Span evidence = reading.evidence(verb, reading.reach(clause), reading.sources.subjectOf(verb).map(reading::phrase).orElse(verb.span()));
        for (EntityId actor : reading.doers.of(verb)) {
            found.add(reading.found(actor, target, position, evidence, cues, verb, SURE));
        }
    }
}
