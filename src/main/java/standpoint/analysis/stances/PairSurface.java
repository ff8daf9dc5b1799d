package standpoint.analysis.stances;

import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** The words beside the two of a pair, between them, and in their sentence. */
final class PairSurface implements PairEvidence {

    private static final int NEAR = 4;

    private final Reading reading;
    private final PairWords words;

    PairSurface(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        beside(pair.holder().word().index(), 110, pair, features);
        beside(pair.target().word().index(), 120, pair, features);
        between(pair, features);
        sentence(pair, features);
    }

    private void beside(int index, int base, Pair pair, FeatureList features) {
        features.add(base, words.mask(index - 1, pair));
        features.add(base + 1, words.mask(index + 1, pair));
        features.add(base + 2, words.mask(index - 2, pair), words.mask(index - 1, pair));
        features.add(base + 3, words.mask(index + 1, pair), words.mask(index + 2, pair));
        for (int i = 1; i <= NEAR; i++) {
            features.add(base + 4, words.mask(index - i, pair), pair.order());
            features.add(base + 5, words.mask(index + i, pair), pair.order());
        }
    }

    private void between(Pair pair, FeatureList features) {
        int first = pair.first().index() + 1;
        List<Token> between = reading.text.tokens().subList(first, Math.max(first, pair.second().index()));
        for (int i = 0; i < between.size(); i++) {
            int word = words.mask(between.get(i), pair);
            features.add(130, word, pair.order());
            if (i > 0) {
                features.add(131, words.mask(between.get(i - 1), pair), word, pair.order());
            }
        }
        if (between.size() <= NEAR) {
            features.add(132, between.stream().map(each -> words.mask(each, pair)).reduce(pair.order(), FeatureList::join));
        }
    }

    private void sentence(Pair pair, FeatureList features) {
        for (Token token : reading.text.tokens().subList(pair.around().start(), pair.around().end())) {
            if (ProposalFeatures.tells(token)) {
                int zone = token.index() < pair.first().index() ? 0 : token.index() < pair.second().index() ? 1 : 2;
                word(words.mask(token, pair), features);
                features.add(141, words.mask(token, pair), zone, pair.order());
            }
        }
    }

    /** That a word is in the sentence. */
    static void word(int word, FeatureList features) {
        features.add(140, word);
    }
}
