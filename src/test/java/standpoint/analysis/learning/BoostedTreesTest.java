package standpoint.analysis.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BoostedTreesTest {

    private static final double FINE = 1e-3;

    @Test
    void aTreeAsksForWhatIsThere() {
        assertThat(trees().scores(new int[] {-30, 50})[0]).isCloseTo(1.5, within(FINE));
        assertThat(trees().scores(new int[] {-30})[0]).isCloseTo(-0.5, within(FINE));
        assertThat(trees().scores(new int[0])[0]).isCloseTo(0.25, within(FINE));
    }

    @Test
    void treesBelongToTheSumsInTurns() {
        assertThat(trees().scores(new int[] {50})).containsExactly(new double[] {0.25, 2}, within(FINE));
        assertThat(trees().scores(new int[] {77})).containsExactly(new double[] {0.25, -2}, within(FINE));
    }

    @Test
    void valuesOutOfReachAreCut() {
        assertThat(BoostedTrees.Nodes.quantised(1e9)).isEqualTo(Short.MAX_VALUE);
        assertThat(BoostedTrees.Nodes.quantised(-1e9)).isEqualTo(Short.MIN_VALUE);
    }

    @Test
    void areReadAsWritten() throws IOException {
        BoostedTrees again = BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(written())));

        assertThat(again.scores(new int[] {-30, 50})).containsExactly(trees().scores(new int[] {-30, 50}));
    }

    @Test
    void cutTreesAreNone() throws IOException {
        byte[] cut = Arrays.copyOf(written(), written().length - 3);

        assertThatThrownBy(() -> BoostedTrees.read(new DataInputStream(new ByteArrayInputStream(cut)))).isInstanceOf(EOFException.class);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trees().write(new DataOutputStream(out));
        return out.toByteArray();
    }

    /** One tree for the first sum, which asks for -30 and then for 50; one for the second, which asks for 50. */
    private static BoostedTrees trees() {
        int[] asked = {0, 1, -1, -1, -1, 1, -1, -1};
        int[] with = {1, 2, 0, 0, 0, 6, 0, 0};
        int[] without = {4, 3, 0, 0, 0, 7, 0, 0};
        short[] values = new short[8];
        values[2] = BoostedTrees.Nodes.quantised(1.5);
        values[3] = BoostedTrees.Nodes.quantised(-0.5);
        values[4] = BoostedTrees.Nodes.quantised(0.25);
        values[6] = BoostedTrees.Nodes.quantised(2);
        values[7] = BoostedTrees.Nodes.quantised(-2);
        return new BoostedTrees(2, new int[] {-30, 50}, new int[] {0, 5}, new BoostedTrees.Nodes(asked, with, without, values));
    }
}
