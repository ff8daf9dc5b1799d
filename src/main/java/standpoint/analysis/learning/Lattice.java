package standpoint.analysis.learning;

/**
 * What a linear-chain conditional random field believes about the labels of one sequence, exactly (forward-backward). Places and labels count
 * from 0.
 */
public final class Lattice {

    private final int length;
    private final int labels;
    private final double[] node;
    private final double[] edge;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    /**
     * @param node scores, place by place, of each label
     * @param edge scores, place by place, of each pair (label before, label here); those of place 0 are not used. A pair that must not be has
     *             negative infinity. Both arrays are used up.
     */
    public Lattice(int length, int labels, double[] node, double[] edge) {
        this.length = length;
        this.labels = labels;
        this.node = node;
        this.edge = edge;
        this.forward = new double[length * labels];
        this.backward = new double[length * labels];
        this.scale = new double[length];
        exponentiate();
        goForward();
        goBackward();
    }

    private void exponentiate() {
        for (int t = 0; t < length; t++) {
            double top = Double.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) {
                top = Math.max(top, node[t * labels + y]);
            }
            for (int y = 0; y < labels; y++) {
                node[t * labels + y] = Math.exp(node[t * labels + y] - top);
            }
        }
        for (int i = labels * labels; i < length * labels * labels; i++) {
            edge[i] = Math.exp(edge[i]);
        }
    }

    private void goForward() {
        for (int t = 0; t < length; t++) {
            double sum = 0;
            for (int y = 0; y < labels; y++) {
                double mass = t == 0 ? 1 : 0;
                for (int before = 0; t > 0 && before < labels; before++) {
                    mass += forward[(t - 1) * labels + before] * edge[(t * labels + before) * labels + y];
                }
                forward[t * labels + y] = mass * node[t * labels + y];
                sum += forward[t * labels + y];
            }
            scale[t] = sum;
            for (int y = 0; y < labels; y++) {
                forward[t * labels + y] /= sum;
            }
        }
    }

    private void goBackward() {
        for (int y = 0; y < labels && length > 0; y++) {
            backward[(length - 1) * labels + y] = 1;
        }
        for (int t = length - 2; t >= 0; t--) {
            for (int before = 0; before < labels; before++) {
                double mass = 0;
                for (int y = 0; y < labels; y++) {
                    mass += step(t + 1, before, y);
                }
                backward[t * labels + before] = mass;
            }
        }
    }

    private double step(int t, int before, int y) {
        return edge[(t * labels + before) * labels + y] * node[t * labels + y] * backward[t * labels + y] / scale[t];
    }

    public int length() {
        return length;
    }

    /** How probable a label is at a place. */
    public double at(int t, int label) {
        return forward[t * labels + label] * backward[t * labels + label];
    }

    /** How probable it is that a label stands at a place, {@code t > 0}, and another one before it. */
    public double pairAt(int t, int before, int label) {
        return forward[(t - 1) * labels + before] * step(t, before, label);
    }

    /** How probable a label is at a place, {@code t > 0}, if the one before it is known. */
    public double after(int t, int before, int label) {
        double all = backward[(t - 1) * labels + before];
        return all <= 0 ? 0 : step(t, before, label) / all;
    }
}
