package standpoint.analysis.stances;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Position;

import static org.assertj.core.api.Assertions.assertThat;

class StatementModelTest {

    private static final int[] FEATURES = {17, -4, 90_210};

    @Test
    void isReadAsItWasWritten() throws IOException {
        StatementModel model = StatementModel.load();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        StatementModel read = StatementModel.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.together(FEATURES)).isEqualTo(model.together(FEATURES));
        assertThat(read.targets().score(FEATURES)).isEqualTo(model.targets().score(FEATURES));
    }

    @Test
    void tellsAProbabilityForEachPosition() {
        assertThat(StatementModel.load().together(FEATURES)).hasSize(Position.values().length).doesNotContain(Double.NaN);
        for (double each : StatementModel.load().together(FEATURES)) {
            assertThat(each).isBetween(0.0, 1.0);
        }
    }
}
