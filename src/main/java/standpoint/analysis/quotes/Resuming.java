package standpoint.analysis.quotes;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * Nouns behind a comma that take up again what was just told: "The council closed the pool, a move the union called shameful". What follows is
 * told of the whole, and is no part of it.
 */
public final class Resuming {

    private static final Set<String> DEEDS = Set.of("move", "step", "decision", "tactic", "plan", "measure", "proposal", "idea", "demand", "pledge", "promise", "offer", "request",
            "practice", "policy", "choice", "change", "course", "approach", "concession", "reform", "cut", "appointment", "retreat", "prospect", "gesture", "target", "deadline",
            "condition");
    private static final Set<String> CLAIMS = Set.of("allegation", "charge", "claim", "accusation", "suggestion", "assertion", "view", "conclusion", "description", "argument");
    private static final int SHORTEST = 3;

    private Resuming() {}

    /** The noun that takes up again, where the comma is followed by one: "a move", "an unusual step", "something". */
    public static Optional<Token> after(ParsedText text, int comma, int end) {
        if (comma + SHORTEST >= end || !Set.of(",", "–", "—", "--").contains(text.token(comma).word())) {
            return Optional.empty();
        }
        int at = comma + 1;
        if (text.token(at).lemma().equals("something")) {
            return Optional.of(text.token(at));
        }
        if (!Set.of("a", "an").contains(text.token(at).lemma())) {
            return Optional.empty();
        }
        do {
            at++;
        } while (at + 1 < end && text.token(at).tag().matches("JJ|RB"));
        return Optional.of(text.token(at)).filter(noun -> noun.tag().startsWith("N") && noun.index() + 1 < end && (DEEDS.contains(noun.lemma()) || isClaim(noun)))
                .filter(noun -> !text.token(noun.index() + 1).tag().matches("NNS?|TO") && !text.token(noun.index() + 1).lemma().matches("for|of|to|in|on"));
    }

    /** Whether it takes up what somebody claims. */
    public static boolean isClaim(Token noun) {
        return CLAIMS.contains(noun.lemma());
    }

    /** What is said, up to a comma behind which another takes it up again. */
    public static Span cut(ParsedText text, Span content) {
        Span tokens = text.tokensIn(content);
        for (int at = tokens.start() + SHORTEST; at < tokens.end(); at++) {
            Optional<Token> noun = after(text, at, Math.min(tokens.end(), text.sentenceOf(text.token(at)).end()));
            if (noun.isPresent() && text.tokens().subList(noun.get().index(), tokens.end()).stream().anyMatch(Token::isVerb)) {
                return text.textSpan(tokens.start(), at);
            }
        }
        return content;
    }
}
