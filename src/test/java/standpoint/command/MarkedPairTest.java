package standpoint.command;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.testing.SharedAnalyst;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedPairTest {

    private static final String LINE = "On Monday [Ann] praised [Bob].\tAnn\tBob\t1";

    @Test
    void marksAreTakenOutAndTheNamesStandWhereTheyStood() {
        MarkedPair pair = MarkedPair.read(LINE).orElseThrow();

        assertThat(pair.text()).isEqualTo("On Monday Ann praised Bob.");
        assertThat(pair.p().of(pair.text())).isEqualTo("Ann");
        assertThat(pair.q().of(pair.text())).isEqualTo("Bob");
    }

    @Test
    void oneMarkIsNotEnough() {
        assertThat(MarkedPair.read("[Ann] praised Bob.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[Martha Quill] praised [Edwin Sorby] for his courage.           | 1",
        "[Martha Quill] was praised by [Edwin Sorby] for her courage.    | 2",
        "[Martha Quill] accused [Edwin Sorby] of lying to the court.     | 3",
        "[Martha Quill] was accused by [Edwin Sorby] of lying.           | 4",
        "[Martha Quill] and [Edwin Sorby] flew to Lund on Tuesday.       | 0"})
    void theLabelTellsDirectionAndSide(String line, int label) {
        MarkedPair pair = MarkedPair.read(line).orElseThrow();

        assertThat(SharedAnalyst.get().stanceBetween(pair.article(), pair.p(), pair.q())).isEqualTo(label);
    }
}
