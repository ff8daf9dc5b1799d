package standpoint.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.export.AnalysisFile;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyzeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path story(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(file, text);
    }

    private static Analysis read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new AnalysisFile().read(in);
        }
    }

    @Test
    void writesWhatWasFound() throws Exception {
        Path out = folder.resolve("new/analyses");
        CommandRun run = CommandRun.of(folder, "analyze", "--out", out, story("ferry.txt", CommandRun.FERRY));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        Analysis analysis = read(out.resolve("ferry.json"));
        assertThat(analysis.article().metadata().title()).isEqualTo("Minister rejects ferry closure");
        assertThat(analysis.entities()).extracting("name").contains("Anna Lindqvist", "Peter Aune");
        assertThat(analysis.quotes()).isNotEmpty();
        assertThat(run.out()).contains("ferry.json", analysis.stances().size() + " stance");
    }

    @Test
    void writesATableOfStances() throws Exception {
        CommandRun run = CommandRun.of(folder, "analyze", "--out", folder, "--format", "csv", story("ferry.txt", CommandRun.FERRY));
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("ferry.csv"))).hasSizeGreaterThan(1).first().asString().startsWith("\uFEFFfile,title,outlet");
    }

    @Test
    void oneBadFileKeepsNoOtherBack() throws Exception {
        Path empty = story("stories/a-empty.txt", "");
        Path missing = folder.resolve("missing.txt");
        story("stories/ferry.txt", CommandRun.FERRY);
        Path out = folder.resolve("out");
        CommandRun run = CommandRun.of(folder, "analyze", "--out", out, missing, folder.resolve("stories"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).anyMatch(line -> line.startsWith(empty + ": The file is empty"))
                .anyMatch(line -> line.startsWith(missing + ": There is no such file"));
        try (var files = Files.list(out)) {
            assertThat(files).containsExactly(out.resolve("ferry.json"));
        }
    }

    @Test
    void filesOfOneNameDoNotOverwriteEachOther() throws Exception {
        Path first = story("one/ferry.txt", CommandRun.FERRY);
        Path second = story("two/ferry.txt", CommandRun.FERRY.replace("Lindqvist", "Berglund"));
        Path third = story("three/FERRY.txt", CommandRun.FERRY.replace("Lindqvist", "Sandberg"));
        Path fourth = story("four/ferry-2.txt", CommandRun.FERRY.replace("Lindqvist", "Nyman"));
        CommandRun run = CommandRun.of(folder, "analyze", "--out", folder, first, second, third, fourth);
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("ferry.json"))).contains("Lindqvist");
        assertThat(Files.readString(folder.resolve("ferry-2.json"))).contains("Berglund");
        assertThat(Files.readString(folder.resolve("FERRY-3.json"))).contains("Sandberg");
        assertThat(Files.readString(folder.resolve("ferry-2-2.json"))).contains("Nyman");
        assertThat(run.err().lines()).hasSize(3).anyMatch(line -> line.startsWith(second + ": ") && line.contains("ferry-2.json"));
    }

    @Test
    void aTextInAnotherLanguageIsNoFailure() throws Exception {
        Path file = story("stadtrat.txt", CommandRun.GERMAN);
        CommandRun run = CommandRun.of(folder, "analyze", "--out", folder, file);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith(file + ": ").contains("English");
        assertThat(read(folder.resolve("stadtrat.json")).limitation()).isPresent();
    }

    @Test
    void theFolderForTheResultsMustBeOne() throws Exception {
        Path file = story("ferry.txt", CommandRun.FERRY);
        CommandRun run = CommandRun.of(folder, "analyze", "--out", file, file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(file.toString(), "--out");
    }
}
