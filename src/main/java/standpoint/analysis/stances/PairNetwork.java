package standpoint.analysis.stances;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import standpoint.analysis.learning.WeightTable;

/**
 * Scores of the sides that a pair may take: a weighted sum of features, and what a hidden layer makes of the features of both directions. Both
 * directions are judged by the same weights. Immutable.
 */
final class PairNetwork {

    /** Layers over the hidden one: for and against, each by the direction itself and by the one back. */
    static final int LAYERS = 4;
    /** Weights of the sum: for and against. */
    static final int SIDES = 2;

    private final WeightTable rows;
    private final float[] bias;
    private final float[] layers;

    /**
     * @param rows   for each feature its weights for and against, then those of the hidden units
     * @param bias   one for each hidden unit; none makes a plain weighted sum
     * @param layers one after the other
     */
    PairNetwork(WeightTable rows, float[] bias, float[] layers) {
        this.rows = rows;
        this.bias = bias.clone();
        this.layers = layers.clone();
    }

    /** How probable each label of {@link PairModel} is. */
    double[] probabilities(int[] there, int[] back) {
        double[] first = sums(there);
        double[] second = sums(back);
        double[] scores = {0, first[0], second[0], first[1], second[1]};
        for (int unit = 0; unit < bias.length; unit++) {
            double one = Math.tanh(bias[unit] + first[SIDES + unit]);
            double other = Math.tanh(bias[unit] + second[SIDES + unit]);
            scores[1] += layer(0, unit) * one + layer(1, unit) * other;
            scores[2] += layer(0, unit) * other + layer(1, unit) * one;
            scores[3] += layer(2, unit) * one + layer(3, unit) * other;
            scores[4] += layer(2, unit) * other + layer(3, unit) * one;
        }
        return PairModel.softmax(scores);
    }

    private double[] sums(int[] features) {
        double[] sums = new double[SIDES + bias.length];
        rows.addTo(sums, 0, features);
        return sums;
    }

    private float layer(int layer, int unit) {
        return layers[layer * bias.length + unit];
    }

    /** How much a feature of a direction speaks for (positive) or against (negative) by the sum. */
    double side(int[] features) {
        double[] sums = sums(features);
        return sums[0] - sums[1];
    }

    void write(DataOutput out) throws IOException {
        rows.write(out);
        out.writeInt(bias.length);
        write(bias, out);
        write(layers, out);
    }

    private static void write(float[] values, DataOutput out) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static PairNetwork read(DataInput in) throws IOException {
        WeightTable rows = WeightTable.read(in);
        int units = in.readInt();
        return new PairNetwork(rows, read(in, units), read(in, LAYERS * units));
    }

    private static float[] read(DataInput in, int size) throws IOException {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
