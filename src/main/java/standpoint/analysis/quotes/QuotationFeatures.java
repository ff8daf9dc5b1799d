package standpoint.analysis.quotes;

import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

/** Where the word stands to quotation marks. */
final class QuotationFeatures implements FeatureGroup {

    private static final int BASE = 300;

    private final Signs signs;

    QuotationFeatures(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void add(int token, FeatureList features) {
        Span unit = signs.unitAt(token);
        int state = signs.quoteState[token];
        int before = state(token - 1, unit);
        int after = state(token + 1, unit);
        features.add(BASE, before, state, after);
        features.add(BASE + 1, state, signs.tag[token]);
        features.add(BASE + 2, state, signs.lemma[token]);
        features.add(BASE + 3, state(token - 2, unit), before, state);
        features.add(BASE + 4, state, after, state(token + 2, unit));
        features.add(BASE + 5, state(unit.start(), unit), state(unit.end() - 1, unit), state);
        if (signs.quotation[token] >= 0) {
            Span quotation = signs.quotations.get(signs.quotation[token]);
            features.add(BASE + 6, Signs.distance(token - quotation.start()));
            features.add(BASE + 7, Signs.distance(quotation.end() - token));
            features.add(BASE + 8, Signs.distance(quotation.length()), state);
            features.add(BASE + 9, word(quotation.start() - 1, unit), state);
            features.add(BASE + 10, word(quotation.end(), unit), state);
            features.add(BASE + 11, word(quotation.start() - 2, unit), word(quotation.start() - 1, unit));
            features.add(BASE + 12, word(quotation.end(), unit), word(quotation.end() + 1, unit));
            features.add(BASE + 13, tag(quotation.start() - 1, unit), tag(quotation.end(), unit), Signs.distance(quotation.length()));
            features.add(BASE + 14, word(quotation.end() - 2, unit), Signs.distance(quotation.length()));
        } else {
            outside(token, unit, features);
        }
    }

    private void outside(int token, Span unit, FeatureList features) {
        int left = token;
        while (left >= unit.start() && signs.quotation[left] < 0) {
            left--;
        }
        int right = token;
        while (right < unit.end() && signs.quotation[right] < 0) {
            right++;
        }
        int fromLeft = left < unit.start() ? -1 : Signs.distance(token - left);
        int toRight = right >= unit.end() ? -1 : Signs.distance(right - token);
        features.add(BASE + 20, fromLeft, signs.tag[token]);
        features.add(BASE + 21, toRight, signs.tag[token]);
        features.add(BASE + 22, fromLeft, toRight);
        boolean sameLeft = left >= signs.sentenceOf(token).first();
        boolean sameRight = right < signs.sentenceOf(token).end();
        features.add(BASE + 23, sameLeft ? 1 : 0, sameRight ? 1 : 0, signs.cueBin[token]);
        features.add(BASE + 24, left < unit.start() ? -1 : word(left - 1, unit), toRight);
    }

    private int state(int token, Span unit) {
        return token < unit.start() || token >= unit.end() ? -1 : signs.quoteState[token];
    }

    private int word(int token, Span unit) {
        return token < unit.start() || token >= unit.end() ? Signs.BORDER : signs.word[token];
    }

    private int tag(int token, Span unit) {
        return token < unit.start() || token >= unit.end() ? Signs.BORDER : signs.tag[token];
    }
}
