package standpoint.analysis.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A weighted sum of features. Immutable. */
public record LinearModel(WeightTable weights) {

    public double score(int[] features) {
        double[] sum = new double[1];
        weights.addTo(sum, 0, features);
        return sum[0];
    }

    /** The score read as a probability (logistic regression). */
    public double probability(int[] features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    public void write(DataOutput out) throws IOException {
        weights.write(out);
    }

    public static LinearModel read(DataInput in) throws IOException {
        return new LinearModel(WeightTable.read(in));
    }
}
