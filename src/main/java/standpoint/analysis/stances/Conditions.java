package standpoint.analysis.stances;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.analysis.Target;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Under what condition somebody takes a side: "if the tax is dropped", "provided that", "on condition that", "unless". */
final class Conditions {

    private static final Set<String> WORDS = Set.of("if", "unless", "provided", "providing");
    /** Words of several: what stands between "as" and "as". */
    private static final Set<String> LONG = Set.of("long");
    /** What parsers leave of a condition at the end of the thing before it. */
    private static final Pattern OPENING = Pattern.compile(",? (on condition|provided|providing|if|unless)$");
    private static final int LONGEST = 90;

    private final ParsedText text;

    Conditions(ParsedText text) {
        this.text = text;
    }

    /** The target with the condition that follows it, if one does. */
    Target added(Target target) {
        if (target.span().isEmpty() || target.entity().isPresent()) {
            return target;
        }
        Span span = target.span().get();
        Optional<Span> condition = after(span);
        return condition.map(each -> new Target(target.entity(), OPENING.matcher(target.text()).replaceFirst("") + join(each)
                + text.words(each).replaceAll("\\s+", " "), Optional.of(span.cover(each)))).orElse(target);
    }

    private String join(Span condition) {
        int first = text.tokensIn(condition).start();
        return first > 0 && text.token(first - 1).word().equals(",") ? ", " : " ";
    }

    /** The words from "if" to the end of its clause. */
    private Optional<Span> after(Span target) {
        Span tokens = text.tokensIn(target);
        int at = tokens.end();
        if (at >= text.tokens().size()) {
            return Optional.empty();
        }
        int sentence = text.token(at - 1).sentence();
        if (at - 1 > tokens.start() && WORDS.contains(text.token(at - 1).word())) {
            at--;
        } else if (at - 2 > tokens.start() && text.token(at - 1).word().equals("condition") && text.token(at - 2).word().equals("on")) {
            at -= 2;
        }
        while (at < text.tokens().size() && (text.token(at).word().equals(",") || text.token(at).word().equals("but") || text.token(at).word().equals("only"))) {
            at++;
        }
        if (at >= text.tokens().size() || text.token(at).sentence() != sentence) {
            return Optional.empty();
        }
        Token first = text.token(at);
        return opening(at).map(clause -> clauseFrom(first, clause)).filter(span -> span.length() <= LONGEST);
    }

    /** The head of the clause that a condition's first word opens. */
    private Optional<Token> opening(int first) {
        Token word = text.token(first);
        if (WORDS.contains(word.word())) {
            return word.isVerb() ? Optional.of(word) : text.head(word);
        }
        boolean condition = word.word().equals("on") && first + 1 < text.tokens().size() && text.token(first + 1).word().equals("condition");
        if (condition && first + 2 < text.tokens().size() && text.token(first + 2).word().equals("that")) {
            return text.head(text.token(first + 2));
        }
        boolean asLong = Set.of("as", "so").contains(word.word()) && first + 3 < text.tokens().size() && LONG.contains(text.token(first + 1).word());
        return asLong ? text.head(text.token(first + 2)) : Optional.empty();
    }

    private Span clauseFrom(Token first, Token head) {
        int end = Math.max(text.reach(head).end(), first.index() + 1);
        while (end - 1 > first.index() && !text.token(end - 1).isWord()) {
            end--;
        }
        return text.textSpan(first.index(), end);
    }
}
