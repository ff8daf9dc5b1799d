package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import standpoint.analysis.learning.FeatureIndex;

/**
 * Learns a network for pairs by stochastic gradients (AdaGrad), leaving out some of the features and of the hidden units by chance at each
 * step. The weights of the features begin at zero, the layers at random; each kind has steps of its own.
 */
final class PairTrainer {

    /**
     * How to learn.
     *
     * @param units     hidden units; none learns a plain weighted sum
     * @param step      of the sum
     * @param deepStep  of the hidden layer
     * @param kept      share of the features at each step
     * @param keptUnits share of the hidden units at each step
     * @param smoothing how much of each label's certainty is shared out among all
     */
    record Settings(int units, double step, double deepStep, double kept, double keptUnits, double smoothing, int epochs) {}

    /**
     * A pair as rows of an index.
     *
     * @param there  features of the first as holder and the second as target
     * @param back   features of the second as holder
     * @param label  as in {@link PairModel}
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(int[] there, int[] back, int label, float weight) {}

    /** Weights are rounded to this part of 1, so that the model packs well. */
    private static final float FINENESS = 256;

    private final FeatureIndex index;
    private final Settings settings;
    private final int units;
    private final Random random;
    private final Steps sums;
    private final Steps inner;
    private final Steps bias;
    private final Steps layers;

    PairTrainer(FeatureIndex index, Settings settings, long seed) {
        this.index = index;
        this.settings = settings;
        this.units = settings.units();
        this.random = new Random(seed);
        this.sums = new Steps(PairNetwork.SIDES * index.size(), settings.step(), 1e-3f);
        this.inner = new Steps(units * index.size(), settings.deepStep(), 1e-2f);
        this.bias = new Steps(units, settings.deepStep(), 1e-1f);
        this.layers = new Steps(PairNetwork.LAYERS * units, settings.deepStep(), 1e-1f);
        for (int i = 0; i < layers.values.length; i++) {
            layers.values[i] = (float) random.nextGaussian() * 0.2f;
        }
    }

    /** Values that are moved by their gradients, the less the more they were moved before. */
    private static final class Steps {

        final float[] values;
        private final float[] squares;
        private final float size;

        Steps(int count, double size, float start) {
            this.values = new float[count];
            this.squares = new float[count];
            this.size = (float) size;
            Arrays.fill(squares, start);
        }

        void move(int at, float gradient) {
            squares[at] += gradient * gradient;
            values[at] += size * gradient / (float) Math.sqrt(squares[at]);
        }
    }

    PairTrainer learn(List<Example> examples) {
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return this;
    }

    private void learn(Example example) {
        int[] there = some(example.there());
        int[] back = some(example.back());
        boolean[] on = new boolean[units];
        for (int unit = 0; unit < units; unit++) {
            on[unit] = random.nextFloat() < settings.keptUnits();
        }
        float[] one = hidden(there, on);
        float[] other = hidden(back, on);
        float[] errors = errors(example, PairModel.softmax(scores(there, back, one, other)));
        float[] toOne = new float[units];
        float[] toOther = new float[units];
        for (int unit = 0; unit < units; unit++) {
            if (on[unit]) {
                moveLayers(unit, errors, one, other, toOne, toOther);
            }
        }
        moveInner(there, toOne);
        moveInner(back, toOther);
        moveSums(there, errors[1], errors[3]);
        moveSums(back, errors[2], errors[4]);
    }

    private int[] some(int[] rows) {
        int[] some = new int[rows.length];
        int size = 0;
        for (int row : rows) {
            if (random.nextFloat() < settings.kept()) {
                some[size++] = row;
            }
        }
        return Arrays.copyOf(some, size);
    }

    private float[] hidden(int[] rows, boolean[] on) {
        float[] sums = bias.values.clone();
        float scale = (float) (1 / settings.kept());
        for (int row : rows) {
            for (int unit = 0; unit < units; unit++) {
                sums[unit] += scale * inner.values[row * units + unit];
            }
        }
        for (int unit = 0; unit < units; unit++) {
            sums[unit] = on[unit] ? (float) (Math.tanh(sums[unit]) / settings.keptUnits()) : 0;
        }
        return sums;
    }

    private double[] scores(int[] there, int[] back, float[] one, float[] other) {
        double[] scores = new double[PairModel.LABELS];
        for (int row : there) {
            scores[1] += sums.values[2 * row] / settings.kept();
            scores[3] += sums.values[2 * row + 1] / settings.kept();
        }
        for (int row : back) {
            scores[2] += sums.values[2 * row] / settings.kept();
            scores[4] += sums.values[2 * row + 1] / settings.kept();
        }
        for (int unit = 0; unit < units; unit++) {
            scores[1] += layer(0, unit) * one[unit] + layer(1, unit) * other[unit];
            scores[2] += layer(0, unit) * other[unit] + layer(1, unit) * one[unit];
            scores[3] += layer(2, unit) * one[unit] + layer(3, unit) * other[unit];
            scores[4] += layer(2, unit) * other[unit] + layer(3, unit) * one[unit];
        }
        return scores;
    }

    private float layer(int layer, int unit) {
        return layers.values[layer * units + unit];
    }

    private float[] errors(Example example, double[] likely) {
        float[] errors = new float[likely.length];
        for (int label = 0; label < errors.length; label++) {
            double wanted = (label == example.label() ? 1 - settings.smoothing() : 0) + settings.smoothing() / errors.length;
            errors[label] = example.weight() * (float) (wanted - likely[label]);
        }
        return errors;
    }

    /** Moves the layers over a unit, and tells in {@code toOne} and {@code toOther} what is to change below it. */
    private void moveLayers(int unit, float[] errors, float[] one, float[] other, float[] toOne, float[] toOther) {
        float first = errors[1] * layer(0, unit) + errors[2] * layer(1, unit) + errors[3] * layer(2, unit) + errors[4] * layer(3, unit);
        float second = errors[2] * layer(0, unit) + errors[1] * layer(1, unit) + errors[4] * layer(2, unit) + errors[3] * layer(3, unit);
        for (int side = 0; side < PairNetwork.SIDES; side++) {
            float ahead = errors[1 + 2 * side];
            float behind = errors[2 + 2 * side];
            layers.move(2 * side * units + unit, ahead * one[unit] + behind * other[unit]);
            layers.move((2 * side + 1) * units + unit, ahead * other[unit] + behind * one[unit]);
        }
        toOne[unit] = first * slope(one[unit]);
        toOther[unit] = second * slope(other[unit]);
        bias.move(unit, toOne[unit] + toOther[unit]);
    }

    private float slope(float value) {
        double bare = value * settings.keptUnits();
        return (float) ((1 - bare * bare) / settings.keptUnits());
    }

    private void moveInner(int[] rows, float[] gradients) {
        for (int row : rows) {
            for (int unit = 0; unit < units; unit++) {
                if (gradients[unit] != 0) {
                    inner.move(row * units + unit, gradients[unit]);
                }
            }
        }
    }

    private void moveSums(int[] rows, float toFor, float toAgainst) {
        for (int row : rows) {
            sums.move(2 * row, toFor);
            sums.move(2 * row + 1, toAgainst);
        }
    }

    PairNetwork network() {
        int width = PairNetwork.SIDES + units;
        float[] rows = new float[width * index.size()];
        for (int row = 0; row < index.size(); row++) {
            System.arraycopy(sums.values, PairNetwork.SIDES * row, rows, width * row, PairNetwork.SIDES);
            System.arraycopy(inner.values, units * row, rows, width * row + PairNetwork.SIDES, units);
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Math.round(rows[i] * FINENESS) / FINENESS;
        }
        return new PairNetwork(index.table(width, rows), bias.values, layers.values);
    }
}
