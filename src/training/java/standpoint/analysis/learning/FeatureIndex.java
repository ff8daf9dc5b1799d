package standpoint.analysis.learning;

import java.util.Arrays;
import java.util.List;


/** The features that are frequent enough to learn from, each with a row. */
public final class FeatureIndex {

    private final int[] features;

    /**
     * @param uses every use of every feature, an array for each place
     * @param least rarer ones are left out
     */
    public FeatureIndex(List<int[]> uses, int least) {
        int size = uses.stream().mapToInt(each -> each.length).sum();
        int[] all = new int[size];
        int at = 0;
        for (int[] each : uses) {
            System.arraycopy(each, 0, all, at, each.length);
            at += each.length;
        }
        Arrays.parallelSort(all);
        int kept = 0;
        for (int from = 0; from < size;) {
            int to = from;
            while (to < size && all[to] == all[from]) {
                to++;
            }
            if (to - from >= least) {
                all[kept++] = all[from];
            }
            from = to;
        }
        features = Arrays.copyOf(all, kept);
    }

    public int size() {
        return features.length;
    }

    /** Rows in place of features, without the unknown ones. */
    public int[] rows(int[] found) {
        int[] rows = new int[found.length];
        int size = 0;
        for (int feature : found) {
            int row = Arrays.binarySearch(features, feature);
            if (row >= 0) {
                rows[size++] = row;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /** The row of a feature, or -1. */
    public int row(int feature) {
        return Math.max(-1, Arrays.binarySearch(features, feature));
    }

    /** The feature of a row. */
    int feature(int row) {
        return features[row];
    }

    /** A row of weights for each feature. */
    WeightTable rowsTable(float[][] rows) {
        int width = rows[0].length;
        float[] weights = new float[rows.length * width];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, weights, row * width, width);
        }
        return new WeightTable(width, features, weights);
    }

    /** The weights as the program keeps them, without the rows that weigh next to nothing. */
    public WeightTable table(int width, float[] weights) {
        int[] known = new int[features.length];
        float[] kept = new float[weights.length];
        int size = 0;
        for (int row = 0; row < features.length; row++) {
            float most = 0;
            for (int i = 0; i < width; i++) {
                most = Math.max(most, Math.abs(weights[row * width + i]));
            }
            if (most > 0.01f) {
                known[size] = features[row];
                System.arraycopy(weights, row * width, kept, size * width, width);
                size++;
            }
        }
        return new WeightTable(width, Arrays.copyOf(known, size), Arrays.copyOf(kept, size * width));
    }
}
