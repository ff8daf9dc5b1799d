package standpoint.analysis.stances;

import java.util.List;

import standpoint.analysis.language.Token;
import standpoint.analysis.learning.FeatureList;

/** What tells whether one of a pair stands for or against the other, as numbers. Not safe for use by several threads. */
final class PairFeatures {

    private final List<PairEvidence> classes;
    private final PairWords words;
    private final FeatureList features = new FeatureList();

    PairFeatures(PairWords words, List<PairEvidence> classes) {
        this.words = words;
        this.classes = List.copyOf(classes);
    }

    /** @param rules what the rules found in the article */
    static PairFeatures of(Reading reading, Tone tone, List<Found> rules) {
        PairWords words = new PairWords(reading, tone);
        return new PairFeatures(words, List.of(new PairNames(reading, words), new PairPaths(reading, words), new PairPredicates(reading, words),
                new PairSurface(reading, words), new PairTones(reading, words), new PairSpeech(reading, words), new PairRules(reading, rules)));
    }

    int[] of(Pair pair) {
        features.clear();
        classes.forEach(each -> each.add(pair, features));
        return features.toArray();
    }

    /** What a word of the sentence tells by itself: that it is there, and that it stands between the two in the tree. */
    int[] ofWord(Token token, Pair pair) {
        features.clear();
        PairSurface.word(words.mask(token, pair), features);
        PairPaths.word(words.mask(token, pair), features);
        return features.toArray();
    }
}
