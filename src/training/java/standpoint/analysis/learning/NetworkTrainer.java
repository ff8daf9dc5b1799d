package standpoint.analysis.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Learns a {@link GatedNetwork} from sequences with their labels, as a conditional random field. Some of what it sees is left out by chance at
 * each step. Seeded, and in one thread: the same sequences give the same network.
 */
public final class NetworkTrainer {

    private static final int[] DISTANCES = {1, 2, 4, 8, 1, 1};
    private static final int WIDTH = 96;
    /** Places that are looked at between two moves. */
    private static final int BATCH = 5000;
    private static final double RATE = 2.5e-3;
    private static final double LEAST_RATE = 5e-5;
    /** The part of all moves in which the rate grows to the full one. */
    private static final double BEGINNING = 0.08;
    private static final double LONGEST_SLOPE = 2;

    /** A sequence with its labels; symbols are rows of the tables, or -1. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[][] symbols, int[] labels) {}

    /** A table of vectors to be learnt. */
    public record Vectors(FeatureIndex symbols, int width, double leftOut) {}

    private final int types;
    private final int[] tableOf;
    private final List<Vectors> tables;
    private final SplittableRandom random;
    private final Random order;
    private final List<LearntRows> vectors;
    private final NetworkLayers layers;
    private int moves;

    public NetworkTrainer(int types, int[] tableOf, List<Vectors> tables, long seed) {
        this.types = types;
        this.tableOf = tableOf.clone();
        this.tables = List.copyOf(tables);
        random = new SplittableRandom(seed);
        order = new Random(seed);
        vectors = tables.stream().map(each -> new LearntRows(each.symbols.size(), each.width).scattered(0.5, random)).toList();
        int inputs = Arrays.stream(tableOf).map(table -> tables.get(table).width).sum();
        layers = new NetworkLayers(inputs, WIDTH, SequenceModel.labels(types), DISTANCES, random);
    }

    public NetworkTrainer learn(List<Example> examples, int epochs) {
        long places = examples.stream().mapToLong(each -> each.labels.length).sum();
        double all = Math.ceil((double) places / BATCH) * epochs;
        List<Example> shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, order);
            List<Example> batch = new ArrayList<>();
            int size = 0;
            for (Example example : shuffled) {
                batch.add(example);
                size += example.labels.length;
                if (size >= BATCH) {
                    learn(batch, size, all);
                    batch.clear();
                    size = 0;
                }
            }
        }
        return this;
    }

    private void learn(List<Example> batch, int size, double all) {
        layers.prepare();
        batch.forEach(example -> learn(example, 1f / size));
        double slope = Math.sqrt(parts().mapToDouble(LearntRows::squaredSlopes).sum());
        double done = Math.min(1, ++moves / all);
        double rate = LEAST_RATE + RATE * Math.min(1, done / BEGINNING) * (1 + Math.cos(Math.PI * done)) / 2;
        parts().forEach(each -> each.move(rate, Math.min(1, LONGEST_SLOPE / slope), moves));
    }

    private Stream<LearntRows> parts() {
        return Stream.concat(vectors.stream(), layers.parts());
    }

    private void learn(Example example, float weight) {
        int[][] shown = Arrays.stream(example.symbols).map(this::shown).toArray(int[][]::new);
        float[][] inputs = new float[shown.length][layers.inputs()];
        forEachVector(shown, (t, at, vector) -> System.arraycopy(vector.values(), 0, inputs[t], at, vector.values().length));
        float[][] slopes = layers.learn(inputs, scores -> slopes(scores, example.labels, weight), random);
        forEachVector(shown, (t, at, vector) -> {
            for (int i = 0; i < vector.slopes().length; i++) {
                vector.slopes()[i] += slopes[t][at + i];
            }
        });
    }

    /** The symbols of a place without those that are left out by chance. */
    private int[] shown(int[] symbols) {
        int[] shown = symbols.clone();
        for (int kind = 0; kind < shown.length; kind++) {
            if (shown[kind] >= 0 && random.nextDouble() < tables.get(tableOf[kind]).leftOut) {
                shown[kind] = -1;
            }
        }
        return shown;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Vector(float[] values, float[] slopes) {}

    private interface VectorUser {
        void use(int place, int at, Vector vector);
    }

    private void forEachVector(int[][] symbols, VectorUser user) {
        for (int t = 0; t < symbols.length; t++) {
            int at = 0;
            for (int kind = 0; kind < tableOf.length; kind++) {
                LearntRows rows = vectors.get(tableOf[kind]);
                int row = symbols[t][kind];
                if (row >= 0) {
                    user.use(t, at, new Vector(rows.values[row], rows.slopes[row]));
                }
                at += tables.get(tableOf[kind]).width;
            }
        }
    }

    /** How the loss grows with the score of each label; the slopes of the edges are added to theirs. */
    private float[][] slopes(float[][] scores, int[] right, float weight) {
        int labels = SequenceModel.labels(types);
        Lattice lattice = ChainScores.of(types, scores, layers.edges.values[0]).lattice();
        float[][] slopes = new float[scores.length][labels];
        for (int t = 0; t < scores.length; t++) {
            for (int y = 0; y < labels; y++) {
                slopes[t][y] = weight * (float) (lattice.at(t, y) - (right[t] == y ? 1 : 0));
                for (int before = 0; t > 0 && before < labels; before++) {
                    if (SequenceModel.mayFollow(before, y)) {
                        boolean so = right[t - 1] == before && right[t] == y;
                        layers.edges.slopes[0][before * labels + y] += weight * (float) (lattice.pairAt(t, before, y) - (so ? 1 : 0));
                    }
                }
            }
        }
        return slopes;
    }

    public GatedNetwork model() {
        List<WeightTable> learnt = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            learnt.add(tables.get(table).symbols.rowsTable(vectors.get(table).learnt()));
        }
        return new GatedNetwork(types, tableOf, learnt, layers.matrices());
    }
}
