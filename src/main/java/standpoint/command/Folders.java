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
 * @param home    the user's
 */
public record Folders(Path library, Path logs, Path home) {

    public static Folders ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** A path as people write it: {@code ~/.local/share/standpoint}. */
    String told(Path path) {
        return path.startsWith(home) && !path.equals(home) ? "~" + path.getFileSystem().getSeparator() + home.relativize(path) : path.toString();
    }

    /** @param known where the system says that the user is at home; HOME says it better, as Java does not look there */
    static Folders of(String system, Map<String, String> environment, Path known) {
        String name = system.toLowerCase(Locale.ROOT);
        Path home = name.startsWith("windows") ? known : folder(environment, "HOME").orElse(known);
        if (name.startsWith("mac")) {
            return new Folders(home.resolve("Library/Application Support/Standpoint"), home.resolve("Library/Logs/Standpoint"), home);
        }
        if (name.startsWith("windows")) {
            return new Folders(folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming")).resolve("Standpoint"),
                    folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve("Standpoint/logs"), home);
        }
        return new Folders(folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share")).resolve("standpoint"),
                folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local/state")).resolve("standpoint"), home);
    }

    /** The XDG rules have relative folders ignored. */
    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
