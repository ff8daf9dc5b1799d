package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;

/** What speakers say a thing does: "the toll will ruin shops" is against it, "it has cut crime by half" for it. */
final class Effects {

    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "can", "'ll", "’ll");
    /** What fails without anybody's judging it. */
    private static final Set<String> TRIED = Set.of("talk", "negotiation", "attempt", "bid", "effort", "crop", "engine", "vote", "motion", "test", "search");
    private static final Set<String> MEANT = Set.of("sanction", "embargo", "boycott", "blockade", "strike");
    private static final Set<String> FAILING = Set.of("fail", "flop", "backfire");
    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final double SURE = 0.55;

    private final Reading reading;
    private final Finds finds;
    private final Outcomes outcomes;

    Effects(Reading reading, Outcomes outcomes, Finds finds) {
        this.reading = reading;
        this.finds = finds;
        this.outcomes = outcomes;
    }

    void read(Quote quote, Token verb) {
        Optional<Token> subject = reading.text.child(verb, "nsubj").filter(each -> reading.entityAt(each).isEmpty());
        if (subject.isEmpty()) {
            return;
        }
        if (MEANT.contains(subject.get().lemma())) {
            return; // "the sanctions are hurting its economy": as they should
        }
        boolean tried = TRIED.contains(subject.get().lemma());
        Optional<Outcomes.Outcome> outcome = isTold(verb) && !outcomes.befalls(subject.get()) ? outcomes.of(verb) : Optional.empty();
        if (!tried && fails(quote, verb)) {
            thing(quote, subject.get()).ifPresent(thing -> finds.add(quote, verb, thing, Position.AGAINST, SURE, null));
        } else if (!tried && works(verb)) {
            finds.add(quote, verb, reading.targets.of(verb), Position.AFFIRMS, SURE, null);
        } else if (outcome.isPresent()) {
            thing(quote, subject.get()).ifPresent(thing -> add(quote, verb, thing, outcome.get()));
        }
    }

    /** What does it; "it" may stand for a thing before. */
    private Optional<Target> thing(Quote quote, Token subject) {
        return subject.isNoun() ? Optional.of(reading.targets.of(subject)) : pointedAt(quote, subject);
    }

    private void add(Quote quote, Token verb, Target thing, Outcomes.Outcome outcome) {
        boolean negated = reading.scope.isNegated(verb);
        if (negated && outcome.position() == Position.AGAINST) { // "would not hurt the poor"
            finds.add(quote, verb, reading.targets.withoutNot(verb), Position.DENIES, SURE, outcome.telling().orElse(null));
        } else {
            finds.add(quote, verb, thing, negated ? Position.AGAINST : outcome.position(), SURE, outcome.telling().orElse(null));
        }
    }

    /** "'It would create jobs,' she said of the dam": the dam. */
    private Optional<Target> pointedAt(Quote quote, Token pointer) {
        return POINTING.contains(pointer.lemma()) ? reading.targets.antecedents.saidOf(quote).map(reading.targets::of)
                .or(() -> pointer.lemma().equals("it") ? reading.targets.antecedents.antecedent(pointer) : Optional.empty())
                : Optional.empty();
    }

    /** "The toll makes no sense", "does not work", "has failed". */
    private boolean fails(Quote quote, Token verb) {
        boolean senseless = verb.lemma().equals("make") && reading.text.child(verb, "obj")
                .filter(each -> each.lemma().equals("sense") && reading.scope.isNone(each)).isPresent();
        boolean provided = reading.text.children(verb, "advcl").stream().anyMatch(reading.scope::isConditional); // "if nobody pays, it can't work"
        boolean idle = !provided && verb.lemma().equals("work") && reading.scope.isNegatedByWord(verb) && reading.text.child(verb, "obl", "xcomp").isEmpty();
        boolean failed = FAILING.contains(verb.lemma()) && verb.tag().matches("VBN|VBD|VBZ") && !reading.scope.isNegated(verb) && reading.text.child(verb, "xcomp", "obj").isEmpty();
        return idle && !verb.tag().equals("VBD") || quote.form() != Quote.Form.INDIRECT && (senseless || idle || failed);
    }

    /** "The programme works", "would pay for itself". */
    private boolean works(Token verb) {
        boolean works = verb.lemma().equals("work") && verb.tag().matches("VBZ|VBP") && reading.text.child(verb, "obl", "xcomp", "obj", "advcl").isEmpty();
        boolean pays = verb.lemma().equals("pay") && reading.text.children(verb, "obl").stream().anyMatch(each -> each.lemma().equals("itself") || each.lemma().equals("themselves"));
        return (works || pays) && !reading.scope.isNegated(verb) && !reading.scope.isConditional(verb) && !reading.scope.isDenied(verb);
    }

    /** Whether it is so or will be, as the speaker has it: "ruins", "would ruin", "has ruined"; "would have ruined it" did not. */
    private boolean isTold(Token verb) {
        boolean had = reading.text.children(verb, "aux").stream().anyMatch(have -> have.lemma().equals("have"));
        boolean modal = reading.scope.auxiliary(verb, MODALS).isPresent();
        boolean finite = verb.tag().matches("VBZ|VBP|VBD") || verb.tag().equals("VBG") && reading.text.child(verb, "aux").isPresent() || had;
        return (finite || modal) && !(had && modal) && !reading.scope.isConditional(verb) && !reading.scope.isDenied(verb);
    }
}
