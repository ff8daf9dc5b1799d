package standpoint.command;

import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which library to use; every command that uses one can name it before or after the command's name. */
final class LibraryChoice {

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "Folder of the library; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    LibraryChoice(Path usual) {
        folder = usual;
    }

    Path folder() {
        return folder;
    }
}
