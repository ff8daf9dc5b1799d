package standpoint.article;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that articles are read from. A new format is a constant here and a {@link Format}. */
public enum FileFormat {

    TEXT(new TextFormat(), "txt", "text"),
    HTML(new HtmlFormat(), "html", "htm", "xhtml");

    private final Format format;
    private final List<String> endings;

    FileFormat(Format format, String... endings) {
        this.format = format;
        this.endings = List.of(endings);
    }

    /** The format that the file's ending names; empty where no format has it. */
    public static Optional<FileFormat> of(Path file) {
        Path name = file.getFileName();
        String ending = name == null ? "" : ending(name.toString());
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending)).findFirst();
    }

    /** All endings that are read, for a message or a file chooser: {@code txt}, {@code html} ... */
    public static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).toList();
    }

    /** The endings of this format, without the dot. */
    public List<String> endings() {
        return endings;
    }

    static String endingsForUsers() {
        return allEndings().stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
    }

    Reading read(byte[] content, Path file) {
        return format.read(content, file);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
