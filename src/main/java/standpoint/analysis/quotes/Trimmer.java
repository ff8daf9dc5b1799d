package standpoint.analysis.quotes;

import java.util.Optional;
import java.util.Set;

import standpoint.analysis.language.ParsedText;
import standpoint.article.Span;

/** Takes commas, full stops and dashes off the edges of a content; quotation marks stay with the words they hold. */
final class Trimmer {

    private static final Set<String> LOOSE = Set.of(",", ".", ";", ":", "-", "–", "—", "--", "...", "…", ")", "(", "?", "!");
    private static final Set<String> OPENING = Set.of("“", "‘", "\"", "'", "``", "$", "£", "€");

    private final ParsedText text;

    Trimmer(ParsedText text) {
        this.text = text;
    }

    /** The text span of the tokens without loose marks at the edges; empty where no word is left. */
    Optional<Span> trim(Span tokens) {
        int first = tokens.start();
        int end = tokens.end();
        while (first < end && !text.token(first).isWord() && !OPENING.contains(text.token(first).word())) {
            first++;
        }
        while (end > first && (LOOSE.contains(text.token(end - 1).word()) || "“‘".contains(text.token(end - 1).word()))) {
            end--;
        }
        boolean words = text.tokens().subList(first, end).stream().anyMatch(token -> token.isWord());
        return words ? Optional.of(text.textSpan(first, end)) : Optional.empty();
    }
}
