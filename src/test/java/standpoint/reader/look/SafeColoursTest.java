package standpoint.reader.look;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The colours that everybody is to tell apart are told apart by all eyes, as far as that can be computed. */
class SafeColoursTest {

    private static final List<String> POSITIONS = Stream.of("for", "against", "undecided", "affirms", "denies", "doubts").map("-sp-"::concat).toList();
    private static final List<String> KINDS = Stream.of("person", "organization", "place", "group").map("-sp-"::concat).toList();
    private static final List<String> SPEAKERS = Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map("-sp-speaker-"::concat).toList();

    @ParameterizedTest
    @CsvSource({"LIGHT, USUAL", "LIGHT, NO_RED", "LIGHT, NO_GREEN", "LIGHT, NO_BLUE", "DARK, USUAL", "DARK, NO_RED", "DARK, NO_GREEN", "DARK, NO_BLUE",
            "CONTRAST, NO_RED", "CONTRAST, NO_GREEN", "CONTRAST, NO_BLUE"})
    void allEyesTellThemApart(Theme theme, Eyes eyes) throws IOException {
        Map<String, Color> colours = colours(theme, true);
        assertThat(closest(POSITIONS, colours, eyes)).as("positions").isGreaterThan(14);
        assertThat(closest(with(KINDS, "-sp-text"), colours, eyes)).as("kinds of names, and other text").isGreaterThan(12);
        assertThat(closest(with(with(SPEAKERS, "-sp-page"), "-sp-quote"), colours, eyes)).as("speakers, and the page").isGreaterThan(6);
    }

    @Test
    void theUsualColoursAreNotForAllEyes() throws IOException {
        assertThat(closest(POSITIONS, colours(Theme.LIGHT, false), Eyes.NO_GREEN)).as("or these would need no others").isLessThan(5);
    }

    /** Pairs 1, 7 and 25 of the test data of Sharma, Wu and Dalal (2005). */
    @Test
    void theDifferenceIsComputedAsPublished() {
        assertThat(Eyes.difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485})).isCloseTo(2.0425, within(0.0001));
        assertThat(Eyes.difference(new double[] {50, 0, 0}, new double[] {50, -1, 2})).isCloseTo(2.3669, within(0.0001));
        assertThat(Eyes.difference(new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387})).isCloseTo(1.2644, within(0.0001));
    }

    private static List<String> with(List<String> roles, String other) {
        List<String> all = new ArrayList<>(roles);
        all.add(other);
        return all;
    }

    /** The difference between the two colours that are least different. */
    private static double closest(List<String> roles, Map<String, Color> colours, Eyes eyes) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < roles.size(); i++) {
            for (int j = 0; j < i; j++) {
                least = Math.min(least, Eyes.difference(eyes.see(StylesTest.colour(colours, roles.get(i))), eyes.see(StylesTest.colour(colours, roles.get(j)))));
            }
        }
        return least;
    }

    static Map<String, Color> colours(Theme theme, boolean safe) throws IOException {
        Map<String, Color> colours = new LinkedHashMap<>();
        for (String file : theme.roles(safe).toList()) {
            colours.putAll(StylesTest.roles(file));
        }
        return colours;
    }
}
