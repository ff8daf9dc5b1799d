package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.ArticleId;
import standpoint.library.Library;
import standpoint.library.Story;
import standpoint.library.actors.Actor;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Identity;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the user did is taken back; menus say what can be done. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class UndoWindowTest {

    @TempDir
    private Path folder = Path.of("");
    private Library library;
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        library = Library.open(folder);
        SearchStories.fill(library);
        window = new OpenWindow(library, List.of(), new NoDialogs());
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    private List<String> titles() {
        return window.onWindow(() -> window.state().shelf().stories().stream().map(Story::title).toList());
    }

    private void open(ArticleId story) {
        window.act(() -> window.state().storyRequests().send(new StoryRequest(story, List.of())));
        window.until("it is open", () -> window.state().isOpen(story));
    }

    private List<MenuItem> items(String name) {
        return window.onWindow(() -> {
            Menu menu = ((MenuBar) window.node(".menu-bar")).getMenus().stream().filter(one -> one.getText().equals(name)).findFirst().orElseThrow();
            menu.getOnShowing().handle(new Event(Menu.ON_SHOWING));
            return List.copyOf(menu.getItems());
        });
    }

    private MenuItem item(String menu, String begins) {
        return items(menu).stream().filter(item -> item.getText() != null && item.getText().startsWith(begins)).findFirst().orElseThrow();
    }

    @Test
    void aStoryTakenOffTheListComesBackWithItsTab() {
        List<String> before = titles();
        open(SearchStories.closing().article().id());
        open(SearchStories.toll().article().id());
        window.act(() -> window.node("." + Styles.STORIES).requestFocus());
        window.robot.push(KeyCode.DELETE);
        assertThat(titles()).hasSize(3).doesNotContain("Green Alliance wants a toll");
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("Taken off the list: Green Alliance wants a toll");
        assertThat(item("Edit", "Undo").getText()).isEqualTo("Undo “Taken off the list: Green Alliance wants a toll”");
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is open again", () -> window.state().isOpen(SearchStories.toll().article().id()));
        assertThat(titles()).isEqualTo(before);
        assertThat(item("Edit", "Undo").isDisable()).isTrue();
    }

    @Test
    void whatWasTakenBackIsDoneAgain() {
        window.act(() -> window.state().takeOff(SearchStories.cup().article().id()));
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is listed again", () -> titles().size() == 4);
        assertThat(item("Edit", "Redo").getText()).isEqualTo("Redo “Taken off the list: Rovers win the cup”");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until("it is off the list again", () -> titles().size() == 3);
        assertThat(item("Edit", "Redo").isDisable()).isTrue();
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("and listed again", () -> titles().size() == 4);
    }

    @Test
    void theOpenStoryStaysSelectedWhenAnotherOneGoes() {
        ArticleId open = SearchStories.closing().article().id();
        open(open);
        window.act(() -> window.state().takeOff(SearchStories.toll().article().id()));
        window.until("the open one is selected", () -> window.state().shelf().selected().equals(List.of(open)));
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it still is", () -> titles().size() == 4 && window.state().shelf().selected().equals(List.of(open)));
    }

    @Test
    void theBarHasAButtonForIt() {
        window.act(() -> window.state().takeOff(SearchStories.cup().article().id()));
        assertThat(titles()).hasSize(3);
        window.clickOn("Undo");
        window.until("it is listed again", () -> titles().size() == 4);
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("Taken back: “Taken off the list: Rovers win the cup”");
    }

    @Test
    void aJoinOfTwoPeopleIsTakenBack() throws Exception {
        Actor berg = library.survey().actors("Anna Berg").getFirst();
        Actor lund = library.survey().actors("Pia Lund").getFirst();
        window.act(() -> window.state().sheets().identities().send(new Identity.Join(berg, lund)));
        window.until("it is told", () -> window.texts(Styles.STATUS_TEXT).contains("Anna Berg and Pia Lund are one from now on"));
        assertThat(library.actorChoices().all()).hasSize(1);
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is told", () -> window.texts(Styles.STATUS_TEXT).contains("The last choice was taken back"));
        assertThat(library.actorChoices().all()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsGreyInTheMenus() {
        assertThat(item("File", "Pause the import").isDisable()).isTrue();
        assertThat(item("File", "Close the tab").isDisable()).isTrue();
        assertThat(item("Go", "Next stance").isDisable()).isTrue();
        open(SearchStories.closing().article().id());
        window.until("it is there", () -> window.state().analysis().isPresent());
        assertThat(item("File", "Close the tab").isDisable()).isFalse();
        assertThat(item("Go", "Next stance").isDisable()).isFalse();
        assertThat(items("File").getLast().getText()).isEqualTo("Quit");
    }

    @Test
    void theProgramTellsItsVersionAndLicence() {
        window.act(() -> Command.ABOUT.run(window.state()));
        window.until("it is there", () -> !window.visible(Styles.ABOUT_SHEET).isEmpty());
        assertThat(window.texts(Styles.KEY_MEANING)).anyMatch(words -> words.contains("General Public License")).anyMatch(words -> words.contains("PolNeAR"));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
    }

    @Test
    void theWholeWindowGrows() {
        open(SearchStories.closing().article().id());
        double before = window.onWindow(() -> window.view().localToScreen(window.view().getBoundsInLocal()).getWidth());
        window.act(() -> window.state().looks().interfaceSizeProperty().set(115));
        window.until("its parts have less room", () -> window.view().getWidth() < before * 0.9);
        assertThat(window.onWindow(() -> window.view().localToScreen(window.view().getLayoutBounds()).getWidth())).isCloseTo(before,
                Offset.offset(2.0));
    }

    @Test
    void theListTellsWhichStoryIsOpenAndShowsItsWholeDate() {
        open(SearchStories.closing().article().id());
        window.act(() -> window.node("." + Styles.STORIES).requestFocus());
        window.robot.push(KeyCode.HOME);
        window.until("another one is selected", () -> window.state().shelf().selected().equals(List.of(SearchStories.toll().article().id())));
        assertThat(window.onWindow(() -> window.view().lookupAll(".list-cell:open").size())).isEqualTo(1);
        assertThat(window.onWindow(() -> window.visible(Styles.STORY_DATE).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(date -> date.getWidth() < date.prefWidth(-1)).map(Label::getText).toList())).as("dates that are cut").isEmpty();
    }

    @Test
    void noTitleIsCutByTheEndOfTheStrip() {
        window.act(() -> {
            window.place(760, 600);
            window.state().shelf().stories().forEach(window.state().tabs()::open);
        });
        open(SearchStories.closing().article().id());
        Node strip = window.node("." + Styles.STORY_TABS);
        window.until("no title reaches over its end", () -> {
            double end = strip.localToScene(strip.getLayoutBounds()).getMaxX();
            return strip.lookupAll(".tab-label").stream().map(title -> title.localToScene(title.getLayoutBounds()))
                    .noneMatch(title -> title.getMinX() < end - 5 && title.getMaxX() > end);
        });
    }
}
