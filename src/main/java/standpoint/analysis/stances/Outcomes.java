package standpoint.analysis.stances;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;

/** Whether what a verb tells is good or bad: "cuts crime", "costs jobs", "leaves farmers worse off", after the groups of {@code effects.txt}. */
final class Outcomes {

    /**
     * @param position FOR if it is good, AGAINST if it is bad
     * @param telling  the word besides the verb that tells
     */
    record Outcome(Position position, Optional<Token> telling) {}

    private static final Set<String> DRIVING = Set.of("push", "drive", "plunge", "tip", "drag", "force", "send", "throw");
    private static final Set<String> PITS = Set.of("loss", "debt", "poverty", "bankruptcy", "administration", "recession", "ruin", "wall", "edge", "brink", "chaos", "arm");
    private static final Set<String> AWAY = Set.of("away", "out", "abroad", "overseas", "underground", "off");
    private static final Set<String> MOVING = Set.of("push", "drive", "put", "send", "bring", "force", "keep");
    private static final Set<String> BETTER = Set.of("safer", "better", "fairer", "stronger", "cheaper", "easier", "cleaner", "healthier", "greener", "quieter",
            "happier", "richer", "simpler", "faster", "affordable");
    private static final Set<String> WORSE = Set.of("worse", "poorer", "harder", "weaker", "dearer", "costlier", "sicker", "slower", "dirtier", "impossible", "unsafe",
            "unaffordable", "vulnerable", "homeless", "jobless");
    private static final Set<String> RIVALS = Set.of("rival", "competitor", "import", "smuggler", "extremist", "despair");
    private static final Set<String> EFFECTS = Set.of("effect", "impact", "influence", "consequence", "result");
    private static final Set<String> LITTLE = Set.of("nothing", "little");
    private static final int LOUD = 2;

    private final Reading reading;
    private final Tone tone;
    private final Map<String, Set<String>> groups;

    /** @param groups the word groups of {@code effects.txt} */
    Outcomes(Reading reading, Tone tone, Map<String, Set<String>> groups) {
        this.groups = groups;
        this.reading = reading;
        this.tone = tone;
    }

    /** What comes over people by nobody's will: "the flood". */
    boolean befalls(Token thing) {
        return is("befalls", thing);
    }

    /** What is better to have less of: "deaths". */
    boolean isIll(Token thing) {
        return is("bad", thing);
    }

    /** Empty where the words do not tell. */
    Optional<Outcome> of(Token verb) {
        Optional<Token> object = reading.text.child(verb, "obj");
        Optional<Token> effect = object.filter(each -> verb.lemma().equals("have") && EFFECTS.contains(each.lemma()))
                .flatMap(each -> reading.text.children(each, "amod").stream().filter(how -> tone.of(how) != 0).findFirst());
        if (effect.isPresent()) { // "has a damaging effect on the town"
            return Optional.of(new Outcome(tone.of(effect.get()) > 0 ? Position.FOR : Position.AGAINST, effect));
        }
        return changed(verb).or(() -> object.flatMap(each -> driven(verb, each).or(() -> spent(verb, each)).or(() -> byItself(verb)).or(() -> byObject(verb, each))));
    }

    /** "ruins shops", "protects tenants". */
    private Optional<Outcome> byItself(Token verb) {
        return is("harms", verb) ? bad() : is("helps", verb) ? good() : Optional.empty();
    }

    /** "cuts crime", "cuts jobs", "pushes up rents", "causes harm". */
    private Optional<Outcome> byObject(Token verb, Token object) {
        Optional<Token> particle = reading.text.child(verb, "compound:prt").filter(each -> MOVING.contains(verb.lemma()) && each.word().matches("up|down"));
        boolean more = particle.map(each -> each.word().equals("up")).orElse(is("adds", verb));
        boolean less = particle.map(each -> each.word().equals("down")).orElse(is("lessens", verb));
        int worth = worth(object);
        return worth == 0 || more == less ? Optional.empty() : Optional.of(new Outcome(more == (worth > 0) ? Position.FOR : Position.AGAINST, Optional.of(object)));
    }

    /** "makes schools safer", "leaves farmers worse off", wherever the parser hangs them. */
    private Optional<Outcome> changed(Token verb) {
        if (!Set.of("make", "leave").contains(verb.lemma())) {
            return Optional.empty();
        }
        return reading.text.children(verb, "xcomp", "ccomp", "obj", "advmod").stream().filter(each -> each.index() > verb.index())
                .flatMap(each -> Stream.concat(Stream.of(each), reading.text.children(each, "amod", "advmod", "xcomp").stream()))
                .filter(each -> BETTER.contains(each.word()) || WORSE.contains(each.word())).findFirst()
                .map(each -> new Outcome(BETTER.contains(each.word()) ? Position.FOR : Position.AGAINST, Optional.of(each)));
    }

    /** "would push the plant into loss", "drives customers away". */
    private Optional<Outcome> driven(Token verb, Token object) {
        boolean into = reading.text.children(verb, "obl", "nmod").stream()
                .anyMatch(each -> reading.scope.isMarked(each, Set.of("into", "to", "over")) && (PITS.contains(each.lemma()) || tone.of(each) <= -LOUD));
        boolean away = reading.text.children(verb, "advmod", "compound:prt").stream().anyMatch(each -> AWAY.contains(each.lemma())) && worth(object) >= 0;
        boolean elsewhere = verb.lemma().equals("drive") && reading.text.children(verb, "obl", "nmod").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("from"))
                || reading.scope.isMarked(each, Set.of("to")) && (RIVALS.contains(each.lemma())
                        || reading.text.children(each, "amod").stream().anyMatch(other -> other.tag().equals("JJR")))); // "to cheaper imports"
        return elsewhere || DRIVING.contains(verb.lemma()) && (into || away) ? bad() : Optional.empty();
    }

    /** "would cost families 200 crowns", "risks lives", "puts lives at risk", "does nothing for tenants". */
    private Optional<Outcome> spent(Token verb, Token object) {
        boolean paid = reading.text.children(verb).stream().anyMatch(each -> each.isNoun() && each.index() > verb.index() && each.index() < object.index())
                || reading.text.child(verb, "iobj").isPresent(); // "cost families money"
        boolean dear = paid || verb.lemma().equals("risk") || worth(object) > 0 || object.lemma().matches("million|billion|fortune|seat");
        boolean cost = !LITTLE.contains(object.lemma()) && dear && (verb.lemma().equals("risk") || verb.lemma().equals("cost") && (!verb.tag().matches("VBD|VBN") || reading.scope.auxiliary(verb, Set.of("have")).isPresent()))
                && !object.isPronoun(); // "the ticket cost 40 euros"
        boolean idle = verb.lemma().equals("do") && LITTLE.contains(object.lemma());
        return cost || idle ? Optional.of(new Outcome(Position.AGAINST, Optional.of(object))) : Optional.empty();
    }

    /** Above 0 for what is good to have, below for what is bad. */
    private int worth(Token thing) {
        return is("good", thing) ? LOUD : is("bad", thing) ? -LOUD : Math.abs(tone.of(thing)) >= LOUD ? tone.of(thing) : 0;
    }

    private boolean is(String group, Token word) {
        return groups.getOrDefault(group, Set.of()).contains(word.lemma());
    }

    private static Optional<Outcome> good() {
        return Optional.of(new Outcome(Position.FOR, Optional.empty()));
    }

    private static Optional<Outcome> bad() {
        return Optional.of(new Outcome(Position.AGAINST, Optional.empty()));
    }
}
