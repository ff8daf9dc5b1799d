package standpoint.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The network of Chen and Manning (EMNLP 2014) with the weights that CoreNLP brings for English: 48 features, each a word, a tag or a relation, one
 * hidden layer whose units are cubed, one score for each transition. It computes what CoreNLP's parser does, in single precision.
 * Safe for use by several threads.
 */
final class DependencyNetwork {

    static final String ROOT = "-ROOT-";
    static final String NULL = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String MODEL = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    /** So many features are words; what follows them, tags and relations, has few values. */
    static final int WORDS = 18;
    static final int TAGS = 18;
    static final int RELATIONS = 12;
    private static final int FEATURES = WORDS + TAGS + RELATIONS;

    /** Of words in their places, so many sums are kept; more of them come to one place seldom. */
    private static final int KEPT = 24_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> relations = new ArrayList<>();
    private final int unknownWord;
    private final int unknownTag;
    private final float[][] embeddings;
    private final float[][] hiddenWeights;
    private final float[] bias;
    private final float[][] outputWeights;
    /** What a tag or a relation in its place adds to the hidden layer: by place after the words, then by value. */
    private final float[][][] sums = new float[TAGS + RELATIONS][][];
    private final LatelyUsed<float[]> wordSums = new LatelyUsed<>(KEPT);

    DependencyNetwork() {
        try (InputStream packed = DependencyNetwork.class.getResourceAsStream(MODEL)) {
            if (packed == null) {
                throw new IllegalStateException("CoreNLP's models are not there: " + MODEL);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
            int wordCount = count(lines, "dict");
            int tagCount = count(lines, "pos");
            int relationCount = count(lines, "label");
            int width = count(lines, "embeddingSize");
            int hidden = count(lines, "hiddenSize");
            if (count(lines, "numTokens") != FEATURES) {
                throw new IOException("the parser's model asks for other features");
            }
            count(lines, "preComputed");
            embeddings = new float[wordCount + tagCount + relationCount][];
            for (int i = 0; i < embeddings.length; i++) {
                String line = lines.readLine();
                int end = line.indexOf(' ');
                embeddings[i] = numbers(line, end + 1, width);
                name(line.substring(0, end), i, wordCount, tagCount);
            }
            unknownWord = Objects.requireNonNull(words.get(UNKNOWN));
            unknownTag = Objects.requireNonNull(tags.get(UNKNOWN));
            hiddenWeights = rows(lines, FEATURES * width, hidden);
            bias = numbers(lines.readLine(), 0, hidden);
            outputWeights = rows(lines, hidden, 2 * (relationCount - 1) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int place = 0; place < sums.length; place++) {
            int first = place < TAGS ? words.size() : words.size() + tags.size();
            sums[place] = new float[place < TAGS ? tags.size() : relations.size()][];
            for (int value = 0; value < sums[place].length; value++) {
                sums[place][value] = sum(WORDS + place, first + value);
            }
        }
    }

    private void name(String name, int number, int wordCount, int tagCount) {
        if (number < wordCount) {
            words.put(name, number);
        } else if (number < wordCount + tagCount) {
            tags.put(name, number - wordCount);
        } else {
            relations.add(name);
        }
    }

    private static int count(BufferedReader lines, String name) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.startsWith(name + "=")) {
            throw new IOException("the parser's model does not say " + name);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private static float[][] rows(BufferedReader lines, int number, int width) throws IOException {
        float[][] rows = new float[number][];
        for (int i = 0; i < number; i++) {
            rows[i] = numbers(lines.readLine(), 0, width);
        }
        return rows;
    }

    private static float[] numbers(String line, int from, int number) {
        float[] numbers = new float[number];
        int begin = from;
        for (int i = 0; i < number; i++) {
            int end = line.indexOf(' ', begin);
            numbers[i] = Float.parseFloat(end < 0 ? line.substring(begin) : line.substring(begin, end));
            begin = end + 1;
        }
        return numbers;
    }

    int word(String word) {
        return words.getOrDefault(word, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** The names of relations; the first one stands for none, the second one for what hangs on the root. */
    List<String> relations() {
        return relations;
    }

    int hiddenUnits() {
        return bias.length;
    }

    int transitions() {
        return outputWeights[0].length;
    }

    /**
     * @param features words, then tags, then relations, by their numbers
     * @param hidden is overwritten
     * @param scores one for each transition: to the left by relation, to the right by relation, shift; is overwritten
     */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(bias, 0, hidden, 0, hidden.length);
        for (int place = 0; place < FEATURES; place += 4) {
            addAll(hidden, sumOf(place, features), sumOf(place + 1, features), sumOf(place + 2, features), sumOf(place + 3, features));
        }
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        for (int i = 0; i + 3 < hidden.length; i += 4) {
            addWeighted(scores, hidden, i);
        }
        for (int i = hidden.length / 4 * 4; i < hidden.length; i++) {
            addTimes(scores, hidden[i], outputWeights[i]);
        }
    }

    private float[] sumOf(int place, int[] features) {
        int value = features[place];
        return place < WORDS ? wordSums.get(value * WORDS + place, key -> sum(place, value)) : sums[place - WORDS][value];
    }

    private float[] sum(int place, int embedding) {
        float[] sum = new float[bias.length];
        float[] values = embeddings[embedding];
        for (int i = 0; i < values.length; i++) {
            addTimes(sum, values[i], hiddenWeights[place * values.length + i]);
        }
        return sum;
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

    private void addWeighted(float[] to, float[] factors, int first) {
        float[] one = outputWeights[first];
        float[] two = outputWeights[first + 1];
        float[] three = outputWeights[first + 2];
        float[] four = outputWeights[first + 3];
        float a = factors[first];
        float b = factors[first + 1];
        float c = factors[first + 2];
        float d = factors[first + 3];
        for (int i = 0; i < to.length; i++) {
            to[i] += a * one[i] + b * two[i] + c * three[i] + d * four[i];
        }
    }
}
