package standpoint.analysis.stances;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** How good or bad the words before, between, after and near the two of a pair sound. */
final class PairTones implements PairEvidence {

    private static final int NEAR = 6;

    private final Reading reading;
    private final PairWords words;

    PairTones(Reading reading, PairWords words) {
        this.reading = reading;
        this.words = words;
    }

    @Override
    public void add(Pair pair, FeatureList features) {
        int order = pair.order();
        int first = pair.first().index();
        int second = pair.second().index();
        int before = sum(pair.around().start(), first, pair);
        int between = sum(first + 1, second, pair);
        int after = sum(second + 1, pair.around().end(), pair);
        int negated = negations(first, second);
        features.add(150, PairWords.step(before), order);
        features.add(151, PairWords.step(between), order, negated);
        features.add(152, PairWords.step(after), order);
        features.add(153, PairWords.step(before + between + after), order);
        features.add(154, PairWords.step(near(pair.target().word(), pair)), order, negated);
        features.add(155, PairWords.step(near(pair.holder().word(), pair)), order, negated);
        features.add(156, Integer.signum(before) * 9 + Integer.signum(between) * 3 + Integer.signum(after), order, negated);
    }

    private int near(Token word, Pair pair) {
        return sum(Math.max(pair.around().start(), word.index() - NEAR), Math.min(pair.around().end(), word.index() + NEAR), pair);
    }

    private int sum(int from, int end, Pair pair) {
        int sum = 0;
        for (int i = from; i < end; i++) {
            sum += words.tone(reading.text.token(i), pair);
        }
        return sum;
    }

    private int negations(int from, int end) {
        long count = reading.text.tokens().subList(from, Math.max(from, end)).stream().filter(each -> Scope.NEGATIONS.contains(each.lemma())).count();
        return (int) Math.min(count, 2);
    }
}
