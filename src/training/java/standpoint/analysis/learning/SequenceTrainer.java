package standpoint.analysis.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;


/** Learns a conditional random field by stochastic gradients (AdaGrad), leaving out half of the features by chance at each step. */
public final class SequenceTrainer {

    private static final float STEP = 0.01f;
    private static final float KEPT = 0.5f;
    private static final double TOO_SMALL = 1e-4;

    /** A sequence with its labels; features are rows of {@link FeatureIndex}. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[][] nodes, int[][] edges, int[] labels) {}

    private final int types;
    private final int labels;
    private final FeatureIndex nodeIndex;
    private final FeatureIndex edgeIndex;
    private final float[] node;
    private final float[] nodeSquares;
    private final float[] edge;
    private final float[] edgeSquares;
    private final Random random;

    public SequenceTrainer(int types, FeatureIndex nodeIndex, FeatureIndex edgeIndex, long seed) {
        this.types = types;
        this.labels = SequenceModel.labels(types);
        this.nodeIndex = nodeIndex;
        this.edgeIndex = edgeIndex;
        node = new float[nodeIndex.size() * labels];
        nodeSquares = new float[node.length];
        edge = new float[edgeIndex.size() * labels * labels];
        edgeSquares = new float[edge.length];
        Arrays.fill(nodeSquares, 1e-4f);
        Arrays.fill(edgeSquares, 1e-4f);
        random = new Random(seed);
    }

    public SequenceTrainer learn(List<Example> examples, int epochs) {
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return this;
    }

    private void learn(Example example) {
        int length = example.labels.length;
        double[] nodeScores = SequenceModel.freshNodes(length, types);
        double[] edgeScores = SequenceModel.freshEdges(length, types);
        int[][] nodes = new int[length][];
        int[][] edges = new int[length][];
        for (int t = 0; t < length; t++) {
            nodes[t] = some(example.nodes[t]);
            add(node, nodes[t], labels, nodeScores, t * labels);
            if (t > 0) {
                edges[t] = some(example.edges[t]);
                add(edge, edges[t], labels * labels, edgeScores, t * labels * labels);
            }
        }
        Lattice lattice = new Lattice(length, labels, nodeScores, edgeScores);
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < labels; y++) {
                double error = (example.labels[t] == y ? 1 : 0) - lattice.at(t, y);
                move(node, nodeSquares, nodes[t], labels, y, error);
                for (int before = 0; t > 0 && before < labels; before++) {
                    if (SequenceModel.mayFollow(before, y)) {
                        boolean right = example.labels[t - 1] == before && example.labels[t] == y;
                        move(edge, edgeSquares, edges[t], labels * labels, before * labels + y, (right ? 1 : 0) - lattice.pairAt(t, before, y));
                    }
                }
            }
        }
    }

    private int[] some(int[] features) {
        int[] kept = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (random.nextFloat() < KEPT) {
                kept[size++] = feature;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private static void add(float[] weights, int[] rows, int width, double[] sums, int at) {
        for (int row : rows) {
            for (int i = 0; i < width; i++) {
                sums[at + i] += weights[row * width + i] / KEPT;
            }
        }
    }

    private static void move(float[] weights, float[] squares, int[] rows, int width, int column, double error) {
        if (Math.abs(error) < TOO_SMALL) {
            return;
        }
        float slope = (float) error;
        for (int row : rows) {
            int at = row * width + column;
            squares[at] += slope * slope;
            weights[at] += STEP * slope / (float) Math.sqrt(squares[at]);
        }
    }

    public SequenceModel model() {
        return new SequenceModel(types, nodeIndex.table(labels, node), edgeIndex.table(labels * labels, edge));
    }
}
