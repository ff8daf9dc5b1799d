package standpoint.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.state.StoryRequest;

/** A window on the library of {@link SearchStories}, with a story open that has one stance and one quote. */
abstract class CorrectionCase {

    @TempDir
    Path folder = Path.of("");
    final Article story = SearchStories.closing().article();
    OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        try (Library library = Library.open(folder.resolve("library"))) {
            SearchStories.fill(library);
        }
        open();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    final void open() throws Exception {
        window = new OpenWindow(folder.resolve("library"), List.of(), new PictureDialogs(folder));
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
        window.act(() -> window.state().storyRequests().send(new StoryRequest(story.id(), List.of())));
        window.until("the story is open", () -> window.state().analysis().isPresent());
        window.act(() -> window.state().selection().clear());
        window.until("its stances are listed", () -> !window.visible(Styles.CARD).isEmpty() || !window.visible(Styles.HIDDEN).isEmpty());
    }

    Analysis shown() {
        return window.onWindow(() -> window.state().analysis().orElseThrow());
    }

    Stance stance() {
        return shown().stances().getFirst();
    }

    void selectStance() {
        window.robot.push(KeyCode.N);
        window.until("its card offers what can be decided", () -> buttons().contains("Wrong"));
    }

    List<String> buttons() {
        return window.texts(Styles.VERDICT_BUTTON);
    }

    List<String> verdicts() {
        return window.texts(Styles.VERDICT);
    }

    /** Waits until the journal has so many lines on the story. */
    void untilKept(String what, int lines) {
        Path journal = folder.resolve("library").resolve("journal").resolve(story.id().value() + ".jsonl");
        window.until(what, () -> {
            try {
                return Files.exists(journal) && Files.readAllLines(journal).size() == lines;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    void untilFound(String query, int number) {
        window.act(() -> window.state().shelf().queryProperty().set(query));
        window.untilHits(number);
    }

    Node save() {
        return window.onWindow(() -> window.node("." + Styles.CHANGE_SHEET).lookupAll(".button").stream()
                .filter(node -> node instanceof Labeled button && "Save".equals(button.getText())).findFirst().orElseThrow());
    }

    /** Whether what the sheet asks is not answered yet. */
    boolean saveIsOff() {
        return window.onWindow(() -> save().isDisabled());
    }
}
