package standpoint.analysis.stances;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/** Under what a word stands: a negation, a question, a condition, a helping verb. */
final class Scope {

    static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");

    /** What opens an indirect question. */
    static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "when", "what", "who", "where", "which");

    private static final Set<String> REFUSALS = Set.of("refuse", "decline", "fail");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "nothing");
    private static final Set<String> FEW = Set.of("not", "hardly", "scarcely", "barely");
    private static final Set<String> ALL = Set.of("all", "every", "each", "any", "many", "everyone");
    private static final Set<String> ASKED = Set.of("who", "what", "which", "whatever", "whoever");
    private static final Set<String> ASKING = Set.of("ask", "know", "wonder", "see", "say", "tell", "decide", "determine", "learn", "reveal", "disclose", "do",
            "understand", "consider", "examine", "explain", "choose", "find");
    private static final Set<String> OPEN = Set.of("whether", "if", "unless");
    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "dispute", "refute", "rebut");
    private static final Set<String> TRIED = Set.of("block", "stop", "halt", "prevent", "overturn", "repeal", "kill", "defeat", "sink", "derail", "oust", "unseat", "topple", "thwart", "win", "secure", "persuade", "convince");
    private static final Set<String> PARTING = Set.of(":", ";");
    private static final int FAR = 5;

    private final ParsedText text;
    private final Willingness willingness;

    Scope(ParsedText text) {
        this.text = text;
        this.willingness = new Willingness(text, this);
    }

    /** Whether it is negated where it stands or by what it hangs on: "does not support", "refused to support". */
    boolean isNegated(Token word) {
        boolean above = word.hasRelation("xcomp") && text.head(word).filter(head -> isRefusal(head) && !isTried(head, word) || head.isVerb() && isNegated(head)).isPresent();
        boolean instead = word.tag().equals("VB") && isBehind(word, "rather", "than") || isBehind(word, "little", "to"); // "rather than defend it", "did little to defend it"
        return above || instead || isNoWay(word) || willingness.isLacking(word) || isNegatedItself(word);
    }

    /** "failed to block it": not for want of trying. */
    private static boolean isTried(Token refusal, Token verb) {
        return refusal.lemma().equals("fail") && TRIED.contains(verb.lemma());
    }

    private boolean isBehind(Token word, String first, String second) {
        return word.index() > 1 && text.token(word.index() - 1).lemma().equals(second) && text.token(word.index() - 2).lemma().equals(first);
    }

    /** "There is no way we can sign it": wherever the parser hangs the way. */
    private boolean isNoWay(Token verb) {
        int before = text.child(verb, "nsubj").map(subject -> text.reach(subject).start() - 1).filter(at -> at > 0 && text.token(at).lemma().equals("that"))
                .map(at -> at - 1).or(() -> text.child(verb, "nsubj").map(subject -> text.reach(subject).start() - 1)).orElse(0);
        return before > 0 && text.token(before).lemma().equals("way") && text.token(before - 1).lemma().equals("no");
    }

    /** "has yet to endorse it" */
    boolean isYetTo(Token verb) {
        return verb.index() > 1 && text.token(verb.index() - 1).lemma().equals("to") && text.token(verb.index() - 2).lemma().equals("yet");
    }

    /** Whether it is negated by its own words: "not", "no longer", "nobody". */
    boolean isNegatedItself(Token word) {
        return isNegatedByWord(word) || hasNegatedSubject(word);
    }

    /** Whether it is negated by "not", "no longer" or "far from" beside it, whoever its subject is. */
    boolean isNegatedByWord(Token word) {
        boolean byChild = text.children(word).stream().filter(child -> !isParted(child, word)).anyMatch(child -> child.hasRelation("advmod", "det", "neg", "cc:preconj", "aux")
                && NEGATIONS.contains(child.lemma()) || child.hasRelation("advmod") && NEGATIONS.contains(child.word().toLowerCase(Locale.ROOT)));
        boolean noLonger = text.children(word, "advmod").stream().anyMatch(child -> child.word().equalsIgnoreCase("longer")
                && text.children(child).stream().anyMatch(no -> no.lemma().equals("no")));
        boolean farFrom = text.children(word, "advmod").stream().anyMatch(far -> far.lemma().equals("far") && far.index() + 1 < word.index() && text.token(far.index() + 1).lemma().equals("from"));
        return byChild || noLonger || farFrom;
    }

    /** "France does not: it favours Reed": a colon keeps the "not" to itself. */
    boolean isParted(Token negation, Token word) {
        return text.tokens().subList(Math.min(negation.index(), word.index()), word.index()).stream().anyMatch(between -> PARTING.contains(between.word()));
    }

    /** "refused to", unless that is itself negated. */
    boolean isRefusal(Token verb) {
        return REFUSALS.contains(verb.lemma()) && !isNegatedItself(verb);
    }

    /** "Nobody wants", "no one supports", "neither A nor B supports". */
    boolean hasNegatedSubject(Token word) {
        return text.child(word, "nsubj").filter(subject -> NOBODY.contains(subject.lemma())
                || text.children(subject, "det").stream().anyMatch(det -> det.lemma().equals("no"))
                || text.children(subject, "cc:preconj").stream().anyMatch(either -> either.lemma().equals("neither"))).isPresent();
    }

    /** "not all farmers", "few farmers", "hardly any of them": nobody in particular. */
    boolean isOfHardlyAny(Token noun) {
        int first = text.reach(noun).start();
        int sentence = text.sentenceOf(noun).first();
        String before = first > sentence ? text.token(first - 1).lemma() : "";
        List<Token> phrase = text.tokens().subList(first, noun.index());
        boolean partly = (FEW.contains(before) || phrase.stream().anyMatch(each -> FEW.contains(each.lemma()))) && phrase.stream().anyMatch(each -> ALL.contains(each.lemma()));
        boolean few = phrase.stream().anyMatch(each -> each.lemma().equals("few") && (each.index() == sentence || !Set.of("a", "the", "these", "those").contains(text.token(each.index() - 1).lemma())));
        return partly || few;
    }

    /** What is denied is not held. */
    boolean isDenied(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < FAR && at.head() >= 0 && at.hasRelation("xcomp", "ccomp", "acl", "advcl", "obl"); steps++) { // "rejected suggestions that it uses the dispute to weaken them"
            if (isDeniedItself(at)) {
                return true;
            }
            at = text.token(at.head());
        }
        return isDeniedItself(verb);
    }

    private boolean isDeniedItself(Token verb) {
        // "denied a report that her union had agreed to it"
        boolean claim = verb.hasRelation("acl", "ccomp", "acl:relcl") && text.head(verb).filter(noun -> noun.isNoun() && noun.hasRelation("obj"))
                .flatMap(text::head).filter(head -> DENYING.contains(head.lemma())).isPresent() && isMarked(verb, Set.of("that"));
        // "I would not say I oppose it"; "did not say why he opposes it" takes it for granted
        boolean unsaid = verb.hasRelation("ccomp") && text.head(verb).filter(head -> Set.of("say", "claim", "pretend").contains(head.lemma()) && isNegatedByWord(head)).isPresent()
                && text.children(verb).stream().noneMatch(each -> each.index() < verb.index() && (each.tag().startsWith("W") || Set.of("whether", "if").contains(each.lemma())));
        return claim || unsaid || (verb.hasRelation("xcomp", "ccomp", "obj") || verb.tag().equals("VBG") && verb.hasRelation("dep", "advcl")) && text.head(verb).filter(head -> head.lemma().equals("deny")).isPresent();
    }

    /** "no plans", "not any evidence". */
    boolean isNone(Token noun) {
        return text.children(noun, "det", "advmod").stream().anyMatch(each -> each.lemma().equals("no"))
                || noun.hasRelation("obj") && text.head(noun).filter(this::isNegated).isPresent();
    }

    /** "would neither confirm nor deny" */
    boolean isNeither(Token verb) {
        return text.children(verb, "cc", "cc:preconj", "advmod").stream().anyMatch(child -> Set.of("nor", "neither").contains(child.lemma()));
    }

    /** Whether it stands under "if". */
    boolean isConditional(Token verb) {
        return text.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("if"));
    }

    /** Whether the sentence is a question. */
    boolean isAsked(Token word) {
        return text.tokensOf(text.sentenceOf(word)).stream().anyMatch(token -> token.word().equals("?"));
    }

    Optional<Token> auxiliary(Token verb, Set<String> lemmas) {
        return text.children(verb, "aux").stream().filter(aux -> lemmas.contains(aux.lemma()) || lemmas.contains(aux.word().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether what it heads has one of these words in front: "to", "if", "whether". */
    boolean isMarked(Token clause, Set<String> marks) {
        return text.children(clause, "mark", "advmod", "case").stream().anyMatch(mark -> mark.index() < clause.index() && marks.contains(mark.lemma()));
    }

    /** "to quit", unlike "would have to quit". */
    boolean isInfinitive(Token clause) {
        return text.children(clause, "mark").stream().anyMatch(mark -> mark.lemma().equals("to")
                && text.children(clause, "aux").stream().noneMatch(finite -> finite.index() < mark.index()));
    }

    /** "knows who would have to pay", "asked which plan would ruin it" */
    private boolean isIndirectQuestion(Token clause) {
        boolean asked = text.children(clause, "nsubj", "nsubj:pass", "obj").stream().filter(each -> each.index() < clause.index())
                .anyMatch(each -> ASKED.contains(each.lemma()) && each.tag().matches("WP|WDT")
                        || text.children(each, "det").stream().anyMatch(which -> Set.of("which", "what", "whose").contains(which.lemma())));
        return asked && clause.hasRelation("ccomp", "xcomp", "csubj") && text.head(clause).filter(head -> head.isVerb() && ASKING.contains(head.lemma())).isPresent();
    }

    /** Whether the word stands in a question, a condition or what is not so: "would not say whether he agreed", "no evidence that he agreed". */
    boolean isOpen(Token word) {
        Token at = word;
        boolean whether = word.index() > 1 && text.token(word.index() - 1).lemma().equals("to") && text.token(word.index() - 2).lemma().equals("whether");
        if (whether) {
            return true; // "considering whether to seek an order"
        }
        for (int steps = 0; steps < FAR; steps++) {
            if (willingness.isUntold(at) || isIndirectQuestion(at) || text.children(at, "mark").stream().anyMatch(mark -> OPEN.contains(mark.lemma()))) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            Token head = text.token(at.head());
            if (head.lemma().equals("commit") && isMarked(at, Set.of("to")) && isNegated(head)) {
                return true;
            }
            if (at.hasRelation("ccomp") && head.isVerb() && isConditional(head)) {
                return true; // "if she decides that she wants to"
            }
            if (at.hasRelation("ccomp")) {
                return head.isNoun() && isNone(head) || head.word().equals("provided") && head.hasRelation("dep", "advcl");
            }
            at = head;
        }
        return false;
    }
}
