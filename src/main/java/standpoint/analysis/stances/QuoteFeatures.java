package standpoint.analysis.stances;

import java.util.Optional;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;
import standpoint.article.Span;

/** Who says the words in which the target stands, and how. */
final class QuoteFeatures {

    private static final int LINE = 60;
    private static final int DEEPEST = 20;

    private final Reading reading;
    private final MaskedWords words;

    QuoteFeatures(Reading reading, MaskedWords words) {
        this.reading = reading;
        this.words = words;
    }

    void add(Proposal each, int kind, FeatureList features) {
        Optional<Quote> around = reading.quoteAround(each.targetWord());
        int whose = around.isEmpty() ? 0 : each.quote().isPresent() ? 1 : around.get().speaker().isEmpty() ? 2 : 3;
        int inside = around.isPresent() && each.holderWord().flatMap(reading::quoteAround).equals(around) ? 1 : 0;
        features.add(70, whose, inside, kind);
        each.quote().ifPresent(quote -> own(each, quote, kind, features));
        around.flatMap(Quote::speaker).ifPresent(speaker -> features.add(76, each.target().entity().equals(Optional.of(speaker)) ? 1 : 0, inside));
    }

    private void own(Proposal each, Quote quote, int kind, FeatureList features) {
        int cue = cue(quote);
        int relation = MaskedWords.hash(each.targetWord().relation());
        features.add(71, cue, kind);
        features.add(72, MaskedWords.hash(quote.form()), MaskedWords.hash(quote.kind()), kind);
        features.add(73, cue, relation);
        features.add(74, quote.content().stream().mapToInt(Span::length).sum() / LINE, kind);
        features.add(75, words.lemma(top(each.targetWord(), quote)), relation);
    }

    private int cue(Quote quote) {
        return reading.attributions.stream().filter(each -> each.quote().equals(quote)).findFirst().flatMap(Attribution::verb)
                .map(verb -> MaskedWords.hash(verb.lemma())).orElse(0);
    }

    /** The verb over a word within its quote. */
    private Token top(Token word, Quote quote) {
        Token at = word;
        for (int steps = 0; steps < DEEPEST && at.head() >= 0 && !at.isVerb(); steps++) {
            Token head = reading.text.token(at.head());
            if (quote.content().stream().noneMatch(part -> part.contains(head.span()))) {
                break;
            }
            at = head;
        }
        return at;
    }
}
