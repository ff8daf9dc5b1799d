package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Somebody says, wants or refuses something. */
record Said(Token verb, List<Span> content, Optional<Quote> quote, Optional<Token> source) {

    Span first() {
        return content.getFirst();
    }
}
