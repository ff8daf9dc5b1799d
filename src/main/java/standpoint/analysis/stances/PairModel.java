package standpoint.analysis.stances;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import standpoint.analysis.learning.WeightTable;

/**
 * What was learnt about pairs.
 *
 * @param weights two for each feature: how much it speaks for and against
 */
record PairModel(WeightTable weights) {

    private static final String FILE = "/standpoint/analysis/pairs.model";

    /** The model that the program is shipped with. */
    static PairModel load() {
        try (InputStream in = PairModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + FILE + " is not in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PairModel read(InputStream file) throws IOException {
        return new PairModel(WeightTable.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))));
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            weights.write(out);
        }
    }

    /** Probabilities of 0 neutral, 1 first for second, 2 second for first, 3 first against second, 4 second against first. */
    double[] probabilities(int[] there, int[] back) {
        double[] first = new double[2];
        double[] second = new double[2];
        weights.addTo(first, 0, there);
        weights.addTo(second, 0, back);
        return softmax(new double[] {0, first[0], second[0], first[1], second[1]});
    }

    static double[] softmax(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        double[] p = Arrays.stream(scores).map(score -> Math.exp(score - top)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(each -> each / sum).toArray();
    }
}
