package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import standpoint.analysis.language.Token;

/** How two who are named in a text stand to each other by the model of pairs, asked once for each two places. */
final class PairOdds {

    private final Reading reading;
    private final PairModel model;
    private final PairFeatures features;
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    /** @param rules what the rules found in the article */
    PairOdds(Reading reading, PairModel model, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.model = model;
        this.features = PairFeatures.of(reading, tone, rules);
    }

    /** How probable each label is, as in {@link PairModel}; {@code first} stands before {@code second}. */
    double[] of(Token first, Token second) {
        return known.computeIfAbsent(List.of(first.index(), second.index()), key -> {
            Pair pair = Pair.at(reading, first.span(), second.span());
            return model.probabilities(features.of(pair), features.of(pair.turned()));
        });
    }

    /** How much a word by itself speaks for (positive) or against (negative). */
    double side(Token word, Pair pair) {
        return model.side(features.ofWord(word, pair));
    }
}
