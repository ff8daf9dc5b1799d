package standpoint.library;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts Java programs of the tests as processes of their own; with few libraries and little compiling, so that they start quickly. */
public final class OtherProgram {

    private static final List<String> NEEDED = List.of("classes", "lucene", "jackson", "jspecify", "slf4j", "opennlp", "jsoup", "juniversalchardet");

    private OtherProgram() {}

    /** The command to run the main method of a class. */
    public static List<String> command(Class<?> main, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(File.pathSeparator))
                .filter(entry -> NEEDED.stream().anyMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.concat(Stream.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", path,
                main.getName()), Arrays.stream(arguments)).toList();
    }
}
