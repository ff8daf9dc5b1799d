package standpoint.reader.state;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WidthsTest {

    @ParameterizedTest
    @ValueSource(doubles = {960, 1000, 1280, 1600, 3840})
    void unlessTheUserChoosesThePageHasItsLine(double room) {
        assertThat(Widths.USUAL.in(room).page()).isGreaterThanOrEqualTo(Math.min(520, room - 172 - 308));
    }

    @Test
    void aSmallWindowTakesFromBothSidesInProportion() {
        Widths chosen = Widths.USUAL.shelf(350, 1600).panel(500, 1600);
        assertThat(chosen.in(1600)).isEqualTo(new Widths(350, 750, 500));
        Widths small = chosen.in(1100);
        assertThat(small.page()).isCloseTo(520, within(0.1));
        assertThat((small.shelf() - 172) / (350 - 172)).isCloseTo((small.panel() - 308) / (500 - 308), within(0.001)).isPositive();
        assertThat(chosen.in(760)).isEqualTo(new Widths(172, 280, 308));
        assertThat(chosen.in(1600)).as("a larger one gives it back").isEqualTo(new Widths(350, 750, 500));
    }

    @Test
    void whoWantsASmallPageHasIt() {
        Widths chosen = Widths.USUAL.panel(480, 1000);
        assertThat(chosen.in(1000)).isEqualTo(new Widths(172, 348, 480));
        assertThat(chosen.in(900).page()).as("and not a smaller one because the window is smaller").isCloseTo(348, within(0.1));
    }

    @Test
    void noPartIsMovedOutOfSight() {
        assertThat(Widths.USUAL.shelf(5000, 1000).in(1000)).isEqualTo(new Widths(432, 260, 308));
        assertThat(Widths.USUAL.shelf(0, 1000).in(1000).shelf()).isEqualTo(172);
        assertThat(Widths.USUAL.panel(5000, 1000).in(1000)).isEqualTo(new Widths(172, 260, 568));
        assertThat(Widths.USUAL.panel(0, 1000).in(1000).panel()).isEqualTo(308);
    }

    @Test
    void movingOneSideLeavesTheOtherAlone() {
        Widths before = Widths.USUAL.in(1100);
        assertThat(Widths.USUAL.shelf(300, 1100).in(1100).panel()).isEqualTo(before.panel());
        assertThat(Widths.USUAL.panel(320, 1100).in(1100).shelf()).isEqualTo(before.shelf());
    }
}
