package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;

/**
 * Deeds that are only named: "opposes legalising it", "needs sixty votes to pass it", "found it unlawful to refuse it". The verb would show a side if
 * somebody did what it tells, but whoever the parser gives it to does not do it.
 */
final class MereDeeds {

    private static final Set<String> NEEDING = Set.of("need", "require", "lack", "muster");
    private static final Set<String> NEEDED = Set.of("vote", "majority", "support", "approval", "consent", "permission", "signature", "backing", "member",
            "senator", "lawmaker");
    private static final Set<String> IGNORING = Set.of("ignore", "reject", "defy", "resist", "dismiss", "rebuff", "spurn", "refuse", "disregard", "shrug",
            "hear", "receive", "face");
    private static final Set<String> PLEAS = Set.of("plea", "call", "request", "advice", "order", "appeal", "demand", "invitation", "entreaty", "pressure",
            "warning");
    private static final Set<String> FACING = Set.of("face", "risk", "fear", "avoid", "escape");
    /** What is done to things by hand: "slammed a bag into the door". */
    private static final Set<String> THROWN = Set.of("slam", "knock", "hammer", "pan", "blast");
    private static final Set<String> WHITHER = Set.of("into", "against", "onto", "through");
    /** "accepted millions", "are defending dozens of seats": how much, and no matter. */
    private static final Set<String> AMOUNTS = Set.of("million", "millions", "billion", "billions", "thousands", "dozens", "hundreds", "seat", "district",
            "title", "lead");
    private static final Set<String> KEEPING = Set.of("accept", "defend", "take", "embrace");
    private static final Set<String> USUALLY = Set.of("normally", "usually", "typically", "generally", "traditionally", "ordinarily", "rarely", "seldom");

    /** What one may bow to as a matter: to be no servant of an industry is not to be against it. */
    private static final Set<String> BOWED = Set.of("demand", "pressure", "threat", "ultimatum", "call", "order", "blackmail", "intimidation", "violence",
            "request", "terror", "plan", "dictate", "bullying");

    private final Reading reading;
    private final StanceWords words;

    MereDeeds(Reading reading, StanceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** Whether nobody takes a side by what the verb tells. */
    boolean isMere(Token verb, Token slot) {
        return isOpposed(verb) || isInNeed(verb) || isAskedOf(verb) || isJudged(verb) || isPossible(verb) || isFeared(verb) || isThrown(verb, slot)
                || isUsual(verb) || isUnbowed(verb, slot) || isAnyNot(verb) || isExpected(verb) || isAmount(verb, slot);
    }

    /** "opposes legalising it": the first verb tells it, and to be for it would be the contrary. */
    private boolean isOpposed(Token verb) {
        Optional<Token> before = Optional.of(verb.index() - 1).filter(at -> at >= 0 && verb.tag().equals("VBG")).map(reading.text::token).filter(Token::isVerb);
        return before.filter(head -> verb.head() == head.index() && words.verbs(head.lemma()).stream()
                .anyMatch(each -> each.words().size() == 1 && each.position() == Position.AGAINST && Set.of("obj", "thing").contains(each.slot()))).isPresent();
    }

    /** "needs sixty votes to pass it" */
    private boolean isInNeed(Token verb) {
        Optional<Token> head = reading.text.head(verb).filter(each -> reading.scope.isInfinitive(verb));
        Optional<Token> lacking = head.filter(Token::isNoun).flatMap(reading.text::head).or(() -> head);
        return lacking.filter(each -> NEEDING.contains(each.lemma())).flatMap(each -> reading.text.child(each, "obj"))
                .filter(each -> each.index() < verb.index() && NEEDED.contains(each.lemma())).isPresent();
    }

    /** "ignored the pleas of the party to stay out of it": parsers hang the deed on "ignored". */
    private boolean isAskedOf(Token verb) {
        return reading.text.head(verb).filter(each -> reading.scope.isInfinitive(verb) && IGNORING.contains(each.lemma()))
                .flatMap(each -> reading.text.child(each, "obj"))
                .filter(each -> each.index() < verb.index() && PLEAS.contains(each.lemma())).isPresent();
    }

    /** "found it unlawful to refuse it": it is told what such a deed is like. */
    private boolean isJudged(Token verb) {
        return reading.text.head(verb).filter(each -> reading.scope.isInfinitive(verb) && verb.index() > each.index() && each.tag().startsWith("JJ")
                && each.hasRelation("xcomp"))
                .flatMap(each -> reading.text.child(each, "nsubj")).filter(each -> each.lemma().equals("it")).isPresent();
    }

    /** "can be signed into law by the governor" */
    private boolean isPossible(Token verb) {
        return reading.text.child(verb, "aux:pass").isPresent() && reading.scope.auxiliary(verb, Set.of("can", "ca")).isPresent()
                && !reading.scope.isNegated(verb);
    }

    /** "face being sued by it" */
    private boolean isFeared(Token verb) {
        boolean being = reading.text.children(verb, "aux:pass").stream().anyMatch(each -> each.word().equals("being"));
        return being && verb.index() > 1 && FACING.contains(reading.text.token(verb.index() - 2).lemma());
    }

    private boolean isThrown(Token verb, Token slot) {
        return THROWN.contains(verb.lemma()) && reading.entityAt(slot).isEmpty() && reading.text.children(verb, "obl").stream()
                .anyMatch(each -> reading.scope.isMarked(each, WHITHER));
    }

    /** "typically does not call for it": a custom. */
    private boolean isUsual(Token verb) {
        return reading.scope.isNegatedByWord(verb) && reading.text.children(verb, "advmod").stream().anyMatch(each -> USUALLY.contains(each.lemma()));
    }

    /** "any deal that is not approved by it": of such as there may be. */
    private boolean isAnyNot(Token verb) {
        return verb.hasRelation("acl:relcl") && reading.text.child(verb, "aux:pass").isPresent() && reading.scope.isNegatedByWord(verb) && reading.text.head(verb)
                .filter(noun -> reading.text.child(noun, "det").filter(any -> Set.of("any", "every", "no").contains(any.lemma())).isPresent()).isPresent();
    }

    private boolean isUnbowed(Token verb, Token slot) {
        return Set.of("bow", "kowtow").contains(verb.lemma()) && reading.scope.isNegated(verb) && !BOWED.contains(slot.lemma());
    }

    /** "expects most of them to oppose it": no stand of whoever expects it. */
    private boolean isExpected(Token verb) {
        return reading.text.head(verb).filter(each -> reading.scope.isInfinitive(verb) && verb.hasRelation("xcomp") && each.lemma().equals("expect"))
                .flatMap(each -> reading.text.child(each, "obj")).filter(whom -> whom.index() < verb.index() && reading.entityAt(whom).isEmpty()).isPresent();
    }

    private boolean isAmount(Token verb, Token slot) {
        return KEEPING.contains(verb.lemma()) && (AMOUNTS.contains(slot.lemma()) || AMOUNTS.contains(slot.word()));
    }
}
