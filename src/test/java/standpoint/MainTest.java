package standpoint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program in a process of its own, as its log and its terminal are the whole process's. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the folders cannot be chosen by the environment alone")
class MainTest {

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int exitCode, List<String> out, List<String> err) {}

    private Ended run(Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path=" + System.getProperty("jdk.module.path"), "--add-modules=javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-classpath", System.getProperty("java.class.path"), "standpoint.Main"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readAllLines(out, StandardCharsets.UTF_8), Files.readAllLines(err, StandardCharsets.UTF_8));
    }

    @Test
    void logsGoToTheFileAndNotToTheTerminal() throws Exception {
        Path story = Files.writeString(folder.resolve("story.txt"), "Tea wins\n\nMayor Ann Bell rejected the plan on Friday. \"Tea is better,\" Bell said.\n");
        Ended ended = run("import", story);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out()).hasSize(2);
        assertThat(folder.resolve("data/standpoint/articles")).isNotEmptyDirectory();
        assertThat(Files.readString(folder.resolve("state/standpoint/standpoint.0.log"))).contains("edu.stanford.nlp");
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws Exception {
        Ended ended = run("search", "nofield:x");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).hasSize(1);
    }
}
