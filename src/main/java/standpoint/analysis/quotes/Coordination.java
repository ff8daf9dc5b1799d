package standpoint.analysis.quotes;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * "A spokesman said all drivers would be qualified and rejected the criticism": the spokesman rejected it, though parsers join the second verb to
 * what was said. Tense tells, or that the verb is one of speaking.
 */
public final class Coordination {

    private static final Set<String> SAYING = Set.of("say", "tell", "admit", "concede", "claim", "argue", "insist", "add", "acknowledge", "announce", "warn", "note", "explain",
            "declare", "accept", "report", "maintain", "believe", "call");
    private static final Set<String> SPEAKING = Set.of("reject", "dismiss", "call", "urge", "criticise", "criticize", "demand", "accuse", "threaten", "vow", "deny", "warn", "insist",
            "promise", "pledge", "welcome", "praise", "condemn", "describe", "refuse", "question", "defend", "thank", "denounce", "apologise", "apologize", "appeal", "blame",
            "challenge", "express", "announce", "repeat", "reiterate", "rule", "decline", "attack", "voice", "stress", "suggest", "propose", "hint", "back", "oppose", "endorse",
            "support", "sue", "ask", "press", "beg", "order", "invite", "tell", "advise");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might", "must", "will", "can", "may", "'d", "’d", "'ll", "’ll");

    private static final Set<String> TELLING = Set.of("give", "say", "comment", "elaborate", "name", "discuss", "confirm", "identify", "answer", "disclose", "explain");
    private static final Set<String> CLAUSAL = Set.of("after", "before", "because", "since", "until", "once", "as", "while", "when");
    private static final int FAR = 10;

    private Coordination() {}

    /** "denied that they were paid but would not give a figure": whoever denied would not. */
    private static Optional<Token> refused(ParsedText text, Token verb) {
        boolean refuses = verb.tag().equals("VB") && TELLING.contains(verb.lemma()) && verb.hasRelation("conj") && text.children(verb, "aux").stream().anyMatch(each -> MODALS.contains(each.word()))
                && text.children(verb, "advmod").stream().anyMatch(each -> each.lemma().equals("not")) && text.child(verb, "nsubj").isEmpty();
        return text.head(verb).filter(inner -> refuses && inner.hasRelation("ccomp")).flatMap(text::head).filter(saying -> saying.tag().matches("VBD|VBN"));
    }

    /** The verb of saying that {@code verb} is really joined to; empty where the parser is right. */
    public static Optional<Token> joined(ParsedText text, Token verb) {
        Optional<Token> refused = refused(text, verb);
        if (refused.isPresent()) {
            return refused;
        }
        if (!verb.hasRelation("conj") || !verb.tag().matches("VBD|VBN|VBZ") || text.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark").isPresent()) {
            return Optional.empty();
        }
        Optional<Token> beside = text.head(verb).filter(each -> SAYING.contains(each.lemma()) && each.index() < verb.index() && isOfOneTense(each, verb) && SPEAKING.contains(verb.lemma()));
        if (beside.isPresent()) {
            return beside;
        }
        Optional<Token> inner = text.head(verb).filter(each -> each.hasRelation("ccomp") && each.index() < verb.index());
        Optional<Token> saying = inner.flatMap(text::head).filter(each -> SAYING.contains(each.lemma()) && each.index() < verb.index() && isOfOneTense(each, verb));
        return saying.filter(each -> isBeyond(text, inner.orElseThrow(), verb));
    }

    /** "opposed the bill and the Liberals supported it": the Liberals, where the parser takes them for opposed, too. */
    public static Optional<Token> newSubject(ParsedText text, Token verb) {
        boolean finite = verb.tag().matches("VBD|VBZ|VBP") || verb.tag().equals("VB") && text.children(verb, "aux").stream().anyMatch(each -> each.tag().equals("MD"));
        boolean plural = text.children(verb, "aux").stream().anyMatch(each -> each.word().matches("are|were|have")); // "A and B are seeking it"
        if (plural || !finite || text.child(verb, "nsubj", "nsubj:pass").isPresent()) {
            return Optional.empty();
        }
        int first = Math.min(verb.index(), text.children(verb, "aux", "advmod").stream().mapToInt(Token::index).min().orElse(verb.index()));
        return text.tokens().subList(Math.max(text.sentenceOf(verb).first(), first - FAR), first).stream().filter(noun -> noun.isNoun() && noun.hasRelation("conj"))
                .filter(noun -> text.head(noun).filter(other -> text.children(other, "case", "mark").stream().anyMatch(after -> CLAUSAL.contains(after.lemma()))).isEmpty()) // "after A and B objected": both
                .filter(noun -> text.reach(noun).end() <= first && text.reach(noun).end() >= first - 1 && isBehindAnd(text, noun)).findFirst();
    }

    private static boolean isBehindAnd(ParsedText text, Token noun) {
        int start = text.reach(noun).start();
        return text.token(start).tag().equals("CC") || start > 0 && text.token(start - 1).tag().equals("CC");
    }

    /** Whether a noun that the parser joins to another one is the subject of what follows. */
    public static boolean isNewSubject(ParsedText text, Token noun) {
        if (!noun.hasRelation("conj") || !noun.isNoun()) {
            return false;
        }
        int end = text.sentenceOf(noun).end();
        return text.tokens().subList(noun.index() + 1, Math.min(end, noun.index() + FAR)).stream().filter(Token::isVerb).findFirst()
                .map(verb -> verb.hasRelation("aux", "aux:pass", "cop") ? text.head(verb).orElse(verb) : verb)
                .flatMap(verb -> newSubject(text, verb)).filter(noun::equals).isPresent();
    }

    private static boolean isOfOneTense(Token saying, Token verb) {
        return saying.tag().equals("VBZ") ? verb.tag().equals("VBZ") : saying.tag().matches("VBD|VBN") && !verb.tag().equals("VBZ");
    }

    private static boolean isBeyond(ParsedText text, Token inner, Token verb) {
        boolean modal = text.children(inner, "aux").stream().anyMatch(each -> MODALS.contains(each.word()));
        if (modal) {
            return verb.tag().matches("VBD|VBN"); // "would be qualified and rejected"
        }
        boolean state = text.child(inner, "cop").isPresent() || text.child(inner, "aux:pass").isPresent() || text.children(inner, "aux").stream().anyMatch(each -> each.lemma().equals("have"))
                || text.child(inner, "nsubj").filter(subject -> subject.isNoun() && !subject.isProperNoun()).isPresent();
        return SPEAKING.contains(verb.lemma()) && state;
    }
}
