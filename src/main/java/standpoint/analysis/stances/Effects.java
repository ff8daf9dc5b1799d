package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;

/** What speakers say a thing would do: "the toll will ruin shops" is against it, "it would save lives" for it. */
final class Effects {

    private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "'ll", "’ll");
    /** Verbs that tell nothing without their object: "cause harm", "put jobs at risk". */
    private static final Set<String> LIGHT = Set.of("cause", "do", "bring", "create", "mean", "pose", "spell");
    private static final Set<String> BAD = Set.of("harm", "hurt", "damage", "ruin", "wreck", "destroy", "kill", "cripple", "devastate", "undermine", "endanger",
            "jeopardise", "jeopardize", "gut", "bankrupt", "punish", "strangle", "poison", "weaken", "threaten", "decimate", "drown", "choke", "betray", "rob");
    private static final Set<String> GOOD = Set.of("save", "protect", "boost", "strengthen", "improve", "benefit", "safeguard", "revive", "rescue", "enrich", "help");

    private static final Set<String> DRIVING = Set.of("push", "drive", "plunge", "tip", "drag", "force", "send", "throw");
    private static final Set<String> PITS = Set.of("loss", "debt", "poverty", "bankruptcy", "administration", "recession", "ruin", "wall", "edge", "brink", "chaos", "arm");
    private static final Set<String> COSTLY = Set.of("job", "life", "livelihood", "home", "seat", "billion", "million", "fortune", "dear");

    /** What fails without anybody's judging it. */
    private static final Set<String> TRIED = Set.of("talk", "negotiation", "attempt", "bid", "effort", "crop", "engine", "vote", "motion", "test", "search");
    private static final Set<String> FAILING = Set.of("fail", "flop", "backfire");

    private final Reading reading;
    private final Tone tone;
    private final Finds finds;

    Effects(Reading reading, Tone tone, Finds finds) {
        this.reading = reading;
        this.tone = tone;
        this.finds = finds;
    }

    /** "The toll makes no sense", "does not work", "has failed". */
    private boolean fails(Token verb) {
        boolean senseless = verb.lemma().equals("make") && reading.text.child(verb, "obj")
                .filter(each -> each.lemma().equals("sense") && reading.scope.isNone(each)).isPresent();
        boolean idle = verb.lemma().equals("work") && reading.scope.isNegatedByWord(verb) && reading.text.child(verb, "obl", "xcomp").isEmpty();
        boolean failed = FAILING.contains(verb.lemma()) && verb.tag().matches("VBN|VBD|VBZ") && !reading.scope.isNegated(verb) && reading.text.child(verb, "xcomp", "obj").isEmpty();
        return senseless || idle || failed;
    }

    void read(Quote quote, Token verb) {
        reading.text.child(verb, "nsubj").filter(each -> each.isNoun() && reading.entityAt(each).isEmpty()).filter(thing -> quote.form() != Quote.Form.INDIRECT && fails(verb) && !TRIED.contains(thing.lemma()))
                .ifPresent(thing -> finds.add(quote, verb, reading.targets.of(thing), Position.AGAINST, 0.55, null));
        Optional<Token> thing = reading.text.child(verb, "nsubj").filter(each -> each.isNoun() && reading.entityAt(each).isEmpty());
        boolean holds = verb.tag().matches("VBZ|VBP") || verb.tag().equals("VBG") && reading.text.child(verb, "aux").isPresent();
        boolean expected = (holds && !LIGHT.contains(verb.lemma()) || reading.scope.auxiliary(verb, MODALS).isPresent()) && !reading.scope.isNegated(verb) && !reading.scope.isConditional(verb) && !reading.scope.isDenied(verb)
                && reading.text.children(verb, "aux").stream().noneMatch(have -> have.lemma().equals("have")); // "would have weakened it": it did not
        Optional<Token> object = reading.text.child(verb, "obj");
        boolean into = DRIVING.contains(verb.lemma()) && thing.isPresent() && object.isPresent() && reading.text.children(verb, "obl", "nmod").stream()
                .anyMatch(each -> reading.scope.isMarked(each, Set.of("into", "to", "over")) && (PITS.contains(each.lemma()) || tone.of(each) <= -2));
        if (into && reading.scope.auxiliary(verb, MODALS).isPresent() && !reading.scope.isNegated(verb)) {
            finds.add(quote, verb, reading.targets.of(thing.get()), Position.AGAINST, 0.55, null); // "would push the plant into loss"
            return;
        }
        if (verb.lemma().equals("cost") && object.filter(each -> COSTLY.contains(each.lemma())).isPresent() && thing.isPresent() && expected) {
            finds.add(quote, verb, reading.targets.of(thing.get()), Position.AGAINST, 0.55, object.get()); // "would cost 24,000 jobs"
            return;
        }
        if (thing.isEmpty() || !expected || object.isEmpty()) {
            return;
        }
        int sound = LIGHT.contains(verb.lemma()) ? tone.of(object.get()) : BAD.contains(verb.lemma()) ? -2 : GOOD.contains(verb.lemma()) ? 2 : 0;
        if (Math.abs(sound) >= 2) {
            finds.add(quote, verb, reading.targets.of(thing.get()), sound > 0 ? Position.FOR : Position.AGAINST, 0.55, LIGHT.contains(verb.lemma()) ? object.get() : null);
        }
    }
}
