package standpoint.analysis.stances;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** Who the two of a pair are: kinds of names, how far apart they stand, what each depends on. */
final class PairNames implements PairEvidence {

    private static final int UNKNOWN = 9;
    private static final int MOST = 3;

    private final Reading reading;
    private final PairWords words;

    PairNames(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        int order = pair.order();
        Token h = pair.holder().word();
        Token t = pair.target().word();
        features.add(0, 0);
        features.add(1, order);
        features.add(2, FeatureList.join(kind(pair.holder()), kind(pair.target())), order);
        features.add(3, kind(pair.holder()), order);
        features.add(4, kind(pair.target()), order);
        features.add(5, distance(Math.abs(h.index() - t.index())), order, h.sentence() == t.sentence() ? 1 : 0);
        features.add(11, PairWords.hash(h.name().name()), PairWords.hash(t.name().name()), order);
        features.add(17, Math.min(MOST, pair.holder().words().size()), order);
        features.add(18, Math.min(MOST, pair.target().words().size()), order);
        governed(pair, h, t, 180, features);
        Token raisedHolder = words.raised(h, pair);
        Token raisedTarget = words.raised(t, pair);
        features.add(12, words.mask(raisedHolder, pair), 0);
        features.add(13, words.mask(raisedTarget, pair), 0);
        governed(pair, raisedHolder, raisedTarget, 190, features);
    }

    private void governed(Pair pair, Token h, Token t, int base, FeatureList features) {
        features.add(base, words.relation(h), pair.order());
        features.add(base + 1, words.relation(t), pair.order());
        features.add(base + 2, words.relation(h), words.relation(t), pair.order());
        features.add(base + 3, words.relation(h), words.governor(h, pair));
        features.add(base + 4, words.relation(t), words.governor(t, pair));
    }

    private int kind(Pair.Side side) {
        Token word = side.word();
        int tag = word.isProperNoun() ? 1 : word.isPronoun() ? 2 : word.tag().startsWith("J") ? 3 : word.isNoun() ? 4 : 5;
        return FeatureList.join(side.entity().map(id -> PairWords.hash(reading.cast.entity(id).kind().name())).orElse(UNKNOWN), tag);
    }

    private static int distance(int words) {
        return words < 5 ? words : words < 9 ? 5 : words < 16 ? 6 : words < 30 ? 7 : 8;
    }
}
