package standpoint.analysis.learning;

/**
 * What a model gives to the labels of a sequence before they are made probabilities; what several models give can be added up.
 *
 * @param length places
 * @param labels of each place, counted from 0
 * @param nodes  place by place, one score for each label
 * @param edges  place by place, one for each pair (label before, label here); those of place 0 are not used
 */
@SuppressWarnings("ArrayRecordComponent") // large, short-lived, and used up by the lattice
public record ChainScores(int length, int labels, double[] nodes, double[] edges) {

    /** Scores of nothing: only that a span goes on nowhere but where it is. */
    static ChainScores fresh(int length, int types) {
        return new ChainScores(length, SequenceModel.labels(types), SequenceModel.freshNodes(length, types), SequenceModel.freshEdges(length, types));
    }

    /** @param edges the same for each two places beside each other */
    static ChainScores of(int types, float[][] scores, float[] edges) {
        ChainScores chain = fresh(scores.length, types);
        int labels = chain.labels;
        for (int t = 0; t < scores.length; t++) {
            for (int label = 0; label < labels; label++) {
                chain.nodes[t * labels + label] += scores[t][label];
            }
            for (int pair = 0; t > 0 && pair < labels * labels; pair++) {
                chain.edges[t * labels * labels + pair] += edges[pair];
            }
        }
        return chain;
    }

    /** The mean of both, which are used up. */
    public ChainScores meanWith(ChainScores other) {
        mean(nodes, other.nodes);
        mean(edges, other.edges);
        return this;
    }

    private static void mean(double[] to, double[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (to[i] + other[i]) / 2;
        }
    }

    /** What follows from the scores, which are used up. */
    public Lattice lattice() {
        return new Lattice(length, labels, nodes, edges);
    }
}
