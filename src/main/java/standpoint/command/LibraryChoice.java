package standpoint.command;

import java.nio.file.Path;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which library to use; every command that uses one can name it before or after the command's name. */
final class LibraryChoice {

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "Folder of the library; made if need be. Default: ${bundle:usualFolder}.")
    private Path folder;

    LibraryChoice(Path usual) {
        folder = usual;
    }

    /** @param told the usual folder, for the help */
    static ResourceBundle words(String told) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"usualFolder", told}};
            }
        };
    }

    Path folder() {
        return folder;
    }
}
