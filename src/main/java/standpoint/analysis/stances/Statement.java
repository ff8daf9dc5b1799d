package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/**
 * What somebody says, or what is told of somebody, in one go: a main clause with all that depends on it (a T-unit: Hunt, 1965).
 *
 * @param holder who says it or does it
 * @param role   what the holder has to do with it
 * @param head   the word that the others depend on
 * @param words  in text order, without those of statements within
 * @param quote  the quote it is part of, if it is
 */
record Statement(EntityId holder, Role role, Token head, List<Token> words, Optional<Quote> quote) {

    enum Role {
        /** The holder's own words. */
        SAID,
        /** What the writer tells of the holder. */
        TOLD,
        /** What the writer tells in a clause that names the holder, who does not do it. */
        NAMED,
        /** What somebody else says of the holder. */
        ALLEGED
    }

    Statement {
        words = List.copyOf(words);
    }

    Span span() {
        return words.getFirst().span().cover(words.getLast().span());
    }

    /** Whether the words that decide stand in it, or tell that it is said: "denied". */
    boolean isShownBy(Found found, Reading reading) {
        return words.stream().anyMatch(word -> isCue(word, found)) || quote.isPresent()
                && reading.attributions.stream().anyMatch(each -> each.quote().equals(quote.get()) && each.verb().filter(verb -> isCue(verb, found)).isPresent());
    }

    private static boolean isCue(Token word, Found found) {
        return found.cues().stream().anyMatch(word.span()::overlaps);
    }
}
