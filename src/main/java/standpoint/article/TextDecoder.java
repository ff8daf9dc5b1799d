package standpoint.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. The first that applies: byte order mark, UTF-16 told by its zero bytes, valid UTF-8, UTF-8 with a few damaged bytes, the
 * charset that the file itself names, the detector, Windows-1252.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text without byte order mark and with {@code \n} line ends; empty where the bytes are no text. */
    Optional<String> decode(byte[] bytes, Optional<Charset> named) {
        String text = lineEnds(decodeAny(bytes, named));
        return isText(text) ? Optional.of(text) : Optional.empty();
    }

    private String decodeAny(byte[] bytes, Optional<Charset> named) {
        for (Mark mark : Mark.values()) {
            if (mark.startsWith(bytes)) {
                return new String(bytes, mark.bytes.length, bytes.length - mark.bytes.length, mark.charset);
            }
        }
        Optional<Charset> wide = utf16WithoutMark(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        return utf8(bytes).orElseGet(() -> new String(bytes, named.orElseGet(() -> detect(bytes))));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            // A cut or damaged file: still UTF-8 if nearly all that is not ASCII decodes.
            String lenient = new String(bytes, StandardCharsets.UTF_8);
            long damaged = lenient.chars().filter(c -> c == '\uFFFD').count();
            long good = lenient.chars().filter(c -> c > 127 && c != '\uFFFD').count();
            return good > 10 * damaged ? Optional.of(lenient) : Optional.empty();
        }
    }

    /** English text in UTF-16 has a zero in every second byte. */
    private static Optional<Charset> utf16WithoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        int half = bytes.length / 2;
        if (bytes.length % 2 != 0 || half == 0) {
            return Optional.empty();
        }
        if (zeros[1] > half * 0.6 && zeros[0] < half * 0.02) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > half * 0.6 && zeros[1] < half * 0.02 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Charset detect(byte[] bytes) {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        // A few dashes, quotes and accents are too little for the detector: it names Hebrew or Chinese then.
        if (high * 20 < bytes.length) {
            return WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
    }

    private static String lineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** No zeros, and hardly any control characters or bytes that no charset knows. */
    private static boolean isText(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            boolean layout = c == '\n' || c == '\t' || c == '\f' || c == '\u000B' || c == '\u0085';
            if ((!layout && Character.isISOControl(c)) || c == '\uFFFD' || c == '\uFFFF') {
                strange++;
            }
        }
        return strange <= 1 + text.length() / 100;
    }

    private enum Mark {
        // The longer mark first: it begins with the shorter one.
        UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF);

        private final Charset charset;
        private final byte[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        boolean startsWith(byte[] content) {
            return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }
    }
}
