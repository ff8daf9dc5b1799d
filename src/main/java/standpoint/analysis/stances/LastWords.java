package standpoint.analysis.stances;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Token;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** What somebody said just before a word, to which words such as "disagrees" and "begs to differ" point. */
final class LastWords {

    private static final int LONGEST = 160;

    private final Reading reading;

    LastWords(Reading reading) {
        this.reading = reading;
    }

    /** The last words of anybody but {@code holders}, in this sentence or the one before. */
    Optional<Quote> ofOthers(Token word, Collection<EntityId> holders) {
        return reading.attributions.stream().map(Attribution::quote).filter(each -> each.speaker().filter(who -> !holders.contains(who)).isPresent() && each.reportedBy().isEmpty())
                .filter(each -> each.content().getLast().end() <= word.span().start() && word.sentence() - first(each.content().getLast()).sentence() <= 1)
                .reduce((one, other) -> other);
    }

    /** The claim that the words make: their first sentence, with both sides of who said it ("A long loan, he feels, would be best"). */
    Optional<Target> claim(Quote quote) {
        List<Span> parts = parts(quote);
        boolean brief = parts.stream().mapToInt(Span::length).sum() <= LONGEST;
        return brief && !reading.scope.isAsked(first(parts.getFirst())) ? Optional.of(reading.targets.of(parts)) : Optional.empty();
    }

    /** Whether they tell what is so, unlike "the toll". */
    boolean isClause(Quote quote) {
        return parts(quote).stream().map(reading.text::tokensIn).flatMap(tokens -> reading.text.tokens().subList(tokens.start(), tokens.end()).stream())
                .anyMatch(each -> each.tag().matches("VBD|VBZ|VBP|MD"));
    }

    private List<Span> parts(Quote quote) {
        Span said = quote.content().getFirst();
        Span sentence = reading.text.sentenceOf(first(said)).span();
        boolean parted = quote.content().size() == 2 && sentence.contains(quote.content().getLast());
        return parted ? quote.content() : List.of(new Span(said.start(), Math.max(said.start() + 1, Math.min(said.end(), sentence.end()))));
    }

    private Token first(Span part) {
        return reading.text.token(reading.text.tokensIn(part).start());
    }
}
