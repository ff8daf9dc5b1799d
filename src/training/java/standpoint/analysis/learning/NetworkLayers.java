package standpoint.analysis.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The matrices of a {@link GatedNetwork} while they are learnt: what goes through them, and the slopes on the way back. */
final class NetworkLayers {

    /** The part of all numbers that is left out by chance. */
    private static final float LEFT_OUT = 0.25f;

    private record Layer(int distance, List<LearntRows> taps, LearntRows bias) {}

    private final int inputs;
    private final int width;
    private final LearntRows mix;
    private final LearntRows mixBias;
    private final List<Layer> layers;
    private final LearntRows scores;
    private final LearntRows direct;
    private final LearntRows scoresBias;
    final LearntRows edges;
    private float[][] mixBack = {};
    private float[][] scoresBack = {};
    private float[][] directBack = {};
    private List<float[][][]> tapsBack = List.of();

    NetworkLayers(int inputs, int width, int labels, int[] distances, SplittableRandom random) {
        this.inputs = inputs;
        this.width = width;
        mix = new LearntRows(inputs, width).scattered(1 / Math.sqrt(inputs), random);
        mixBias = new LearntRows(1, width);
        layers = Arrays.stream(distances).mapToObj(distance -> new Layer(distance, IntStream.range(0, GatedNetwork.TAPS)
                .mapToObj(tap -> new LearntRows(width, 2 * width).scattered(1 / Math.sqrt(GatedNetwork.TAPS * width), random)).toList(),
                new LearntRows(1, 2 * width))).toList();
        scores = new LearntRows(width, labels).scattered(1 / Math.sqrt(width), random);
        direct = new LearntRows(width, labels).scattered(1 / Math.sqrt(width), random);
        scoresBias = new LearntRows(1, labels);
        edges = new LearntRows(1, labels * labels);
    }

    int inputs() {
        return inputs;
    }

    Stream<LearntRows> parts() {
        return Stream.concat(Stream.of(mix, mixBias, scores, direct, scoresBias, edges),
                layers.stream().flatMap(layer -> Stream.concat(layer.taps.stream(), Stream.of(layer.bias))));
    }

    /** To be called whenever the values have moved. */
    void prepare() {
        mixBack = LearntRows.transposed(mix.values, width);
        scoresBack = LearntRows.transposed(scores.values, scores.values[0].length);
        directBack = LearntRows.transposed(direct.values, direct.values[0].length);
        tapsBack = layers.stream().map(layer -> layer.taps.stream().map(tap -> LearntRows.transposed(tap.values, 2 * width)).toArray(float[][][]::new))
                .toList();
    }

    /**
     * Sends one sequence through, and what comes of it back.
     *
     * @param values place by place; some are left out by chance, in the array itself
     * @param loss   from the scores to their slopes
     * @return the slopes of the values
     */
    float[][] learn(float[][] values, UnaryOperator<float[][]> loss, SplittableRandom random) {
        float[][] valuesKept = leaveOut(values, random);
        Passed passed = pass(values, random);
        float[][] found = biased(values.length, scoresBias);
        Rows.addProduct(found, 0, passed.last, 0, found.length, scores.values);
        Rows.addProduct(found, 0, passed.made.getFirst(), 0, found.length, direct.values);
        float[][] firstSlopes = passBack(loss.apply(found), passed);
        float[][] valueSlopes = back(firstSlopes, values, mix, mixBack, mixBias);
        times(valueSlopes, valuesKept);
        return valueSlopes;
    }

    /**
     * What a sequence became on its way.
     *
     * @param made      what was given to each layer, and last what the last one made of it
     * @param firstKept what the numbers given to the first were multiplied by
     * @param last      what the last one made, some of it left out
     * @param lastKept  what its numbers were multiplied by
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Passed(List<float[][]> made, List<float[][]> sums, float[][] firstKept, float[][] last, float[][] lastKept) {}

    private Passed pass(float[][] values, SplittableRandom random) {
        float[][] first = biased(values.length, mixBias);
        Rows.addProduct(first, 0, values, 0, values.length, mix.values);
        Arrays.stream(first).forEach(GatedNetwork::cutBelowZero);
        float[][] firstKept = leaveOut(first, random);
        List<float[][]> made = new ArrayList<>();
        made.add(first);
        List<float[][]> sums = new ArrayList<>();
        for (Layer layer : layers) {
            float[][] next = copy(made.getLast());
            sums.add(pass(made.getLast(), next, layer));
            made.add(next);
        }
        float[][] last = copy(made.getLast());
        return new Passed(made, sums, firstKept, last, leaveOut(last, random));
    }

    /** From the slopes of the scores to those of what was mixed of the values. */
    private float[][] passBack(float[][] scoreSlopes, Passed passed) {
        float[][] slopes = back(scoreSlopes, passed.last, scores, scoresBack, scoresBias);
        times(slopes, passed.lastKept);
        for (int i = layers.size() - 1; i >= 0; i--) {
            passBack(slopes, passed.made.get(i), passed.sums.get(i), layers.get(i), tapsBack.get(i));
        }
        float[][] first = passed.made.getFirst();
        Rows.addProduct(slopes, 0, scoreSlopes, 0, slopes.length, directBack);
        addOuter(direct.slopes, first, scoreSlopes);
        times(slopes, passed.firstKept);
        for (int t = 0; t < slopes.length; t++) {
            for (int i = 0; i < width; i++) {
                slopes[t][i] = first[t][i] > 0 ? slopes[t][i] : 0; // what was cut below zero has none
            }
        }
        return slopes;
    }

    private static float[][] pass(float[][] from, float[][] to, Layer layer) {
        float[][] sums = biased(from.length, layer.bias);
        for (int tap = 0; tap < GatedNetwork.TAPS; tap++) {
            GatedNetwork.addTap(sums, from, (tap - 1) * layer.distance, layer.taps.get(tap).values);
        }
        for (int t = 0; t < from.length; t++) {
            GatedNetwork.addGated(to[t], sums[t]);
        }
        return sums;
    }

    /** Turns the slopes of what a layer made into those of what it was given. */
    private void passBack(float[][] slopes, float[][] given, float[][] sums, Layer layer, float[][][] tapsBack) {
        float[][] sumSlopes = new float[slopes.length][2 * width];
        for (int t = 0; t < slopes.length; t++) {
            for (int i = 0; i < width; i++) {
                float gate = sums[t][width + i];
                float size = 1 + Math.abs(gate);
                sumSlopes[t][i] = slopes[t][i] * (0.5f + 0.5f * gate / size);
                sumSlopes[t][width + i] = slopes[t][i] * sums[t][i] * 0.5f / (size * size);
            }
            Rows.addTimes(layer.bias.slopes[0], 1, sumSlopes[t]);
        }
        for (int tap = 0; tap < GatedNetwork.TAPS; tap++) {
            int offset = (tap - 1) * layer.distance;
            int rows = given.length - Math.abs(offset);
            if (rows > 0) {
                int from = Math.max(0, offset);
                int to = Math.max(0, -offset);
                addOuter(layer.taps.get(tap).slopes, Arrays.copyOfRange(given, from, from + rows), Arrays.copyOfRange(sumSlopes, to, to + rows));
                Rows.addProduct(slopes, from, sumSlopes, to, rows, tapsBack[tap]);
            }
        }
    }

    /** The slopes of what was multiplied; those of the matrix and of the bias are added to theirs. */
    private static float[][] back(float[][] slopes, float[][] given, LearntRows matrix, float[][] matrixBack, LearntRows bias) {
        addOuter(matrix.slopes, given, slopes);
        for (float[] row : slopes) {
            Rows.addTimes(bias.slopes[0], 1, row);
        }
        float[][] result = new float[slopes.length][given[0].length];
        Rows.addProduct(result, 0, slopes, 0, slopes.length, matrixBack);
        return result;
    }

    private static void addOuter(float[][] to, float[][] given, float[][] slopes) {
        Rows.addProduct(to, 0, LearntRows.transposed(given, to.length), 0, to.length, slopes);
    }

    private static float[][] biased(int length, LearntRows bias) {
        float[][] rows = new float[length][];
        Arrays.setAll(rows, t -> bias.values[0].clone());
        return rows;
    }

    private static float[][] copy(float[][] rows) {
        return Arrays.stream(rows).map(float[]::clone).toArray(float[][]::new);
    }

    /** Sets some numbers to 0 and raises the others accordingly; returns what each was multiplied by. */
    private static float[][] leaveOut(float[][] rows, SplittableRandom random) {
        float[][] factors = new float[rows.length][];
        for (int t = 0; t < rows.length; t++) {
            factors[t] = new float[rows[t].length];
            for (int i = 0; i < factors[t].length; i++) {
                factors[t][i] = (random.nextInt() >>> 8) * 0x1p-24f < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
            }
        }
        times(rows, factors);
        return factors;
    }

    private static void times(float[][] rows, float[][] factors) {
        for (int t = 0; t < rows.length; t++) {
            for (int i = 0; i < rows[t].length; i++) {
                rows[t][i] *= factors[t][i];
            }
        }
    }

    GatedNetwork.Matrices matrices() {
        return new GatedNetwork.Matrices(mix.learnt(), mixBias.learnt()[0],
                layers.stream().map(layer -> new GatedNetwork.Layer(layer.distance, layer.taps.stream().map(LearntRows::learnt).toArray(float[][][]::new),
                        layer.bias.learnt()[0])).toList(),
                scores.learnt(), direct.learnt(), scoresBias.learnt()[0], edges.learnt()[0]);
    }
}
