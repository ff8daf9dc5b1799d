package standpoint.analysis.stances;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.WeightTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProposalModelTest {

    @Test
    void isReadAsWritten() throws IOException {
        ProposalModel model = new ProposalModel(one(7, 2), one(8, -1));
        ProposalModel again = ProposalModel.read(new ByteArrayInputStream(written(model)));
        assertThat(again.stands().probability(new int[] {7})).isGreaterThan(0.85);
        assertThat(again.favour().probability(new int[] {8})).isLessThan(0.3);
    }

    @Test
    void theSameModelIsTheSameBytes() throws IOException {
        assertThat(written(ProposalModel.load())).isEqualTo(written(ProposalModel.load()));
    }

    @Test
    void aCutModelIsNoModel() throws IOException {
        byte[] whole = written(ProposalModel.load());
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> ProposalModel.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }

    private static byte[] written(ProposalModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static LinearModel one(int feature, float weight) {
        return new LinearModel(new WeightTable(1, new int[] {feature}, new float[] {weight}));
    }
}
