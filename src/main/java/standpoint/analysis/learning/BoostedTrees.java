package standpoint.analysis.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Sums of decision trees that ask for features which are there or not (gradient boosting: Friedman, Annals of Statistics 2001). Immutable once
 * made.
 */
public final class BoostedTrees {

    /** No trees: as likely as not. */
    public static final BoostedTrees NONE = new BoostedTrees(1, new int[0], new int[0], new Nodes(new int[0], new int[0], new int[0], new short[0]));

    /** Values of leaves are kept as multiples of this, in 16 bits. */
    private static final float STEP = 1f / 4096;

    private final int outputs;
    private final int[] features;
    private final int[] roots;
    private final Nodes nodes;

    /**
     * The nodes of all trees. A node that asks has the place of its feature in {@code asked} and where to go on; a leaf has -1 there and its
     * value.
     *
     * @param asked place of the feature, or -1
     * @param with  the node to go on with if the feature is there
     * @param without the node to go on with if it is not
     * @param values of the leaves, as multiples of {@link #STEP}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Nodes(int[] asked, int[] with, int[] without, short[] values) {

        /** The value as it is kept. */
        public static short quantised(double value) {
            return (short) Math.clamp(Math.round(value / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    /**
     * @param outputs  how many sums there are; the trees belong to them in turns
     * @param features those that are asked for, each once, in rising order
     * @param roots    the first node of each tree
     */
    public BoostedTrees(int outputs, int[] features, int[] roots, Nodes nodes) {
        this.outputs = outputs;
        this.features = features.clone();
        this.roots = roots.clone();
        this.nodes = nodes;
    }

    /** The sums for what has these features. */
    public double[] scores(int[] found) {
        boolean[] there = new boolean[features.length];
        for (int feature : found) {
            int place = Arrays.binarySearch(features, feature);
            if (place >= 0) {
                there[place] = true;
            }
        }
        double[] sums = new double[outputs];
        for (int tree = 0; tree < roots.length; tree++) {
            sums[tree % outputs] += nodes.values[leaf(roots[tree], there)] * STEP;
        }
        return sums;
    }

    private int leaf(int root, boolean[] there) {
        int node = root;
        while (nodes.asked[node] >= 0) {
            node = there[nodes.asked[node]] ? nodes.with[node] : nodes.without[node];
        }
        return node;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(outputs);
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(nodes.asked.length);
        for (int node = 0; node < nodes.asked.length; node++) {
            out.writeInt(nodes.asked[node]);
            if (nodes.asked[node] < 0) {
                out.writeShort(nodes.values[node]);
            } else {
                out.writeInt(nodes.with[node]);
                out.writeInt(nodes.without[node]);
            }
        }
    }

    public static BoostedTrees read(DataInput in) throws IOException {
        int outputs = in.readInt();
        int[] features = ints(in, in.readInt());
        int[] roots = ints(in, in.readInt());
        int size = in.readInt();
        Nodes nodes = new Nodes(new int[size], new int[size], new int[size], new short[size]);
        for (int node = 0; node < size; node++) {
            nodes.asked[node] = in.readInt();
            if (nodes.asked[node] < 0) {
                nodes.values[node] = in.readShort();
            } else {
                nodes.with[node] = in.readInt();
                nodes.without[node] = in.readInt();
            }
        }
        return new BoostedTrees(outputs, features, roots, nodes);
    }

    private static int[] ints(DataInput in, int size) throws IOException {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = in.readInt();
        }
        return all;
    }
}
