package standpoint.reader.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version that the build wrote down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** As in "0.1.0". */
    public static String number() throws IOException {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/standpoint/version.txt")) {
            if (in == null) {
                throw new IOException("This Standpoint does not know its version; build or install it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
