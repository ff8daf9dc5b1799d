package standpoint.analysis.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns boosted trees by second-order gradients (as Chen and Guestrin, KDD 2016), each tree from some of the examples and some of the features.
 * With one output the score is the log-odds of yes (label 1), else there is one score for each label, before softmax.
 */
public final class TreeTrainer {

    /**
     * How to learn.
     *
     * @param rounds   trees for each output
     * @param rate     how much of each tree counts
     * @param leaves   at most in each tree
     * @param least    examples in each leaf
     * @param examples share of the examples for each tree
     * @param features share of the features for each tree
     * @param ridge    added to the curvature of each leaf
     */
    public record Settings(int rounds, double rate, int leaves, int least, double examples, double features, double ridge) {}

    /**
     * An example.
     *
     * @param rows of a {@link FeatureIndex}, in rising order
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Example(int[] rows, int label, float weight) {}

    private final FeatureIndex index;
    private final Settings settings;
    private final List<Example> examples;
    private final int outputs;
    private final double[][] scores;

    /** @param outputs one for yes or no, else the number of labels */
    public TreeTrainer(FeatureIndex index, Settings settings, List<Example> examples, int outputs) {
        this.index = index;
        this.settings = settings;
        this.examples = List.copyOf(examples);
        this.outputs = outputs;
        this.scores = new double[outputs][examples.size()];
    }

    public BoostedTrees learn(long seed) {
        List<TreeGrower.Tree> trees = new ArrayList<>();
        List<int[]> rows = examples.stream().map(Example::rows).toList();
        for (int round = 0; round < settings.rounds(); round++) {
            double[][] likely = likely();
            long start = seed * 1_000_003 + (long) round * outputs;
            List<TreeGrower.Tree> grown = IntStream.range(0, outputs).parallel().mapToObj(output -> {
                double[] slopes = new double[examples.size()];
                double[] bends = new double[examples.size()];
                for (int i = 0; i < slopes.length; i++) {
                    Example each = examples.get(i);
                    boolean right = outputs == 1 ? each.label() == 1 : each.label() == output;
                    slopes[i] = each.weight() * ((right ? 1 : 0) - likely[output][i]);
                    bends[i] = each.weight() * Math.max(1e-6, likely[output][i] * (1 - likely[output][i]));
                }
                return new TreeGrower(settings, index.size(), rows, slopes, bends, new Random(start + output)).grow();
            }).toList();
            for (int output = 0; output < outputs; output++) {
                TreeGrower.Tree tree = grown.get(output);
                double[] sums = scores[output];
                IntStream.range(0, sums.length).parallel().forEach(i -> sums[i] += tree.value(rows.get(i)));
                trees.add(tree);
            }
        }
        return packed(trees);
    }

    private double[][] likely() {
        double[][] likely = new double[outputs][examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            double sum = outputs == 1 ? 1 : 0;
            for (int output = 0; output < outputs; output++) {
                likely[output][i] = Math.exp(scores[output][i]);
                sum += likely[output][i];
            }
            for (int output = 0; output < outputs; output++) {
                likely[output][i] /= sum;
            }
        }
        return likely;
    }

    private BoostedTrees packed(List<TreeGrower.Tree> trees) {
        int[] asked = trees.stream().flatMapToInt(tree -> Arrays.stream(tree.asked())).filter(row -> row >= 0).distinct().sorted().toArray();
        int size = trees.stream().mapToInt(tree -> tree.asked().length).sum();
        BoostedTrees.Nodes nodes = new BoostedTrees.Nodes(new int[size], new int[size], new int[size], new short[size]);
        int[] roots = new int[trees.size()];
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            TreeGrower.Tree tree = trees.get(i);
            roots[i] = at;
            for (int node = 0; node < tree.asked().length; node++) {
                int row = tree.asked()[node];
                nodes.asked()[at + node] = row < 0 ? -1 : Arrays.binarySearch(asked, row);
                nodes.with()[at + node] = roots[i] + tree.with()[node];
                nodes.without()[at + node] = roots[i] + tree.without()[node];
                nodes.values()[at + node] = BoostedTrees.Nodes.quantised(tree.values()[node]);
            }
            at += tree.asked().length;
        }
        return new BoostedTrees(outputs, Arrays.stream(asked).map(index::feature).toArray(), roots, nodes);
    }
}
