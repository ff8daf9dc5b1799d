package standpoint.analysis.language;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * The network of Chen and Manning (EMNLP 2014): 48 features, each a word, a tag or a relation, one hidden layer whose units are cubed, one score
 * for each transition. It computes what CoreNLP's parser does, in single precision. Safe for use by several threads.
 */
final class DependencyNetwork {

    static final String ROOT = "-ROOT-";
    static final String NULL = "-NULL-";

    /** So many features are words; what follows them, tags and relations, has few values. */
    static final int WORDS = 18;
    static final int TAGS = 18;
    static final int RELATIONS = 12;
    static final int FEATURES = WORDS + TAGS + RELATIONS;

    /** So many sums of words in their places are kept, of 4 kB each. Three times as many make parsing a tenth quicker. */
    private static final int KEPT = 4_000;

    private final DependencyModel model = DependencyModel.load(FEATURES);
    /** What a tag or a relation in its place adds to the hidden layer: by place after the words, then by value. */
    private final float[][][] sums = new float[TAGS + RELATIONS][][];
    private final LatelyUsed<float[]> wordSums = new LatelyUsed<>(KEPT);

    DependencyNetwork() {
        for (int place = 0; place < TAGS; place++) {
            sums[place] = sums(WORDS + place, model.tags(), model::ofTag);
        }
        for (int place = TAGS; place < sums.length; place++) {
            sums[place] = sums(WORDS + place, model.relations().size(), model::ofRelation);
        }
    }

    private float[][] sums(int place, int values, IntFunction<float[]> embedding) {
        float[][] all = new float[values][];
        Arrays.setAll(all, value -> sum(place, embedding.apply(value)));
        return all;
    }

    private float[] sum(int place, float[] embedding) {
        float[] sum = new float[hiddenUnits()];
        for (int i = 0; i < embedding.length; i++) {
            addTimes(sum, embedding[i], model.hiddenWeights[place * embedding.length + i]);
        }
        return sum;
    }

    /** The numbers of words, tags and relations. */
    DependencyModel model() {
        return model;
    }

    int hiddenUnits() {
        return model.bias.length;
    }

    int transitions() {
        return model.outputWeights[0].length;
    }

    /**
     * @param features words, then tags, then relations, by their numbers
     * @param hidden   is overwritten
     * @param scores   one for each transition: to the left by relation, to the right by relation, shift; is overwritten
     */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(model.bias, 0, hidden, 0, hidden.length);
        for (int place = 0; place < FEATURES; place += 4) {
            addAll(hidden, sumOf(place, features), sumOf(place + 1, features), sumOf(place + 2, features), sumOf(place + 3, features));
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i < hidden.length; i++) {
            addTimes(scores, hidden[i] * hidden[i] * hidden[i], model.outputWeights[i]);
        }
    }

    private float[] sumOf(int place, int[] features) {
        int value = features[place];
        return place < WORDS ? wordSums.get(value * WORDS + place, key -> sum(place, model.ofWord(value))) : sums[place - WORDS][value];
    }

    // The loops below are written so that the compiler makes vector instructions of them.

    private static void addAll(float[] to, float[] one, float[] two, float[] three, float[] four) {
        for (int i = 0; i < to.length; i++) {
            to[i] += one[i] + two[i] + three[i] + four[i];
        }
    }

    private static void addTimes(float[] to, float factor, float[] row) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * row[i];
        }
    }
}
