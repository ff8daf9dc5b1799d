package standpoint.analysis.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WeightTableTest {

    @Property(tries = 100)
    void everyFeatureIsFoundAgain(@ForAll @Size(max = 200) Set<Integer> features) throws IOException {
        int[] known = features.stream().mapToInt(Integer::intValue).toArray();
        WeightTable table = again(new WeightTable(1, known, new float[known.length]));
        assertThat(table.size()).isEqualTo(known.length);
        for (int row = 0; row < known.length; row++) {
            assertThat(table.row(known[row])).isEqualTo(row);
        }
    }

    @Test
    void weightsAddUpAndUnknownFeaturesWeighNothing() throws IOException {
        WeightTable table = again(new WeightTable(2, new int[] {7, -9}, new float[] {0.5f, -1.25f, 2, 3}));
        double[] sums = new double[3];
        table.addTo(sums, 1, new int[] {7, 8, -9});
        assertThat(sums).containsExactly(new double[] {0, 2.5, 1.75}, within(1e-3));
    }

    private static WeightTable again(WeightTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(new DataOutputStream(out));
        return WeightTable.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    }
}
