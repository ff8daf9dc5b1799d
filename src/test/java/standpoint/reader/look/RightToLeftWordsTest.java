package standpoint.reader.look;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RightToLeftWordsTest {

    @Test
    void theWordsOfANameAreKeptTogether() {
        assertThat(RightToLeft.unbroken("Haddad (سمير حداد) and יעל בן־דוד")).isEqualTo("Haddad (سمير\u00a0حداد) and יעל\u00a0בן־דוד");
        assertThat(RightToLeft.spaced("(سمير\u00a0حداد)")).isEqualTo("(سمير حداد)");
    }

    @Test
    void nothingElseChanges() {
        String text = "Anna Berg said 5\u00a0km, " + "سمير حداد ".repeat(9).strip();
        assertThat(RightToLeft.unbroken(text)).isEqualTo(text);
        assertThat(RightToLeft.spaced(text)).isEqualTo(text);
    }
}
