package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.Token;

/** "agreed with him": whoever agrees stands where the other was just said to stand; whoever disagrees, on the other side. */
final class Agreements {

    private static final double SURE = 0.5;
    private static final Map<String, Set<String>> AGREEING = Map.of("agree", Set.of("with"), "side", Set.of("with"), "echo", Set.of(), "second", Set.of(), "share", Set.of(), "repeat", Set.of());
    /** "echoed the sentiment": what was just said. */
    private static final Set<String> SAID = Set.of("sentiment", "view", "point", "concern", "opinion", "thought", "position", "stance", "argument");
    private static final Map<String, Set<String>> DISAGREEING = Map.of("disagree", Set.of("with"), "contradict", Set.of(), "dissent", Set.of("from"));
    /** How far back a stand is looked for, in sentences. */
    private static final int NEAR = 3;

    private final Reading reading;
    private final LastWords words;

    Agreements(Reading reading) {
        this.reading = reading;
        this.words = new LastWords(reading);
    }

    /** The stances that agreement hands on, of those found so far. */
    List<Found> inherited(List<Found> found) {
        LastStands stands = new LastStands(reading, found);
        List<Found> more = new ArrayList<>();
        for (Token verb : reading.text.tokens()) {
            boolean agrees = AGREEING.containsKey(verb.lemma());
            boolean disagrees = DISAGREEING.containsKey(verb.lemma());
            if (verb.isVerb() && (agrees || disagrees) && !tellsOnWhat(verb) && !reading.scope.isOpen(verb) && !reading.scope.isAsked(verb)) {
                Set<String> link = (agrees ? AGREEING : DISAGREEING).getOrDefault(verb.lemma(), Set.of());
                boolean utterly = reading.text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("more")); // "could not disagree more"
                boolean same = agrees != (reading.scope.isNegated(verb) && !utterly);
                Optional<EntityId> partner = partner(verb, link);
                Optional<Found> last = partner.isPresent() || !isBare(verb) ? partner.flatMap(each -> stands.of(each, verb, NEAR)) : stands.ofOthers(verb, reading.doers.of(verb), 1);
                last.ifPresentOrElse(stand -> hand(verb, stand, same, more), () -> {
                    if (isBare(verb)) {
                        claim(verb, same, more);
                    }
                });
            }
        }
        return more;
    }

    /** "Reed disagreed." */
    private boolean isBare(Token verb) {
        return isOfSaid(verb) || !verb.lemma().equals("second") && !verb.lemma().equals("side") && reading.text.child(verb, "obj", "obl", "ccomp", "xcomp", "advcl", "nsubj:pass").isEmpty()
                && verb.hasRelation("root") && !reading.quoteAround(verb).isPresent();
    }

    /** "echoed that view", "shares those concerns" */
    private boolean isOfSaid(Token verb) {
        return reading.text.child(verb, "obj").filter(each -> SAID.contains(each.lemma()) && reading.text.children(each).size() == 1
                && reading.text.child(each, "det").filter(the -> !Set.of("a", "an", "no").contains(the.lemma())).isPresent()).isPresent();
    }

    /** What somebody else just said, where that took no side: it is what is (dis)agreed with. */
    private void claim(Token verb, boolean same, List<Found> more) {
        List<EntityId> holders = reading.doers.of(verb);
        words.ofOthers(verb, holders).filter(words::isClause).flatMap(words::claim).ifPresent(claim -> holders.forEach(holder -> more.add(reading.found(holder, claim,
                same ? Position.AFFIRMS : Position.DENIES, reading.evidence(verb, reading.reach(verb)), reading.cues(verb), verb, SURE))));
    }

    /** "agreed with him that", "agreed with him on": the sentence itself tells. */
    private boolean tellsOnWhat(Token verb) {
        return reading.text.child(verb, "ccomp", "xcomp").isPresent()
                || reading.text.children(verb, "obl").stream().anyMatch(each -> reading.scope.isMarked(each, Set.of("on", "about", "over")) && !each.lemma().endsWith("day"));
    }

    private Optional<EntityId> partner(Token verb, Set<String> link) {
        Optional<Token> other = link.isEmpty() ? reading.text.child(verb, "obj")
                : reading.text.children(verb, "obl", "nmod").stream().filter(each -> reading.scope.isMarked(each, link)).findFirst();
        return other.flatMap(reading::entityAt);
    }

    private void hand(Token verb, Found stand, boolean same, List<Found> more) {
        boolean claim = stand.position() != Position.FOR && stand.position() != Position.AGAINST;
        if (!same && claim && !verb.lemma().equals("contradict")) {
            return; // of all that was said, nobody knows what one disagrees with
        }
        Optional<Position> position = same ? Optional.of(stand.position()) : StanceWords.opposite(stand.position());
        position.ifPresent(each -> {
            for (EntityId holder : reading.doers.of(verb)) {
                if (!holder.equals(stand.holder())) {
                    more.add(reading.found(holder, stand.target(), each, reading.evidence(verb, reading.reach(verb)), reading.cues(verb), verb, SURE));
                }
            }
        });
    }
}
