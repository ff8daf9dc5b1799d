package standpoint.analysis.learning;

import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Beliefs about labels, compared with what counting all label sequences gives. */
class LatticeTest {

    private static final int TYPES = 1;
    private static final int LABELS = 3;

    @Property(tries = 100)
    void beliefsAreThoseOfAllSequences(@ForAll @IntRange(min = 1, max = 6) int length, @ForAll int seed) {
        Random random = new Random(seed);
        double[] node = SequenceModel.freshNodes(length, TYPES);
        double[] edge = SequenceModel.freshEdges(length, TYPES);
        for (int i = 0; i < node.length; i++) {
            node[i] += random.nextGaussian();
        }
        for (int i = 0; i < edge.length; i++) {
            edge[i] += random.nextGaussian();
        }
        double[] expected = counted(length, node, edge);
        Lattice lattice = new Lattice(length, LABELS, node.clone(), edge.clone());
        for (int t = 0; t < length; t++) {
            for (int label = 0; label < LABELS; label++) {
                assertThat(lattice.at(t, label)).isCloseTo(expected[t * LABELS + label], within(1e-9));
            }
        }
    }

    @Property(tries = 50)
    void whatFollowsALabelIsCertainToBeSomething(@ForAll @IntRange(min = 2, max = 6) int length, @ForAll int seed) {
        Random random = new Random(seed);
        double[] node = SequenceModel.freshNodes(length, TYPES);
        for (int i = 0; i < node.length; i++) {
            node[i] += random.nextGaussian();
        }
        Lattice lattice = new Lattice(length, LABELS, node, SequenceModel.freshEdges(length, TYPES));
        for (int t = 1; t < length; t++) {
            assertThat(lattice.after(t, 1, 0) + lattice.after(t, 1, 1) + lattice.after(t, 1, 2)).isCloseTo(1, within(1e-9));
            assertThat(lattice.after(t, 0, 2)).as("a span goes on where none is").isZero();
        }
    }

    private static double[] counted(int length, double[] node, double[] edge) {
        double[] mass = new double[length * LABELS];
        double all = 0;
        int[] labels = new int[length];
        for (int code = 0; code < Math.pow(LABELS, length); code++) {
            int rest = code;
            double score = 0;
            for (int t = 0; t < length; t++) {
                labels[t] = rest % LABELS;
                rest /= LABELS;
                score += node[t * LABELS + labels[t]] + (t == 0 ? 0 : edge[(t * LABELS + labels[t - 1]) * LABELS + labels[t]]);
            }
            double weight = Math.exp(score);
            all += weight;
            for (int t = 0; t < length; t++) {
                mass[t * LABELS + labels[t]] += weight;
            }
        }
        for (int i = 0; i < mass.length; i++) {
            mass[i] /= all;
        }
        return mass;
    }
}
