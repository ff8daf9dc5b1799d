package standpoint.analysis.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Scores of a small network of random numbers, compared with what its definition gives, place by place. */
class GatedNetworkTest {

    private static final int TYPES = 1;
    private static final int LABELS = 3;
    private static final int WIDTH = 5;
    private static final int[] TABLE_OF = {0, 1, 0};
    private static final int INPUTS = 3 + 2 + 3;
    /** Numbers are kept in 16 bits. */
    private static final double ROUNDING = 0.02;

    @Property(tries = 60)
    void scoresAreThoseOfTheDefinition(@ForAll @IntRange(min = 1, max = 9) int length, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<WeightTable> tables = List.of(new WeightTable(3, new int[] {7, 8}, row(6, random)), new WeightTable(2, new int[] {7}, row(2, random)));
        GatedNetwork.Matrices matrices = new GatedNetwork.Matrices(rows(INPUTS, WIDTH, random), row(WIDTH, random),
                List.of(layer(1, random), layer(3, random)), rows(WIDTH, LABELS, random), rows(WIDTH, LABELS, random), row(LABELS, random),
                row(LABELS * LABELS, random));
        int[][] symbols = IntStream.range(0, length).mapToObj(t -> random.ints(TABLE_OF.length, 6, 10).toArray()).toArray(int[][]::new);

        ChainScores scores = again(new GatedNetwork(TYPES, TABLE_OF, tables, matrices)).scores(symbols);

        double[][] expected = expected(matrices, vectors(tables, symbols));
        double[] fresh = SequenceModel.freshNodes(length, TYPES);
        for (int t = 0; t < length; t++) {
            for (int label = 0; label < LABELS; label++) {
                assertThat(scores.nodes()[t * LABELS + label] - fresh[t * LABELS + label]).isCloseTo(expected[t][label], within(ROUNDING));
            }
        }
        if (length > 1) {
            assertThat(scores.edges()[LABELS * LABELS]).isCloseTo(matrices.edges()[0], within(ROUNDING));
            assertThat(scores.edges()[LABELS * LABELS + 2]).as("a span goes on only where one is").isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    private static double[][] vectors(List<WeightTable> tables, int[][] symbols) {
        return Arrays.stream(symbols).map(place -> {
            double[] all = new double[INPUTS];
            int at = 0;
            for (int kind = 0; kind < TABLE_OF.length; kind++) {
                WeightTable table = tables.get(TABLE_OF[kind]);
                double[] one = new double[table.width()];
                table.addTo(one, 0, new int[] {place[kind]});
                System.arraycopy(one, 0, all, at, one.length);
                at += one.length;
            }
            return all;
        }).toArray(double[][]::new);
    }

    private static double[][] expected(GatedNetwork.Matrices matrices, double[][] vectors) {
        int length = vectors.length;
        double[][] first = new double[length][];
        Arrays.setAll(first, t -> Arrays.stream(sum(matrices.mixBias(), List.of(product(vectors[t], matrices.mix())))).map(each -> Math.max(0, each)).toArray());
        double[][] made = first.clone();
        for (GatedNetwork.Layer layer : matrices.layers()) {
            double[][] before = made;
            made = new double[length][];
            Arrays.setAll(made, t -> {
                double[] sums = sum(layer.bias(), IntStream.range(0, GatedNetwork.TAPS).filter(tap -> isPlace(t + (tap - 1) * layer.distance(), length))
                        .mapToObj(tap -> product(before[t + (tap - 1) * layer.distance()], layer.taps()[tap])).toList());
                return IntStream.range(0, WIDTH).mapToDouble(i -> before[t][i] + sums[i] * (0.5 + 0.5 * sums[WIDTH + i] / (1 + Math.abs(sums[WIDTH + i]))))
                        .toArray();
            });
        }
        double[][] last = made;
        double[][] scores = new double[length][];
        Arrays.setAll(scores, t -> sum(matrices.scoresBias(), List.of(product(last[t], matrices.scores()), product(first[t], matrices.direct()))));
        return scores;
    }

    private static boolean isPlace(int t, int length) {
        return t >= 0 && t < length;
    }

    private static double[] product(double[] vector, float[][] matrix) {
        double[] result = new double[matrix[0].length];
        for (int k = 0; k < vector.length; k++) {
            for (int i = 0; i < result.length; i++) {
                result[i] += vector[k] * matrix[k][i];
            }
        }
        return result;
    }

    private static double[] sum(float[] bias, List<double[]> parts) {
        return IntStream.range(0, bias.length).mapToDouble(i -> bias[i] + parts.stream().mapToDouble(part -> part[i]).sum()).toArray();
    }

    private static GatedNetwork.Layer layer(int distance, Random random) {
        return new GatedNetwork.Layer(distance, new float[][][] {rows(WIDTH, 2 * WIDTH, random), rows(WIDTH, 2 * WIDTH, random), rows(WIDTH, 2 * WIDTH, random)},
                row(2 * WIDTH, random));
    }

    private static float[][] rows(int rows, int width, Random random) {
        return IntStream.range(0, rows).mapToObj(each -> row(width, random)).toArray(float[][]::new);
    }

    private static float[] row(int width, Random random) {
        float[] row = new float[width];
        for (int i = 0; i < width; i++) {
            row[i] = random.nextFloat(-0.6f, 0.6f);
        }
        return row;
    }

    private static GatedNetwork again(GatedNetwork network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        network.write(new DataOutputStream(out));
        return GatedNetwork.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    }
}
