package standpoint.export;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CodePointsTest {

    @Property(tries = 300)
    void agreesWithCounting(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            boolean insideCharacter = unit > 0 && unit < text.length() && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
            if (!insideCharacter) {
                int point = text.codePointCount(0, unit);
                assertThat(points.toPoint(unit)).isEqualTo(point);
                assertThat(points.toUnit(point)).isEqualTo(unit);
            }
        }
    }

    /** Plain letters, characters of two units, and surrogates without their partner. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "\n", "😀", "𝄞", "\ud83d", "\ude00").list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    @Test
    void anIndexInsideACharacterCountsAsItsStart() {
        assertThat(new CodePoints("a😀b").toPoint(2)).isEqualTo(1);
    }

    @Test
    void spansAreTextSpans() {
        assertThat(new CodePoints("😀 Kyiv").toSpan(2, 6)).isEqualTo(new Span(3, 7));
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        CodePoints points = new CodePoints("a😀");
        assertThatThrownBy(() -> points.toUnit(3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("offset 3");
        assertThatThrownBy(() -> points.toPoint(4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> points.toUnit(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
