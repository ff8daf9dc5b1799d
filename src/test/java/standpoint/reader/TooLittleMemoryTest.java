package standpoint.reader;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TooLittleMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void itIsToldWhatToDo() throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            window.background().soon("Gathering who stands where", () -> {
                throw new OutOfMemoryError("Java heap space");
            }, never -> {});
            window.until("it is told", () -> !window.state().problems().isEmpty());
            assertThat(window.onWindow(() -> List.copyOf(window.state().problems()))).singleElement()
                    .satisfies(problem -> assertThat(problem.what()).isEqualTo("Gathering who stands where"))
                    .satisfies(problem -> assertThat(problem.why()).contains("memory is too small", "STANDPOINT_OPTS=-Xmx4g"));
        }
    }
}
