package standpoint.reader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypingErrorTest {

    @ParameterizedTest
    @CsvSource({"drak, dark", "darq, dark", "daark, dark", "drk, dark", "serach, search", "matrx, matrix", "expprt, export", "exort, export", "pictrues, pictures"})
    void oneErrorIsForgiven(String written, String name) {
        assertThat(TypingError.isBetween(written, name)).isEqualTo(written.length() > 3);
    }

    @ParameterizedTest
    @CsvSource({"dork, light", "dorq, dark", "kard, dark", "quotes, stances", "expo, import"})
    void twoAreNot(String written, String name) {
        assertThat(TypingError.isBetween(written, name)).isFalse();
    }
}
