package standpoint.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that the platform keeps for programs.
 *
 * @param library the library to use unless the user names one
 * @param logs    the log files
 */
public record Folders(Path library, Path logs) {

    public static Folders ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    static Folders of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return new Folders(home.resolve("Library/Application Support/Standpoint"), home.resolve("Library/Logs/Standpoint"));
        }
        if (name.startsWith("windows")) {
            return new Folders(folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Standpoint"),
                    folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Standpoint/logs"));
        }
        return new Folders(folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("standpoint"),
                folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("standpoint"));
    }

    /** The XDG rules have relative folders ignored. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
