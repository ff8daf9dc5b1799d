package standpoint.analysis.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;


/** Learns a weighted sum of features by stochastic gradients (AdaGrad), leaving out some of the features by chance at each step. */
public final class LinearTrainer {

    private final double step;
    private final float kept;
    private final FeatureIndex index;
    private final float[] weights;
    private final float[] squares;
    private final Random random;

    public LinearTrainer(FeatureIndex index, double step, double kept, long seed) {
        this.index = index;
        this.step = step;
        this.kept = (float) kept;
        weights = new float[index.size()];
        squares = new float[index.size()];
        Arrays.fill(squares, 1e-3f);
        random = new Random(seed);
    }

    /** A choice: exactly one of the {@code options} is right; each has the rows of its features, and none stands for the score 0. */
    public record Choice(List<int[]> options, int right) {}

    /**
     * Yes or no by itself.
     *
     * @param features rows
     * @param yes      how likely it is
     * @param weight   how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Question(int[] features, float yes, float weight) {

        public Question(int[] features, boolean yes) {
            this(features, yes ? 1 : 0, 1);
        }
    }

    public LinearTrainer answer(List<Question> questions, int epochs) {
        List<Question> order = new ArrayList<>(questions);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Question each : order) {
                int[] features = some(each.features());
                double p = 1 / (1 + Math.exp(-score(features)));
                move(features, each.weight() * (each.yes() - p));
            }
        }
        return this;
    }

    public LinearTrainer choose(List<Choice> choices, int epochs) {
        List<Choice> order = new ArrayList<>(choices);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Choice each : order) {
                List<int[]> options = each.options().stream().map(this::some).toList();
                double[] p = options.stream().mapToDouble(this::score).toArray();
                double top = Arrays.stream(p).max().orElse(0);
                double sum = 0;
                for (int i = 0; i < p.length; i++) {
                    p[i] = Math.exp(p[i] - top);
                    sum += p[i];
                }
                for (int i = 0; i < p.length; i++) {
                    move(options.get(i), (i == each.right() ? 1 : 0) - p[i] / sum);
                }
            }
        }
        return this;
    }

    private int[] some(int[] features) {
        int[] some = new int[features.length];
        int size = 0;
        for (int feature : features) {
            if (random.nextFloat() < kept) {
                some[size++] = feature;
            }
        }
        return Arrays.copyOf(some, size);
    }

    private double score(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += weights[row] / kept;
        }
        return sum;
    }

    private void move(int[] rows, double error) {
        if (Math.abs(error) < 1e-4) {
            return;
        }
        for (int row : rows) {
            squares[row] += (float) (error * error);
            weights[row] += (float) (step * error / Math.sqrt(squares[row]));
        }
    }

    /** A weight for each row of the index. */
    public float[] weights() {
        return weights.clone();
    }

    public LinearModel model() {
        return new LinearModel(index.table(1, weights));
    }
}
