package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;

/** Verbs that take no side with some objects: "promised the couple a date", "fought the election", "is defending two seats". */
final class OtherSenses {

    /** "fought the last war": the fight itself, not what it is against. */
    private static final Set<String> FOUGHT = Set.of("war", "battle", "election", "campaign", "seat", "fight", "fire", "case", "corner", "tooth", "way", "cold", "tear",
            "blaze", "flame", "infection", "flu", "illness", "fatigue", "sleep", "urge", "vehicle");
    /** "accepted a gift from the firm": taken, which is no side. */
    private static final Set<String> TAKEN = Set.of("gift", "contribution", "donation", "money", "cash", "award", "prize", "bribe", "payment", "job", "post", "role", "invitation", "fee", "apology",
            "resignation", "responsibility", "call", "delivery", "application", "nomination", "medal", "refund", "fund");
    /** "echoed a theme": what one sounds like. */
    private static final Set<String> SOUNDS = Set.of("theme", "word", "line", "phrase", "rhetoric", "language", "tone", "era", "style", "past", "history");
    /** "celebrated the holiday" */
    private static final Set<String> FEASTS = Set.of("holiday", "birthday", "anniversary", "wedding", "christmas", "easter", "eid", "day", "festival", "history", "goal", "milestone", "season", "year");
    /** "backed the car into a wall" */
    private static final Set<String> BODILY = Set.of("car", "van", "truck", "lorry", "bus", "vehicle", "door", "ball", "lid", "leg", "foot", "shot", "brake", "gate", "window", "phone");
    /** "supports 400 branches" */
    private static final Set<String> COUNTED = Set.of("branch", "job", "family", "store", "shop", "site", "customer", "user", "language", "household", "child", "worker", "patient", "student");
    /** By verb, the objects with which it means something else. */
    private static final Map<String, Set<String>> OBJECTS = objects();

    private final Reading reading;

    OtherSenses(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, Set<String>> objects() {
        Map<String, Set<String>> objects = new HashMap<>();
        Set.of("fight", "lose", "win").forEach(verb -> objects.put(verb, FOUGHT));
        Set.of("back", "slam", "blast", "favour", "favor").forEach(verb -> objects.put(verb, BODILY));
        objects.put("strike", Set.of("note", "tone", "deal", "balance", "chord", "agreement", "bargain", "pose", "gold", "oil", "match", "compromise", "accord", "pact"));
        objects.put("defend", Set.of("seat", "title", "lead", "record", "crown", "trophy", "majority"));
        objects.put("soften", Set.of("line", "stance", "position", "tone", "language", "rhetoric", "attitude", "blow", "impact"));
        objects.put("accept", TAKEN);
        objects.put("echo", SOUNDS);
        objects.put("celebrate", FEASTS);
        objects.put("seek", Set.of("reelection", "re-election", "term", "nomination", "office", "asylum", "refuge", "shelter", "cover", "treatment", "advice"));
        objects.put("reverse", Set.of("course", "order", "charge", "gear", "car"));
        return Map.copyOf(objects);
    }

    /** Whether the verb means something else here than the side that the list has for it. */
    boolean isMeant(Token verb, Position position) {
        Optional<Token> object = reading.text.child(verb, "obj");
        boolean given = reading.text.child(verb, "iobj").isPresent() && object.isPresent() && (position == Position.FOR || verb.lemma().equals("deny")); // "denied Rovers a penalty"
        boolean kept = verb.lemma().equals("support") && object.filter(each -> reading.text.child(each, "nummod").isPresent() && COUNTED.contains(each.lemma())).isPresent();
        boolean present = verb.lemma().equals("vote") && reading.text.children(verb, "xcomp", "advmod", "obj").stream().anyMatch(each -> each.lemma().equals("present"));
        return given || kept || present || object.filter(each -> OBJECTS.getOrDefault(verb.lemma(), Set.of()).contains(each.lemma())).isPresent();
    }
}
