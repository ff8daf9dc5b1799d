package standpoint.analysis.quotes;

import standpoint.analysis.learning.FeatureList;
import standpoint.article.Span;

/** The word itself and those beside it: as written, base form, part of speech, kind of name, shape. */
final class WordFeatures implements FeatureGroup {

    private static final int BASE = 100;

    private final Signs signs;

    WordFeatures(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void add(int token, FeatureList features) {
        Span unit = signs.unitAt(token);
        for (int d = -3; d <= 3; d++) {
            features.add(BASE + d, at(signs.word, token + d, unit));
            features.add(BASE + 10 + d, at(signs.tag, token + d, unit));
            if (Math.abs(d) <= 2) {
                features.add(BASE + 20 + d, at(signs.lemma, token + d, unit));
                features.add(BASE + 30 + d, at(signs.name, token + d, unit), at(signs.tag, token + d, unit));
            }
        }
        for (int d = -2; d <= 1; d++) {
            features.add(BASE + 40 + d, at(signs.lemma, token + d, unit), at(signs.lemma, token + d + 1, unit));
            features.add(BASE + 50 + d, at(signs.tag, token + d, unit), at(signs.tag, token + d + 1, unit));
        }
        features.add(BASE + 60, at(signs.tag, token - 1, unit), signs.tag[token], at(signs.tag, token + 1, unit));
        features.add(BASE + 61, at(signs.tag, token - 2, unit), at(signs.tag, token - 1, unit), signs.tag[token]);
        features.add(BASE + 62, signs.tag[token], at(signs.tag, token + 1, unit), at(signs.tag, token + 2, unit));
        features.add(BASE + 63, signs.lemma[token], at(signs.tag, token + 1, unit));
        features.add(BASE + 64, at(signs.tag, token - 1, unit), signs.lemma[token]);
        features.add(BASE + 65, signs.shape[token], at(signs.shape, token - 1, unit));
        String word = signs.text.token(token).word();
        features.add(BASE + 66, word.substring(Math.max(0, word.length() - 3)).hashCode());
        features.add(BASE + 67, word.substring(Math.max(0, word.length() - 2)).hashCode());
        features.add(BASE + 68, word.substring(0, Math.min(3, word.length())).hashCode());
        features.add(BASE + 69, Signs.distance(token - unit.start()));
        features.add(BASE + 70, Signs.distance(unit.end() - token));
        features.add(BASE + 71, Signs.distance(token - signs.sentenceOf(token).first()), signs.tag[token]);
        features.add(BASE + 72, Signs.distance(signs.sentenceOf(token).end() - token), signs.tag[token]);
    }

    private static int at(int[] of, int token, Span unit) {
        return token < unit.start() || token >= unit.end() ? Signs.BORDER : of[token];
    }
}
