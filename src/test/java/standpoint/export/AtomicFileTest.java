package standpoint.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AtomicFileTest {

    @Test
    void replacesTheOldContentAndLeavesNothingBeside(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer");
        AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void aFailureInTheMiddleKeepsTheOldContent(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            out.write("ne".getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw new IOException("paper jam");
        })).isInstanceOf(UnwritableException.class).hasMessage(file + " cannot be written: paper jam.");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }

    @Test
    void deletesWhatACrashLeft(@TempDir Path folder) throws IOException {
        Path[] left = new Path[1];
        AtomicFile.write(folder.resolve("a.json"), out -> {
            try (var files = Files.list(folder)) {
                left[0] = files.findFirst().orElseThrow();
            }
        });
        Files.writeString(left[0], "half of it");
        AtomicFile.deleteLeftovers(folder);
        assertThat(folder.toFile().list()).containsExactly("a.json");
    }
}
