package standpoint.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "analyze --help", "import --help", "search --help", "picture --help"})
    void helpExplainsOptionsAndExitCodes(String arguments) {
        CommandRun run = CommandRun.of(folder, (Object[]) arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: standpoint", "--help", "--version", "Exit codes:").doesNotContain("null");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfSearchNamesTheFields() {
        assertThat(CommandRun.of(folder, "--help").out().replace('\\', '/')).contains("Default: ~/library.");
        assertThat(CommandRun.of(folder, "search", "--help").out()).contains("Default: ~", "holder", "stance", "when it was published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "analyze --version", "search -V"})
    void versionIsThatOfTheBuild(String arguments) {
        CommandRun run = CommandRun.of(folder, (Object[]) arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().findFirst().orElse("")).matches("Standpoint \\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--colour            | --colour     | standpoint --help",
            "analyze x.txt       | --out        | standpoint analyze --help",
            "analyze --out x     | FILE         | standpoint analyze --help",
            "analyze --out x --format xml a.txt | xml | standpoint analyze --help",
            "import              | FILE         | standpoint import --help",
            "search --limit many | many         | standpoint search --help",
            "picture a.txt       | OUT.png      | standpoint picture --help"})
    void aMisuseIsOneLineThatNamesItAndTheHelp(String arguments, String mistake, String help) {
        CommandRun run = CommandRun.of(folder, (Object[]) arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(mistake, help);
    }

    @Test
    void aLibraryThatCannotBeUsedIsToldInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        CommandRun run = CommandRun.of(folder, "search", "--library", file, "word");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().contains(file.toString(), "--library");
    }

    @Test
    void whatComesOutOfAStoryCannotSteerTheTerminal() {
        char escape = 0x1B;
        assertThat(Console.printable("a" + escape + "[31mb\r\nc\u0007")).isEqualTo("a [31mb  c ");
        assertThat(Console.printable("“Łódź” — 東京 🙂")).isEqualTo("“Łódź” — 東京 🙂");
    }

    @Test
    void anArgumentIsNeverLost() {
        // the library may be named on either side of the command's name
        String missing = folder.resolve("other").toString();
        for (Object[] arguments : Arrays.asList(new Object[] {"--library", missing, "search", "x"}, new Object[] {"search", "--library", missing, "x"})) {
            assertThat(CommandRun.of(folder, arguments).err()).contains(missing);
        }
    }
}
