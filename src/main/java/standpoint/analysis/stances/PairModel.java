package standpoint.analysis.stances;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.ModelFile;

/**
 * What was learnt about pairs: several networks and several sets of boosted trees. The mean of the networks counts as much as that of the trees.
 *
 * @param networks at least one; the first is a plain weighted sum
 * @param trees    at least one, over the features of {@link #both}, each with a score for each label
 */
record PairModel(List<PairNetwork> networks, List<BoostedTrees> trees) {

    /** 0 neutral, 1 first for second, 2 second for first, 3 first against second, 4 second against first. */
    static final int LABELS = 5;

    private static final int BACK = 0x5bd1e995;

    private static final String FILE = "pairs.model";

    /** How much a probability counts for each label: the rarer ones more. Of those that do well on training sentences that were not learnt from. */
    private static final double[] LABEL_WEIGHTS = {1, 1.15, 4, 1.15, 3};

    PairModel {
        networks = List.copyOf(networks);
        trees = List.copyOf(trees);
    }

    /** The model that the program is shipped with. */
    static PairModel load() {
        return ModelFile.load(FILE, PairModel::unpacked);
    }

    static PairModel read(InputStream file) throws IOException {
        return ModelFile.read(file, PairModel::unpacked);
    }

    private static PairModel unpacked(DataInputStream in) throws IOException {
        List<PairNetwork> networks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            networks.add(PairNetwork.read(in));
        }
        List<BoostedTrees> trees = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            trees.add(BoostedTrees.read(in));
        }
        return new PairModel(networks, trees);
    }

    void write(OutputStream file) throws IOException {
        ModelFile.write(file, this::write);
    }

    private void write(DataOutput out) throws IOException {
        out.writeInt(networks.size());
        for (PairNetwork each : networks) {
            each.write(out);
        }
        out.writeInt(trees.size());
        for (BoostedTrees each : trees) {
            each.write(out);
        }
    }

    /** How probable each label is. */
    double[] probabilities(int[] there, int[] back) {
        double[] mean = new double[LABELS];
        for (PairNetwork each : networks) {
            add(each.probabilities(there, back), 0.5 / networks.size(), mean);
        }
        int[] both = both(there, back);
        for (BoostedTrees each : trees) {
            add(softmax(each.scores(both)), 0.5 / trees.size(), mean);
        }
        return mean;
    }

    private static void add(double[] likely, double share, double[] sums) {
        for (int label = 0; label < LABELS; label++) {
            sums[label] += share * likely[label];
        }
    }

    /** The features of both directions at once: those of the way back are other features than those of the way there. */
    static int[] both(int[] there, int[] back) {
        int[] both = Arrays.copyOf(there, there.length + back.length);
        for (int i = 0; i < back.length; i++) {
            both[there.length + i] = Integer.rotateLeft(back[i], 16) ^ BACK;
        }
        return both;
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
