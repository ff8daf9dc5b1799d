package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.WeightTable;

/**
 * Learns which of five labels a pair has, by stochastic gradients (AdaGrad), leaving out some of the features by chance at each step. One row
 * of two weights, for and against, judges both directions; a pair without a stance has the score 0.
 */
final class PairTrainer {

    /**
     * @param there features of the first as holder and the second as target
     * @param back  features of the second as holder
     * @param label 0 neutral, 1 first for second, 2 second for first, 3 first against second, 4 second against first
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(int[] there, int[] back, int label) {}

    private static final float SMALL = 1e-3f;

    private final FeatureIndex index;
    private final float step;
    private final float kept;
    private final float[] weights;
    private final float[] squares;

    PairTrainer(FeatureIndex index, double step, double kept) {
        this.index = index;
        this.step = (float) step;
        this.kept = (float) kept;
        this.weights = new float[2 * index.size()];
        this.squares = new float[weights.length];
    }

    void learn(List<Example> examples, int epochs) {
        Arrays.fill(squares, SMALL);
        Random random = new Random(1);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example each : order) {
                int[] there = some(each.there(), random);
                int[] back = some(each.back(), random);
                double[] p = probabilities(there, back);
                move(there, each, p, 1);
                move(back, each, p, 2);
            }
        }
    }

    private int[] some(int[] rows, Random random) {
        int[] some = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            if (random.nextFloat() < kept) {
                some[size++] = row;
            }
        }
        return Arrays.copyOf(some, size);
    }

    private double[] probabilities(int[] there, int[] back) {
        double[] scores = new double[5];
        for (int row : there) {
            scores[1] += weights[2 * row] / kept;
            scores[3] += weights[2 * row + 1] / kept;
        }
        for (int row : back) {
            scores[2] += weights[2 * row] / kept;
            scores[4] += weights[2 * row + 1] / kept;
        }
        return PairModel.softmax(scores);
    }

    private void move(int[] rows, Example example, double[] p, int label) {
        for (int side = 0; side < 2; side++) {
            int which = label + 2 * side;
            float error = (float) ((example.label() == which ? 1 : 0) - p[which]);
            if (Math.abs(error) > 1e-4f) {
                for (int row : rows) {
                    int at = 2 * row + side;
                    squares[at] += error * error;
                    weights[at] += (float) (step * error / Math.sqrt(squares[at]));
                }
            }
        }
    }

    WeightTable table() {
        return index.table(2, weights);
    }
}
