package standpoint.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.ArticleId;
import standpoint.importing.ImportFailure;
import standpoint.importing.ImportProgress;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of many files is opened in the window. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ImportWindowTest {

    private static final int STORIES = 40;

    @TempDir
    private Path folder;
    private Path stories;
    private OpenWindow window;

    @BeforeEach
    void write() throws Exception {
        stories = Files.createDirectories(folder.resolve("stories"));
        for (int n = 0; n < STORIES; n++) {
            story("story" + n + ".txt", n);
        }
        openTheWindow();
    }

    /** Files from the past: one that changed a moment ago may change again, and is read once more. */
    private void story(String name, int number) throws IOException {
        // the number is everywhere, so that they are no versions of one story
        Path file = Files.writeString(stories.resolve(name), """
                Ferry number %1$d stays in port

                Council %1$d said on Monday that %1$d ferries would not leave port %1$d until spring.

                “We send %1$d crews to pier %1$d only,” said Ida Crane of port %1$d. “Ferry %1$d is wrong.”

                Islanders of isle %1$d criticised the council. %1$d of them urged council %1$d to think again.
                """.formatted(number + 100));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-01T10:00:00Z")));
    }

    private void openTheWindow() throws Exception {
        window = new OpenWindow(folder.resolve("library"), List.of(), new FileDialogs() {
            @Override
            public List<Path> chooseFiles() {
                return List.of();
            }

            @Override
            public Optional<Path> chooseFolder() {
                return Optional.of(stories);
            }

            @Override
            public Optional<Path> choosePicture(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseList(String name) {
                return Optional.of(folder.resolve(name));
            }
        });
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void progressIsShownAndTheWindowCanBeUsedWhileTheImportIsPaused() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        window.until("stories are analysed", () -> analysed() >= 1);
        window.robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        window.until("it is paused", () -> running().filter(ImportStage.Running::paused).isPresent());
        assertThat(DrivenWindow.textOf(window.node("." + Styles.IMPORT_TEXT))).matches("Paused at \\d+ of 40");

        window.until("a story is on the page", () -> window.page().getLength() > 0);
        window.act(() -> window.state().shelf().queryProperty().set("port"));
        window.until("all stories are found already", () -> window.state().shelf().outcomeProperty().get()
                .filter(outcome -> outcome instanceof SearchOutcome.Found found && found.total() == STORIES).isPresent());
        window.act(() -> window.state().searching().clear());

        window.clickOn("Go on");
        window.until("it goes on", () -> running().filter(now -> !now.paused()).isPresent() || ended().isPresent());
        window.until("it ends", () -> ended().isPresent());
        assertThat(DrivenWindow.textOf(window.node("." + Styles.IMPORT_TEXT))).startsWith("Imported: ").endsWith(" there already"); // the open story may come first
        assertThat(notAnalysed()).isEmpty();
        window.until("the open story has its analysis", () -> window.state().analysis().isPresent());
        assertThat(folder.resolve("library/import.json")).doesNotExist();
    }

    @Test
    void theFirstStoryOfAFolderTakesNoStoryOffThePage() throws Exception {
        Path quarry = Files.writeString(folder.resolve("quarry.txt"), QuarryStory.TEXT);
        window.drop(quarry);
        window.until("a story is on the page", () -> window.state().tabs().all().size() == 1);
        ArticleId read = window.onWindow(() -> window.state().tabs().all().getFirst().story());
        window.drop(stories);
        window.until("another one comes", () -> !window.state().isOpen(read));
        assertThat(window.onWindow(() -> window.state().tabs().all().stream().map(StoryTab::story).toList())).hasSize(2).contains(read);
        window.act(() -> window.state().wishes().send(Wish.CANCEL_IMPORT));
    }

    @Test
    void whatFailedIsListedSavedAndTriedAgain() throws Exception {
        Files.writeString(stories.resolve("empty.txt"), "");
        Files.writeString(stories.resolve("broken.txt"), "");
        window.drop(stories);
        window.until("it ends", () -> ended().isPresent());
        window.clickOn("2 failed");
        window.until("the failures are shown", () -> window.visible(Styles.PROBLEM_NAME).size() == 2);
        assertThat(window.visible(Styles.PROBLEM_NAME)).extracting(DrivenWindow::textOf).containsExactlyInAnyOrder("broken.txt", "empty.txt");
        assertThat(window.visible(Styles.PROBLEM_REASON)).extracting(DrivenWindow::textOf).allMatch(reason -> reason.contains("empty"));

        window.clickOn("Save list…");
        window.until("the list is written", () -> Files.exists(folder.resolve("failed.txt")));
        assertThat(Files.readString(folder.resolve("failed.txt"))).contains(stories.resolve("broken.txt") + "\t").contains("empty.txt\t");

        story("broken.txt", 777);
        window.clickOn("Try again");
        window.until("one of them succeeds", () -> ended().filter(now -> now.summary().added() == 1).isPresent());
        assertThat(window.onWindow(() -> List.copyOf(window.state().imports().failures()))).extracting(ImportFailure::file)
                .containsExactly(stories.resolve("empty.txt"));
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
        assertThat(DrivenWindow.textOf(window.node("." + Styles.IMPORT_TEXT))).isEqualTo("Imported: 1 story added, 0 there already");
        assertThat(window.visible(Styles.PROBLEMS_TITLE)).as("failures are told in one place").isEmpty();
    }

    @Test
    void aCancelledImportGoesOnWhenAskedTo() {
        window.drop(stories);
        window.until("stories are analysed", () -> {
            if (analysed() < 1) {
                return false;
            }
            window.state().wishes().send(Wish.CANCEL_IMPORT);
            return true;
        });
        window.until("it ends", () -> ended().isPresent());
        int unfinished = ended().orElseThrow().summary().unfinished();
        assertThat(unfinished).isBetween(1, STORIES - 1);
        assertThat(DrivenWindow.textOf(window.node("." + Styles.IMPORT_TEXT))).startsWith("Import cancelled: ").endsWith(unfinished + " not done");

        window.clickOn("Go on");
        window.until("all is done", () -> ended().filter(now -> now.summary().unfinished() == 0).isPresent());
        assertThat(ended().orElseThrow().summary().known()).isPositive();
        assertThat(notAnalysed()).isEmpty();
    }

    @Test
    void anImportThatWasCutOffGoesOnAtTheNextStart() throws Exception {
        window.drop(stories);
        window.until("stories are analysed", () -> analysed() >= 1);
        window.close();
        assertThat(folder.resolve("library/import.json")).exists();
        openTheWindow();
        window.until("it goes on and ends", () -> ended().isPresent());
        assertThat(ended().orElseThrow().summary().known()).isPositive();
        assertThat(notAnalysed()).isEmpty();
        assertThat(folder.resolve("library/import.json")).doesNotExist();
    }

    @Test
    void anyStoryCanBeReadBeforeItsTurn() {
        window.drop(stories);
        window.until("all stories can be found", () -> running().filter(now -> now.progress().step() == ImportProgress.Step.ANALYSING).isPresent());
        window.act(() -> window.state().wishes().send(Wish.PAUSE_IMPORT));
        ArticleId waiting = notAnalysed().getLast();
        window.act(() -> window.state().storyRequests().send(new StoryRequest(waiting, List.of())));
        window.until("it is analysed though the import is paused", () -> window.state().isOpen(waiting) && window.state().analysis().isPresent());
        assertThat(running().filter(ImportStage.Running::paused)).isPresent();
        window.act(() -> window.state().wishes().send(Wish.CANCEL_WORK));
        window.until("it ends", () -> ended().isPresent());
    }

    private int analysed() {
        return running().map(ImportStage.Running::progress).filter(far -> far.step() == ImportProgress.Step.ANALYSING)
                .map(ImportProgress::done).orElse(0);
    }

    private Optional<ImportStage.Running> running() {
        return stage().filter(ImportStage.Running.class::isInstance).map(ImportStage.Running.class::cast);
    }

    private Optional<ImportStage.Ended> ended() {
        return stage().filter(ImportStage.Ended.class::isInstance).map(ImportStage.Ended.class::cast);
    }

    private Optional<ImportStage> stage() {
        return window.onWindow(() -> window.state().imports().stageProperty().get());
    }

    private List<ArticleId> notAnalysed() {
        window.until("all stories are listed", () -> window.state().shelf().stories().size() == STORIES);
        return window.onWindow(() -> window.state().shelf().stories().stream().map(Story::id).toList()).stream()
                .filter(id -> window.storedAnalysis(id).isEmpty()).toList();
    }
}
