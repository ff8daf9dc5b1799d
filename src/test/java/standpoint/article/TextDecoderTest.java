package standpoint.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextDecoderTest {

    private static final String STORY = "“It’s £5,” said Siân — and left.\nNobody followed her.\n";

    private final TextDecoder decoder = new TextDecoder();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void charsetsWithoutMark(String charset) {
        assertThat(decode(STORY.getBytes(Charset.forName(charset)))).contains(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theMarkTellsTheCharsetAndGoes(String charset) {
        assertThat(decode(("\uFEFF" + STORY).getBytes(Charset.forName(charset)))).contains(STORY);
    }

    @Test
    void aNamedCharsetCountsUnlessTheBytesAreUtf8() {
        Charset latin2 = Charset.forName("ISO-8859-2");
        assertThat(decoder.decode("Łódź".getBytes(latin2), Optional.of(latin2))).contains("Łódź");
        assertThat(decoder.decode("Łódź".getBytes(StandardCharsets.UTF_8), Optional.of(latin2))).contains("Łódź");
    }

    @Test
    void aCutCharacterDoesNotSpoilUtf8() {
        byte[] whole = ("“Größe” – “Öl” – “Ärger” – " + STORY).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes(whole);
        cut.write(0xE2);
        assertThat(decode(cut.toByteArray())).hasValueSatisfying(text -> assertThat(text).startsWith("“Größe” – “Öl”"));
    }

    @Test
    void otherScriptsAreDetected() {
        String japanese = "連絡船は十月に止まる。誰も契約に応札しなかったと町議会が月曜日に述べた。".repeat(5);
        assertThat(decode(japanese.getBytes(Charset.forName("Shift_JIS")))).contains(japanese);
    }

    @Test
    void lineEndsBecomeNewlines() {
        assertThat(decode("a\r\nb\rc\n\r\nd ".getBytes(StandardCharsets.UTF_8))).contains("a\nb\nc\n\nd ");
    }

    @Test
    void binariesAreNoText() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThat(decode(noise)).isEmpty();
        assertThat(decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'})).isEmpty();
        assertThat(decode("a story with one zero\0 byte".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private Optional<String> decode(byte[] bytes) {
        return decoder.decode(bytes, Optional.empty());
    }
}
