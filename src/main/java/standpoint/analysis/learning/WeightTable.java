package standpoint.analysis.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A row of weights for each known feature; unknown features weigh nothing. Immutable once made. */
public final class WeightTable {

    /** Weights are kept as multiples of this, in 16 bits. */
    private static final float STEP = 1f / 4096;

    private final int width;
    private final int[] features;
    private final short[] weights;
    /** Feature above, row + 1 below, or 0: side by side, so that a look costs one access to far memory. */
    private final long[] slots;

    /**
     * @param width    weights in a row
     * @param features each once
     * @param weights  row by row, in the order of {@code features}
     */
    public WeightTable(int width, int[] features, float[] weights) {
        this(width, features, quantised(weights));
    }

    private WeightTable(int width, int[] features, short[] weights) {
        this.width = width;
        this.features = features;
        this.weights = weights;
        this.slots = new long[Math.max(2, Integer.highestOneBit(Math.max(1, features.length)) * 4)];
        for (int row = 0; row < features.length; row++) {
            int slot = slotOf(features[row]);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (long) features[row] << 32 | row + 1;
        }
    }

    private static short[] quantised(float[] weights) {
        short[] all = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            all[i] = (short) Math.clamp(Math.round(weights[i] / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
        }
        return all;
    }

    public int width() {
        return width;
    }

    public int size() {
        return features.length;
    }

    /** The row of a feature, or -1. */
    public int row(int feature) {
        int slot = slotOf(feature);
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == feature) {
                return (int) slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    /** Adds the weights of the known ones among {@code found} to {@code sums}, from place {@code at} on. */
    public void addTo(double[] sums, int at, int[] found) {
        for (int feature : found) {
            int row = row(feature);
            if (row >= 0) {
                int from = row * width;
                for (int i = 0; i < width; i++) {
                    sums[at + i] += weights[from + i] * STEP;
                }
            }
        }
    }

    /** Writes the weights of a feature to {@code to}, from place {@code at} on, if it is known. */
    void copyTo(float[] to, int at, int feature) {
        int row = row(feature);
        for (int i = 0; row >= 0 && i < width; i++) {
            to[at + i] = weights[row * width + i] * STEP;
        }
    }

    private int slotOf(int feature) {
        return (feature * 0x9E3779B9 >>> 7) & slots.length - 1;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(width);
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    public static WeightTable read(DataInput in) throws IOException {
        int width = in.readInt();
        int[] features = new int[in.readInt()];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        short[] weights = new short[features.length * width];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new WeightTable(width, features, weights);
    }
}
