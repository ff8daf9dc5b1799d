package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.library.AnalysisDraft;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Stances and quotes are written into files from the window. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ExportWindowTest {

    @TempDir
    private Path folder = Path.of("");
    private OpenWindow window;

    private record ExportDialogs(Path folder) implements FileDialogs {

        @Override
        public List<Path> chooseFiles() {
            return List.of();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseExport(String name) {
            return Optional.of(folder.resolve(name));
        }
    }

    @BeforeEach
    void openTheWindow() throws Exception {
        Library library = Library.open(folder.resolve("library"));
        SearchStories.fill(library);
        window = new OpenWindow(library, List.of(), new ExportDialogs(folder));
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    private void untilSaid(String what) {
        window.until("it is said where to", () -> window.texts(Styles.STATUS_TEXT).getFirst().contains(what));
    }

    @Test
    void theOpenStoryIsWrittenAsATable() throws Exception {
        window.act(() -> window.state().storyRequests().send(new StoryRequest(SearchStories.closing().article().id(), List.of())));
        window.until("the story is open", () -> window.state().analysis().isPresent());
        window.robot.push(KeyCode.CONTROL, KeyCode.E);
        window.until("it is asked what to export", () -> !window.visible(Styles.EXPORT_SHEET).isEmpty());
        window.robot.push(KeyCode.ENTER);
        untilSaid("1 story exported to ");
        Path file = folder.resolve("harbour-board-votes-to-close-the-old-bridge.csv");
        assertThat(window.texts(Styles.STATUS_TEXT).getFirst()).contains(file.toString());
        assertThat(Files.readString(file)).contains("Coast Courier,2024-03-04,stance,s1,Anna Berg", ",quote,q1,Anna Berg");
    }

    @Test
    void aLongTitleIsToldWhole() {
        Analysis story = new AnalysisDraft("Villagers block lithium road as Argentine province defends mine and the governor stays at home\nNobody spoke.\n").analysis();
        window.act(() -> window.state().pages().show(Page.of(story)));
        window.robot.push(KeyCode.CONTROL, KeyCode.E);
        window.until("it is asked what to export", () -> !window.visible(Styles.EXPORT_SHEET).isEmpty());
        window.until("nothing is cut", () -> CutWords.in(window.node("." + Styles.EXPORT_SHEET)).isEmpty());
    }

    @Test
    void theWholeLibraryIsWrittenAsAnalyses() throws Exception {
        window.robot.push(KeyCode.CONTROL, KeyCode.E);
        window.until("without an open story all are proposed", () -> window.onWindow(() -> ((RadioButton) window.node(".export-sheet .radio-button:selected"))
                .getText().equals("All stories of the library")));
        window.clickOn("Analyses, for programs (JSON)");
        window.clickOn("Save as…");
        untilSaid("4 stories exported to ");
        assertThat(Files.readString(folder.resolve("standpoint.json"))).startsWith("[").contains("Pia Lund", "Anna Berg", "Rovers");
    }

    @Test
    void severalStoriesAreSelectedByKeys() throws Exception {
        window.act(() -> window.node("." + Styles.STORIES).requestFocus());
        window.robot.push(KeyCode.HOME);
        window.robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        window.until("two are selected", () -> window.state().shelf().selected().size() == 2);
        window.robot.push(KeyCode.CONTROL, KeyCode.E);
        window.until("they are proposed", () -> !window.visible(Styles.EXPORT_SHEET).isEmpty());
        window.clickOn("Save as…");
        untilSaid("2 stories exported to ");
        assertThat(Files.readString(folder.resolve("standpoint.csv"))).contains("Green Alliance", "repairs to the bridge").doesNotContain("Closing the bridge");
    }
}
