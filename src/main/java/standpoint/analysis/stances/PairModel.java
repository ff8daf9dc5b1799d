package standpoint.analysis.stances;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learnt about pairs: several networks, of which the mean counts. The first one is a plain weighted sum.
 *
 * @param networks at least one
 */
record PairModel(List<PairNetwork> networks) {

    /** 0 neutral, 1 first for second, 2 second for first, 3 first against second, 4 second against first. */
    static final int LABELS = 5;

    private static final String FILE = "/standpoint/analysis/pairs.model";

    /** How much a probability counts for each label: the rarer ones more. Chosen on training sentences that were not learnt from. */
    private static final double[] LABEL_WEIGHTS = {1, 1.5, 4, 1.25, 3};

    PairModel {
        networks = List.copyOf(networks);
    }

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
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        List<PairNetwork> networks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            networks.add(PairNetwork.read(in));
        }
        return new PairModel(networks);
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(file)))) {
            out.writeInt(networks.size());
            for (PairNetwork each : networks) {
                each.write(out);
            }
        }
    }

    /** How probable each label is. */
    double[] probabilities(int[] there, int[] back) {
        double[] mean = new double[LABELS];
        for (PairNetwork each : networks) {
            double[] likely = each.probabilities(there, back);
            for (int label = 0; label < LABELS; label++) {
                mean[label] += likely[label] / networks.size();
            }
        }
        return mean;
    }

    /** How much features speak for (positive) or against (negative). */
    double side(int[] features) {
        return networks.getFirst().side(features);
    }

    /** The label that tells best what is likely, so that the rare ones are told too. */
    static int label(double[] probabilities) {
        int best = 0;
        for (int label = 1; label < LABELS; label++) {
            best = probabilities[label] * LABEL_WEIGHTS[label] > probabilities[best] * LABEL_WEIGHTS[best] ? label : best;
        }
        return best;
    }

    static double[] softmax(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        double[] p = Arrays.stream(scores).map(score -> Math.exp(score - top)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(each -> each / sum).toArray();
    }
}
