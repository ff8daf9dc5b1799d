package standpoint.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's English dependency parser, as its model file has them: a head that counts, a line for each word, tag and relation with
 * its embedding, then the weights of the two layers. Immutable once read.
 */
final class DependencyModel {

    private static final String FILE = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final int BUFFER = 1 << 16;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> relations = new ArrayList<>();
    private final int unknownWord;
    private final int unknownTag;
    /** Of words, then of tags, then of relations. */
    private final float[][] embeddings;
    /** By feature and place in its embedding, then by hidden unit. */
    final float[][] hiddenWeights;
    /** By hidden unit. */
    final float[] bias;
    /** By hidden unit, then by transition. */
    final float[][] outputWeights;

    /** @throws IOException if the file is not the one that is expected */
    private DependencyModel(BufferedReader lines, int features) throws IOException {
        int wordCount = count(lines, "dict");
        int tagCount = count(lines, "pos");
        int relationCount = count(lines, "label");
        int width = count(lines, "embeddingSize");
        int hidden = count(lines, "hiddenSize");
        if (count(lines, "numTokens") != features) {
            throw new IOException("the parser's model asks for other features");
        }
        count(lines, "preComputed"); // which features CoreNLP computes beforehand stands at the end of the file
        embeddings = new float[wordCount + tagCount + relationCount][];
        for (int i = 0; i < embeddings.length; i++) {
            String line = line(lines);
            int end = line.indexOf(' ');
            embeddings[i] = numbers(line, end + 1, width);
            name(line.substring(0, end), i, wordCount, tagCount);
        }
        unknownWord = Objects.requireNonNull(words.get(UNKNOWN));
        unknownTag = Objects.requireNonNull(tags.get(UNKNOWN));
        hiddenWeights = rows(lines, features * width, hidden);
        bias = numbers(line(lines), 0, hidden);
        outputWeights = rows(lines, hidden, 2 * (relationCount - 1) + 1);
    }

    /** Reads the model, which takes about a second. */
    static DependencyModel load(int features) {
        try (InputStream packed = DependencyModel.class.getResourceAsStream(FILE)) {
            if (packed == null) {
                throw new IllegalStateException("CoreNLP's models are not there: " + FILE);
            }
            return new DependencyModel(new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, BUFFER), StandardCharsets.UTF_8), BUFFER), features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the parser's model ends early");
        }
        return line;
    }

    private static int count(BufferedReader lines, String name) throws IOException {
        String line = line(lines);
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model does not say " + name);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
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

    private static float[][] rows(BufferedReader lines, int number, int width) throws IOException {
        float[][] rows = new float[number][];
        for (int i = 0; i < number; i++) {
            rows[i] = numbers(line(lines), 0, width);
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

    int tags() {
        return tags.size();
    }

    /** The names of relations; the first one stands for none, the second one for what hangs on the root. */
    List<String> relations() {
        return relations;
    }

    float[] ofWord(int word) {
        return embeddings[word];
    }

    float[] ofTag(int tag) {
        return embeddings[words.size() + tag];
    }

    float[] ofRelation(int relation) {
        return embeddings[words.size() + tags.size() + relation];
    }
}
