package standpoint.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = VersionText.class.getResourceAsStream("/standpoint/version.txt")) {
            if (in == null) {
                throw new IOException("This Standpoint does not know its version; build or install it again.");
            }
            String version = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {"Standpoint " + version, "Java " + Runtime.version(), "Free software under the GNU GPL, version 3 or later"};
        }
    }
}
