package standpoint.reader;

import org.junit.jupiter.api.Test;

import standpoint.compare.Comparison;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Two versions in one text: [-what only the first has-] and [+what only the second has+]. */
class VersionTextTest {

    private static String shown(String before, String after) {
        VersionText text = VersionText.of(Comparison.of(before, after));
        StringBuilder shown = new StringBuilder(text.text());
        text.parts().reversed().stream().filter(part -> !part.style().isEmpty() && part.span().length() > 0).forEach(part -> {
            String sign = part.style().equals(Styles.REMOVED) ? "-" : "+";
            shown.insert(part.span().end(), sign + "]").insert(part.span().start(), "[" + sign);
        });
        return shown.toString().strip();
    }

    @Test
    void whatWasStandsBeforeWhatIs() {
        assertThat(shown("By Dana Whitlock\n12 October", "By Staff Reporter\n12 October")).isEqualTo("By [-Dana Whitlock-] [+Staff Reporter+]\n12 October");
        assertThat(shown("They called it reckless. Fine", "They called it irresponsible. Fine")).isEqualTo("They called it [-reckless-] [+irresponsible+]. Fine");
    }

    @Test
    void wordsStandApartAndSignsWithTheirWords() {
        assertThat(shown("The dog barked loudly.", "The dog barked.")).isEqualTo("The dog barked [-loudly-].");
        assertThat(shown("The dog barked.", "The dog barked loudly.")).isEqualTo("The dog barked [+loudly+].");
        assertThat(shown("The dog, who ran, barked", "The dog barked")).isEqualTo("The dog[-, who ran,-] barked");
        assertThat(shown("The dog barked", "The dog, who ran, barked")).isEqualTo("The dog[+, who ran,+] barked");
        assertThat(shown("One two", "One two three")).isEqualTo("One two [+three+]");
        assertThat(shown("One two three", "One two")).isEqualTo("One two [-three-]");
    }

    @Test
    void oneEmptyLineIsBetweenParagraphsAlsoWhereOneWasTakenOut() {
        assertThat(shown("One stays.\n\nTwo goes away.\n\nThree stays.", "One stays.\n\n\n\nThree stays.")).isEqualTo("One stays.\n\n[-Two goes away.-]\n\nThree stays.");
        assertThat(shown("One stays.\n\nThree stays.", "One stays.\n\nTwo is new.\n\nThree stays.")).isEqualTo("One stays.\n\n[+Two is new.+]\n\nThree stays.");
    }
}
