package standpoint.command;

import org.junit.jupiter.api.Test;

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
}
