package standpoint.analysis.stances;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.WeightTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PairModelTest {

    private static final int[] PRAISE = {7};
    private static final int[] BLAME = {8};
    private static final int[] NOTHING = {};

    @Test
    void bothDirectionsAreJudgedByTheSameWeights() {
        double[] likely = model().probabilities(PRAISE, BLAME);
        double[] turned = model().probabilities(BLAME, PRAISE);

        assertThat(turned).containsExactly(new double[] {likely[0], likely[2], likely[1], likely[4], likely[3]}, within(1e-9));
        assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatSpeaksForItMakesItLikely() {
        assertThat(PairModel.label(model().probabilities(PRAISE, NOTHING))).isEqualTo(1);
        assertThat(PairModel.label(model().probabilities(NOTHING, PRAISE))).isEqualTo(2);
        assertThat(PairModel.label(model().probabilities(BLAME, NOTHING))).isEqualTo(3);
        assertThat(PairModel.label(model().probabilities(NOTHING, BLAME))).isEqualTo(4);
        assertThat(model().side(PRAISE)).isPositive();
        assertThat(model().side(BLAME)).isNegative();
    }

    @Test
    void nobodyStandsAnywhereWithoutASign() {
        assertThat(PairModel.label(new double[] {0.9, 0.025, 0.025, 0.025, 0.025})).isZero();
    }

    @Test
    void theWayBackHasFeaturesOfItsOwn() {
        assertThat(PairModel.both(PRAISE, BLAME)).hasSize(2).doesNotHaveDuplicates().startsWith(PRAISE[0]).isNotEqualTo(PairModel.both(BLAME, PRAISE));
        assertThat(PairModel.both(PRAISE, PRAISE)).doesNotHaveDuplicates();
    }

    @Test
    void isReadAsWritten() throws IOException {
        PairModel again = PairModel.read(new ByteArrayInputStream(written(model())));

        assertThat(again.probabilities(PRAISE, BLAME)).containsExactly(model().probabilities(PRAISE, BLAME), within(1e-9));
    }

    @Test
    void theSameModelIsTheSameBytes() throws IOException {
        assertThat(written(PairModel.load())).isEqualTo(written(PairModel.load()));
    }

    @Test
    void aCutModelIsNoModel() throws IOException {
        byte[] whole = written(model());
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> PairModel.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }

    private static byte[] written(PairModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    /** A weighted sum, and a network with one hidden unit. */
    private static PairModel model() {
        WeightTable sum = new WeightTable(2, new int[] {7, 8}, new float[] {4, -4, -4, 4});
        WeightTable deep = new WeightTable(3, new int[] {7, 8}, new float[] {3, -3, 1, -3, 3, -0.5f});
        return new PairModel(List.of(new PairNetwork(sum, new float[0], new float[0]), new PairNetwork(deep, new float[] {0.25f}, new float[] {1, 0.5f, -1, 0})), List.of(trees()));
    }

    /** Trees that tell nothing. */
    private static BoostedTrees trees() {
        return new BoostedTrees(PairModel.LABELS, new int[0], new int[0], new BoostedTrees.Nodes(new int[0], new int[0], new int[0], new short[0]));
    }
}
