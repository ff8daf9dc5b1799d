package standpoint.analysis.stances;

import java.util.Optional;

import standpoint.analysis.Quote;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;
import standpoint.analysis.quotes.Attribution;

/** Which of the two of a pair speaks, and what it says around the other. */
final class PairSpeech implements PairEvidence {

    private final Reading reading;
    private final PairWords words;

    PairSpeech(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        Optional<Quote> aroundTarget = reading.quoteAround(pair.target().word());
        Optional<Quote> aroundHolder = reading.quoteAround(pair.holder().word());
        boolean says = isBy(aroundTarget, pair.holder());
        boolean isSaid = isBy(aroundHolder, pair.target());
        int whose = (says ? 1 : 0) + (isSaid ? 2 : 0) + (aroundTarget.isPresent() ? 4 : 0) + (aroundHolder.isPresent() ? 8 : 0)
                + (aroundTarget.equals(aroundHolder) ? 16 : 0);
        features.add(160, whose, pair.order());
        features.add(161, aroundTarget.map(quote -> PairWords.hash(quote.form().name())).orElse(0), whose);
        if (says) {
            said(pair, aroundTarget.orElseThrow(), features);
        }
    }

    private static boolean isBy(Optional<Quote> quote, Pair.Side side) {
        return side.entity().isPresent() && quote.flatMap(Quote::speaker).equals(side.entity());
    }

    private void said(Pair pair, Quote quote, FeatureList features) {
        int cue = reading.attributions.stream().filter(each -> each.quote().equals(quote)).findFirst().flatMap(Attribution::verb)
                .map(verb -> PairWords.hash(verb.lemma())).orElse(0);
        features.add(162, cue);
        int sum = 0;
        for (Token token : reading.text.tokens().subList(pair.around().start(), pair.around().end())) {
            if (reading.quoteAround(token).filter(quote::equals).isPresent()) {
                features.add(163, words.mask(token, pair));
                sum += words.tone(token, pair);
            }
        }
        features.add(164, PairWords.step(sum));
        features.add(165, PairWords.step(sum), PairWords.hash(pair.target().word().relation()));
        features.add(166, words.governor(pair.target().word(), pair));
    }
}
