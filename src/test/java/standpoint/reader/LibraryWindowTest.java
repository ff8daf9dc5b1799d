package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/** Several stories in the window: loaded, found, cancelled and taken off. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LibraryWindowTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs());
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void aSearchOverSeveralStoriesLeadsToTheHit() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("a.txt"), QuarryStory.TEXT);
        Files.writeString(stories.resolve("b.txt"), """
                Ferry line closes

                The ferry to the island will stop in March, the harbour master said.

                Islanders were told on Monday.
                """);
        Files.writeString(stories.resolve("c.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        window.drop(stories);
        window.until("all stories are there", () -> window.state().shelf().stories().size() == 3);
        window.untilIdle();

        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("harbour");
        window.untilHits(1);
        assertThat(window.visible(Styles.STORY_SOURCE)).hasSize(1);
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("the story is open", () -> window.page().getText().contains("ferry to the island"));
        int harbour = window.onWindow(() -> window.page().getText().indexOf("harbour master"));
        window.until("the words flash", () -> window.page().getStyleOfChar(harbour).contains(Styles.FLASH));

        window.act(() -> window.state().wishes().send(Wish.FOCUS_SEARCH));
        window.robot.push(KeyCode.ESCAPE);
        window.until("all stories are listed", () -> window.state().shelf().outcomeProperty().get().isEmpty());
    }

    @Test
    void aBadQueryIsExplainedUnderTheBox() {
        window.act(() -> window.state().shelf().queryProperty().set("colour:red"));
        window.untilAnswered("the mistake is found", SearchOutcome.BadQuery.class::isInstance);
        assertThat(DrivenWindow.textOf(window.node("." + Styles.SEARCH_MESSAGE))).contains("colour");
        assertThat(window.visible(Styles.SEARCH_MESSAGE)).hasSize(1);
    }

    @Test
    void aBadFileInADroppedFolderIsNamedAndTheOthersLoad() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("good.txt"), QuarryStory.TEXT);
        Files.writeString(stories.resolve("empty.txt"), "");
        Files.writeString(stories.resolve("other.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        window.drop(stories);
        window.until("the others are there", () -> window.state().shelf().stories().size() == 2);
        window.until("the bad one is named", () -> !window.visible(Styles.PROBLEM_NAME).isEmpty());
        assertThat(window.visible(Styles.PROBLEM_NAME)).extracting(DrivenWindow::textOf).containsExactly("empty.txt");
        assertThat(DrivenWindow.textOf(window.node("." + Styles.PROBLEMS_TITLE))).isEqualTo("1 file could not be read");
        assertThat(DrivenWindow.textOf(window.visible(Styles.PROBLEM_REASON).getFirst())).isNotBlank();

        window.click(window.node("." + Styles.PROBLEMS + " ." + Styles.TOOL));
        window.until("the list is dismissed", () -> window.visible(Styles.PROBLEM_NAME).isEmpty());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.until("the reason is still to be had", () -> !window.visible(Styles.PROBLEM_NAME).isEmpty());
        assertThat(window.visible(Styles.PROBLEM_NAME)).extracting(DrivenWindow::textOf).containsExactly("empty.txt");
        window.robot.push(KeyCode.ESCAPE);
        window.drop(Files.writeString(stories.resolve("empty.txt"), "Ferry line closes\n\nThe ferry to the island will stop in March, the harbour master said.\n"));
        window.until("what could be read at last is no failure any more", () -> window.state().imports().failures().isEmpty());
    }

    @Test
    void aStoryOfTheLibraryOpensWithItsStoredAnalysis() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        Analysis made = analysis();
        window.untilIdle();
        window.close();
        openTheWindow();
        window.until("the story is listed", () -> window.state().shelf().stories().size() == 1);
        window.robot.push(KeyCode.ALT, KeyCode.DOWN);
        window.untilAnalysed();
        assertThat(analysis().stances()).isEqualTo(made.stances());
        assertThat(analysis().quotes()).isEqualTo(made.quotes());
    }

    @Test
    void cancellingLeavesStoriesToBeAnalysedWhenTheyAreOpened() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        for (int i = 0; i < 15; i++) {
            Files.writeString(stories.resolve(i + ".txt"), QuarryStory.TEXT + "\n" + "Story number " + i + " ends here, the council said.\n");
        }
        window.drop(stories);
        window.until("all stories are there", () -> window.state().shelf().stories().size() == 15);
        window.robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        window.untilIdle();
        ArticleId dropped = window.onWindow(() -> window.state().shelf().stories().stream().map(Story::id)
                .filter(id -> window.storedAnalysis(id).isEmpty()).findFirst()).orElseThrow();
        window.act(() -> window.state().storyRequests().send(new StoryRequest(dropped, List.of())));
        window.until("the story is analysed when it is opened", () -> window.state().isOpen(dropped) && window.state().analysis().isPresent());
        assertThat(analysis().limitation()).isEmpty();
        assertThat(analysis().quotes()).isNotEmpty();
    }

    @Test
    void aCancelledStoryIsAnalysedAgainOnDemand() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.untilIdle();
        window.act(() -> window.state().pages().fillIn(Page.givenUp(window.state().pageProperty().get().orElseThrow().article(), "The analysis was cancelled.")));
        assertThat(window.visible(Styles.NOTICE_TEXT)).extracting(DrivenWindow::textOf).containsExactly("The analysis was cancelled.");
        window.clickOn("Analyse again");
        window.until("the story is analysed", () -> window.state().analysis().filter(found -> found.limitation().isEmpty()).isPresent());
        assertThat(analysis().quotes()).isNotEmpty();
        assertThat(window.visible(Styles.NOTICE_TEXT)).isEmpty();
    }

    @Test
    void aStoryThatIsTakenOffTheListStaysInTheLibrary() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.untilIdle();
        ArticleId story = window.onWindow(() -> window.state().shelf().stories().getFirst().id());
        window.robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        window.until("the list is empty", () -> window.state().shelf().stories().isEmpty());
        assertThat(window.onWindow(() -> window.state().pageProperty().get())).isEmpty();
        assertThat(window.storedAnalysis(story)).isPresent();

        window.act(() -> window.state().shelf().queryProperty().set("gravel"));
        window.until("the story is found", () -> !window.visible(Styles.SNIPPET).isEmpty());
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("it is open and listed again", () -> window.state().isOpen(story) && window.state().shelf().stories().size() == 1);
    }

    @Test
    void theButtonInTheListTakesAStoryOff() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.drop(file("bell.txt", "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n"));
        window.until("both are listed", () -> window.state().shelf().stories().size() == 2);
        window.untilIdle();
        Story first = window.onWindow(() -> window.state().shelf().stories().getFirst());
        window.click(window.visible(Styles.CLOSE_STORY).getFirst());
        window.until("it is gone", () -> window.state().shelf().stories().size() == 1);
        assertThat(window.onWindow(() -> window.state().shelf().stories().contains(first))).isFalse();
        assertThat(window.onWindow(() -> window.state().pageProperty().get())).isPresent();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Analysis analysis() {
        return window.onWindow(() -> window.state().analysis()).orElseThrow();
    }
}
