package standpoint.analysis.stances;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.language.Token;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ToneTest {

    private final Tone tone = new Tone();

    @ParameterizedTest
    @CsvSource({
        "disgrace, disgrace, NN, -1",
        "praised, praise, VBD, 1",
        "Thanks, thanks, NNS, 1",
        "table, table, NN, 0",
        // a name is neither good nor bad
        "Grace, grace, NNP, 0"})
    void goodAndBadWords(String word, String lemma, String tag, int sign) {
        Token token = new Token(0, 0, new Span(0, word.length()), word, lemma, tag, Token.NameKind.NONE, -1, "root");
        assertThat(Integer.signum(tone.of(token))).isEqualTo(sign);
    }
}
