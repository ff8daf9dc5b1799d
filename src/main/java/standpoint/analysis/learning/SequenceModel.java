package standpoint.analysis.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A conditional random field over chains of places, with spans of several types written as labels: 0 is outside, {@code 2k + 1} begins a span
 * of type {@code k}, {@code 2k + 2} goes on in it. Immutable.
 */
public final class SequenceModel {

    private final int types;
    private final WeightTable nodes;
    private final WeightTable edges;

    /**
     * @param nodes weights of a place's features, a row has one weight for each label
     * @param edges weights of a transition's features, a row has one weight for each pair (label before, label here)
     */
    public SequenceModel(int types, WeightTable nodes, WeightTable edges) {
        this.types = types;
        this.nodes = nodes;
        this.edges = edges;
    }

    public static int labels(int types) {
        return 2 * types + 1;
    }

    /** Whether {@code label} may follow {@code before}: a span goes on only where it is. */
    public static boolean mayFollow(int before, int label) {
        return label == 0 || label % 2 == 1 || before == label || before == label - 1;
    }

    /** Edge scores in which nothing but the forbidden pairs is decided. */
    public static double[] freshEdges(int length, int types) {
        int labels = labels(types);
        double[] scores = new double[length * labels * labels];
        for (int i = 0; i < scores.length; i++) {
            if (!mayFollow(i / labels % labels, i % labels)) {
                scores[i] = Double.NEGATIVE_INFINITY;
            }
        }
        return scores;
    }

    /** No span goes on at the first place. */
    public static double[] freshNodes(int length, int types) {
        int labels = labels(types);
        double[] scores = new double[length * labels];
        for (int type = 0; type < types && length > 0; type++) {
            scores[2 * type + 2] = -1000;
        }
        return scores;
    }

    /** @param nodeFeatures and {@code edgeFeatures} one array for each place */
    public ChainScores scores(int[][] nodeFeatures, int[][] edgeFeatures) {
        ChainScores scores = ChainScores.fresh(nodeFeatures.length, types);
        int labels = labels(types);
        for (int t = 0; t < nodeFeatures.length; t++) {
            nodes.addTo(scores.nodes(), t * labels, nodeFeatures[t]);
            if (t > 0) {
                edges.addTo(scores.edges(), t * labels * labels, edgeFeatures[t]);
            }
        }
        return scores;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(types);
        nodes.write(out);
        edges.write(out);
    }

    public static SequenceModel read(DataInput in) throws IOException {
        return new SequenceModel(in.readInt(), WeightTable.read(in), WeightTable.read(in));
    }
}
