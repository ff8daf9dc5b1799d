package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** What is dragged onto the window from elsewhere. Without a screen nothing is dragged, so that the clipboard stands for what is held. */
class DropTest {

    @Test
    void filesThatAreHeldOverTheWindowAreWelcomedAndOpened(@TempDir Path folder) throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("ferry.txt"), "Ferry line closes\n\nThe ferry to the island will stop in March, harbour master Ruth Hale said.\n");
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            DropTarget target = (DropTarget) window.node("." + Styles.DROP_TARGET);
            assertThat(window.onWindow(() -> target.hold(with(DataFormat.PLAIN_TEXT, "only words")))).isFalse();
            assertThat(window.visible(Styles.DROP_TARGET)).isEmpty();
            assertThat(window.onWindow(() -> target.hold(with(DataFormat.FILES, List.of(stories.toFile()))))).isTrue();
            assertThat(window.texts(Styles.DROP_WORDS)).as("what letting go does").containsExactly("Let go to open");
            assertThat(window.onWindow(() -> target.take(Clipboard.getSystemClipboard()))).isTrue();
            window.until("the story is open", () -> window.state().pageProperty().get().isPresent());
            assertThat(window.visible(Styles.DROP_TARGET)).isEmpty();
        }
    }

    private static Clipboard with(DataFormat format, Object content) {
        Clipboard.getSystemClipboard().setContent(Map.of(format, content));
        return Clipboard.getSystemClipboard();
    }
}
