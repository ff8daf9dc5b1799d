package standpoint.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher with Javas that only print how they were called. Where it would look for real ones, it is sent to a folder of the test. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) ");

    @TempDir
    private Path folder = Path.of("");
    private Path launcher = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("my programs/Standpoint/bin"));
        String script = Files.readString(Path.of("src/main/launcher/standpoint"));
        for (String place : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java")) {
            assertThat(script).contains(place);
            script = script.replace(place, folder + "/javas");
        }
        launcher = script(bin.resolve("standpoint"), script);
    }

    private Path java(String place, String version) throws IOException {
        Path home = folder.resolve(place);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        script(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%1$s"' >&2; exit; fi
                echo "Java %1$s"
                printf '%%s\\n' "$@"
                """.formatted(version));
        return home;
    }

    private static Path script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private record Ended(int exitCode, List<String> out, List<String> err) {}

    private Ended run(Path command, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), Stream.of(arguments)).toList());
        builder.environment().clear();
        // the tools of the shell; a Java may be there, too, but it is found after those that a test names
        builder.environment().put("PATH", tools().toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readAllLines(out, StandardCharsets.UTF_8), Files.readAllLines(err, StandardCharsets.UTF_8));
    }

    /** A folder with the tools that the launcher needs, and no Java. */
    private Path tools() throws IOException {
        Path tools = folder.resolve("tools");
        if (Files.notExists(tools)) {
            Files.createDirectory(tools);
            for (String tool : List.of("dirname", "readlink", "sed", "head", "mkdir")) {
                Path found = Stream.of("/usr/bin", "/bin").map(bin -> Path.of(bin, tool)).filter(Files::exists).findFirst().orElseThrow();
                script(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            }
        }
        return tools;
    }

    @Test
    void withoutAJavaItSaysWhatToInstall() throws Exception {
        Ended ended = run(launcher, Map.of("JAVA_HOME", java("old", "17.0.9").toString()));
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).singleElement().asString().contains("Standpoint needs Java 25 or newer", "JAVA_HOME");
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        java("javas/jdk-25", "25.0.1");
        Path old = java("old", "1.8.0_302");
        Ended ended = run(launcher, Map.of("JAVA_HOME", java("older", "17").toString(), "PATH", old + "/bin:" + tools()));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Java 25.0.1");
    }

    @Test
    void theUsersJavaComesFirst() throws Exception {
        java("javas/jdk-25", "25.0.1");
        assertThat(run(launcher, Map.of("JAVA_HOME", java("mine", "26").toString())).out()).startsWith("Java 26");
        assertThat(run(launcher, Map.of("PATH", java("on path", "27").resolve("bin") + ":" + tools())).out()).startsWith("Java 27");
    }

    @Test
    void aReleaseFileSavesAskingTheJava() throws Exception {
        Path home = java("javas/jdk", "17");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n");
        assertThat(run(launcher, Map.of()).exitCode()).isZero();
    }

    @Test
    void whatJavaKeepsOfTheCodeIsAmongTheUsersCaches() throws Exception {
        java("javas/jdk-25", "25");
        assertThat(run(launcher, Map.of(), "story.txt").out()).contains("-XX:SharedArchiveFile=" + folder + "/.cache/standpoint/window.jsa");
        Path caches = folder.resolve("my caches");
        Map<String, String> elsewhere = Map.of("XDG_CACHE_HOME", caches.toString());
        assertThat(run(launcher, elsewhere, "--library", "here", "search", "x").out()).contains("-XX:SharedArchiveFile=" + caches + "/standpoint/command.jsa");
        assertThat(caches.resolve("standpoint")).isDirectory();
        Files.createDirectories(folder.resolve("Library/Caches"));
        assertThat(run(launcher, elsewhere).out()).contains("-XX:SharedArchiveFile=" + folder + "/Library/Caches/standpoint/window.jsa");
    }

    @Test
    void everyCommandIsKnownAsOne() throws Exception {
        java("javas/jdk-25", "25");
        String help = CommandRun.of(folder, "--help").out();
        List<String> commands = help.lines().dropWhile(line -> !line.startsWith("Commands:")).map(COMMAND::matcher)
                .filter(Matcher::find).map(line -> line.group(1)).toList();
        assertThat(commands).contains("analyze", "pairs").hasSizeGreaterThan(5);
        for (String command : commands) {
            assertThat(run(launcher, Map.of(), command).out()).as(command).anyMatch(option -> option.endsWith("/command.jsa"));
        }
    }

    @Test
    void whereNothingCanBeKeptItStartsAllTheSame() throws Exception {
        java("javas/jdk-25", "25");
        Ended ended = run(launcher, Map.of("XDG_CACHE_HOME", launcher + "/not a folder"));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Java 25").noneMatch(option -> option.contains("SharedArchive"));
    }

    @Test
    void linksSpacesAndArgumentsComeThrough() throws Exception {
        java("javas/jdk-25", "25");
        Path links = Files.createDirectories(folder.resolve("some links"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("../my programs/Standpoint/bin/standpoint"));
        Path second = Files.createSymbolicLink(links.resolve("second"), first.getFileName());
        Ended ended = run(second, Map.of("STANDPOINT_OPTS", "-Xmx4g -Da=b"), "search", "two words", "*");
        Path home = folder.resolve("my programs/Standpoint").toRealPath();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("--module-path=" + home + "/lib/javafx", home + "/lib/*", "-Xmx4g", "-Da=b");
        assertThat(ended.out()).endsWith("standpoint.Main", "search", "two words", "*");
    }
}
