package standpoint.command;

import java.io.IOException;

import picocli.CommandLine.IVersionProvider;

import standpoint.reader.look.ProgramVersion;

/** The version that the build wrote down. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Standpoint " + ProgramVersion.number(), "Java " + Runtime.version(), "Free software under the GNU GPL, version 3 or later"};
    }
}
