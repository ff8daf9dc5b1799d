package standpoint.analysis.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** Grows one tree: always the leaf whose split gains most. */
final class TreeGrower {

    /**
     * A tree; the first node is its root.
     *
     * @param asked  the row that a node asks for, or -1 for a leaf
     * @param values of the leaves
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(int[] asked, int[] with, int[] without, double[] values) {

        double value(int[] rows) {
            int node = 0;
            while (asked[node] >= 0) {
                node = Arrays.binarySearch(rows, asked[node]) >= 0 ? with[node] : without[node];
            }
            return values[node];
        }
    }

    /** Sums of slopes, bends and examples that have a feature, for each of the features in use. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sums(double[] slopes, double[] bends, int[] counts) {

        static Sums of(int size) {
            return new Sums(new double[size], new double[size], new int[size]);
        }
    }

    /** A leaf so far, with the best question that would split it. */
    private static final class Leaf {

        final int node;
        final int[] members;
        final Sums sums;
        double slope;
        double bend;
        int best = -1;
        double gain;

        Leaf(int node, int[] members, Sums sums) {
            this.node = node;
            this.members = members;
            this.sums = sums;
        }
    }

    private final TreeTrainer.Settings settings;
    private final List<int[]> rows;
    private final double[] slopes;
    private final double[] bends;
    private final int[] members;
    /** For each row its place among the features in use, or -1. */
    private final int[] places;
    private final int[] used;

    TreeGrower(TreeTrainer.Settings settings, int features, List<int[]> rows, double[] slopes, double[] bends, Random random) {
        this.settings = settings;
        this.rows = rows;
        this.slopes = slopes;
        this.bends = bends;
        this.places = new int[features];
        int[] chosen = new int[features];
        int size = 0;
        for (int row = 0; row < features; row++) {
            boolean in = random.nextDouble() < settings.features();
            places[row] = in ? size : -1;
            if (in) {
                chosen[size++] = row;
            }
        }
        this.used = Arrays.copyOf(chosen, size);
        this.members = random.ints(rows.size(), 0, 1 << 20).map(draw -> draw < settings.examples() * (1 << 20) ? 1 : 0).toArray();
    }

    Tree grow() {
        int most = 2 * settings.leaves() - 1;
        Tree tree = new Tree(new int[most], new int[most], new int[most], new double[most]);
        Arrays.fill(tree.asked, -1);
        Leaf[] leaves = new Leaf[settings.leaves()];
        int count = 0;
        leaves[count++] = leaf(0, chosen(), null, null);
        int nodes = 1;
        while (count < leaves.length) {
            int widest = 0;
            for (int i = 1; i < count; i++) {
                widest = leaves[i].gain > leaves[widest].gain ? i : widest;
            }
            Leaf split = leaves[widest];
            if (split.best < 0) {
                break;
            }
            int row = used[split.best];
            int[] with = Arrays.stream(split.members).filter(i -> Arrays.binarySearch(rows.get(i), row) >= 0).toArray();
            int[] without = Arrays.stream(split.members).filter(i -> Arrays.binarySearch(rows.get(i), row) < 0).toArray();
            tree.asked[split.node] = row;
            tree.with[split.node] = nodes;
            tree.without[split.node] = nodes + 1;
            boolean fewWith = with.length < without.length;
            Leaf small = leaf(fewWith ? nodes : nodes + 1, fewWith ? with : without, null, null);
            Leaf large = leaf(fewWith ? nodes + 1 : nodes, fewWith ? without : with, split, small);
            leaves[widest] = small;
            leaves[count++] = large;
            nodes += 2;
        }
        for (int i = 0; i < count; i++) {
            tree.values[leaves[i].node] = settings.rate() * leaves[i].slope / (leaves[i].bend + settings.ridge());
        }
        return new Tree(Arrays.copyOf(tree.asked, nodes), Arrays.copyOf(tree.with, nodes), Arrays.copyOf(tree.without, nodes), Arrays.copyOf(tree.values, nodes));
    }

    private int[] chosen() {
        int[] chosen = new int[members.length];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            if (members[i] == 1) {
                chosen[size++] = i;
            }
        }
        return Arrays.copyOf(chosen, size);
    }

    /** @param parent with {@code sibling}: what is left of the parent without the sibling */
    private Leaf leaf(int node, int[] inside, @Nullable Leaf parent, @Nullable Leaf sibling) {
        Leaf leaf = new Leaf(node, inside, parent == null || sibling == null ? counted(inside) : rest(parent.sums, sibling.sums));
        for (int i : inside) {
            leaf.slope += slopes[i];
            leaf.bend += bends[i];
        }
        double whole = worth(leaf.slope, leaf.bend);
        for (int place = 0; place < used.length; place++) {
            int there = leaf.sums.counts[place];
            if (there >= settings.least() && inside.length - there >= settings.least()) {
                double slope = leaf.sums.slopes[place];
                double bend = leaf.sums.bends[place];
                double gain = worth(slope, bend) + worth(leaf.slope - slope, leaf.bend - bend) - whole;
                if (gain > leaf.gain + 1e-9) {
                    leaf.gain = gain;
                    leaf.best = place;
                }
            }
        }
        return leaf;
    }

    private double worth(double slope, double bend) {
        return slope * slope / (bend + settings.ridge());
    }

    private Sums counted(int[] inside) {
        Sums sums = Sums.of(used.length);
        for (int i : inside) {
            double slope = slopes[i];
            double bend = bends[i];
            for (int row : rows.get(i)) {
                int place = places[row];
                if (place >= 0) {
                    sums.slopes[place] += slope;
                    sums.bends[place] += bend;
                    sums.counts[place]++;
                }
            }
        }
        return sums;
    }

    private static Sums rest(Sums all, Sums part) {
        Sums rest = Sums.of(all.counts.length);
        for (int place = 0; place < rest.counts.length; place++) {
            rest.slopes[place] = all.slopes[place] - part.slopes[place];
            rest.bends[place] = all.bends[place] - part.bends[place];
            rest.counts[place] = all.counts[place] - part.counts[place];
        }
        return rest;
    }
}
