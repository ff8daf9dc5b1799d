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
            "support", "sue");
    private static final Set<String> MODALS = Set.of("would", "could", "should", "might", "must", "will", "can", "may", "'d", "’d", "'ll", "’ll");

    private Coordination() {}

    /** The verb of saying that {@code verb} is really joined to; empty where the parser is right. */
    public static Optional<Token> joined(ParsedText text, Token verb) {
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
