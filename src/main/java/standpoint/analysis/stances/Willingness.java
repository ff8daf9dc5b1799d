package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Whether somebody is willing to do what a verb tells: "reluctant to back it", "wary of backing it", "expected to back it", "without backing it". */
final class Willingness {

    private static final Set<String> UNWILLING = Set.of("reluctant", "hesitant", "unwilling", "loath", "loth", "unable", "slow", "unprepared", "disinclined", "hesitate");
    private static final Set<String> WILLING = Set.of("ready", "willing", "prepared", "prepare", "able", "eager", "keen", "inclined", "minded", "comfortable");
    /** "in no rush to back it", "in no mood to back it" */
    private static final Set<String> MOODS = Set.of("rush", "hurry", "mood", "position");
    /** Of what others expect of somebody, or somebody fears to do, no side is told. */
    private static final Set<String> FORETOLD = Set.of("expect", "likely", "unlikely", "afraid", "scared", "frightened", "tip", "predict", "liable", "certain");
    private static final Set<String> SHUNNING = Set.of("wary", "weary", "tired", "afraid", "shy", "balk", "baulk", "refrain", "averse", "nervous", "uneasy", "shrink", "flinch", "recoil", "resistant");
    private static final Set<String> REGRETTING = Set.of("apologise", "apologize", "regret", "rue");
    private static final Set<String> STOPPING = Set.of("stop", "cease", "quit");
    private static final Set<String> WEIGHING = Set.of("think", "talk", "dream", "speak", "consider", "ask");
    private static final Set<String> LEADING = Set.of("of", "from", "at", "about", "to");

    private final ParsedText text;
    private final Scope scope;

    Willingness(ParsedText text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /** "reluctant to back it", "not ready to back it", "in no rush to back it", "not comfortable backing it". */
    boolean isLacking(Token verb) {
        if (!isTo(verb) && !verb.tag().equals("VBG")) {
            return false;
        }
        boolean unwilling = isTo(verb) && text.children(verb, "advmod").stream().anyMatch(each -> UNWILLING.contains(each.lemma())); // "appears unwilling to": parsers hang it below
        return unwilling || text.head(verb).filter(head -> isLackedBy(verb, head)).isPresent();
    }

    private boolean isLackedBy(Token verb, Token head) {
        boolean unwilling = isTo(verb) && UNWILLING.contains(head.lemma()) && !scope.isNegatedByWord(head);
        boolean farFrom = isBehind(head, "far", "from");
        boolean willing = (WILLING.contains(head.lemma()) || WILLING.contains(head.word())) && (scope.isNegatedByWord(head) || farFrom);
        boolean mood = MOODS.contains(head.lemma()) && scope.isNone(head);
        return verb.hasRelation("xcomp", "ccomp", "advcl", "acl", "dep") && (unwilling || willing || mood);
    }

    /** Whether it is only expected, feared, done formerly or left undone: "is expected to back it", "without backing it", "used to back it". */
    boolean isUntold(Token verb) {
        Optional<Token> head = text.head(verb);
        return head.filter(each -> isTo(verb) && (isForetold(each) || isBygone(verb, each)) || verb.tag().equals("VBG") && isLeft(verb, each)).isPresent()
                || verb.tag().equals("VBG") && (scope.isMarked(verb, Set.of("without")) || isBehind(verb, "instead", "of") || isBehind(verb, "rather", "than"))
                || head.filter(each -> verb.hasRelation("ccomp", "parataxis", "dep") && each.index() < verb.index() && isUnsure(each)).isPresent();
    }

    private boolean isForetold(Token head) {
        return FORETOLD.contains(head.lemma()) && (!head.isVerb() || text.child(head, "nsubj:pass", "aux:pass").isPresent());
    }

    /** "used to back it", "I was wrong to back it". */
    private boolean isBygone(Token verb, Token head) {
        boolean used = verb.hasRelation("xcomp") && head.lemma().equals("use") && head.tag().equals("VBD") && head.index() == verb.index() - 2;
        return used || verb.hasRelation("xcomp", "advcl") && head.lemma().equals("wrong") && !scope.isNegatedByWord(head);
    }

    /** "wary of backing it", "thinking about backing it", "regrets backing it", "stopped backing it". */
    private boolean isLeft(Token verb, Token head) {
        boolean shunned = verb.index() > 0 && LEADING.contains(text.token(verb.index() - 1).lemma()) && (SHUNNING.contains(head.lemma()) || WEIGHING.contains(head.lemma()));
        return shunned || REGRETTING.contains(head.lemma()) || verb.hasRelation("xcomp") && STOPPING.contains(head.lemma());
    }

    private boolean isUnsure(Token head) {
        return head.lemma().equals("unsure") || Set.of("sure", "certain").contains(head.lemma()) && scope.isNegatedByWord(head);
    }

    private boolean isBehind(Token verb, String first, String second) {
        return verb.index() > 1 && text.token(verb.index() - 2).lemma().equals(first) && text.token(verb.index() - 1).lemma().equals(second);
    }

    private boolean isTo(Token verb) {
        return verb.index() > 0 && text.token(verb.index() - 1).lemma().equals("to") || text.children(verb, "mark").stream().anyMatch(to -> to.lemma().equals("to"));
    }
}
