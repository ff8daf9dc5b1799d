package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.ArticleId;
import standpoint.reader.look.Styles;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/** The tabs of the open stories, as their user works with them. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TabStripTest {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @BeforeEach
    void openThreeStories() throws Exception {
        window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs());
        open("Bell", "The museum in Tarn gave a bronze bell back to the village of Oss, mayor Ida Voss said. ");
        open("Ferry", "The ferry to the island will stop in March, harbour master Ruth Hale said. ");
        open("Quarry", "The council turned the quarry down, geologist Paul Hirst said. ");
        window.untilIdle();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void everyOpenedFileHasATabAndKeysGoRoundThem() {
        assertThat(titles()).containsExactly("Bell", "Ferry", "Quarry");
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shown()).isEqualTo("Bell");
        window.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(shown()).isEqualTo("Ferry");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        window.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertThat(shown()).isEqualTo("Quarry");
        window.act(() -> window.state().wishes().send(Wish.FOCUS_SEARCH));
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(shown()).as("from a field, too").isEqualTo("Bell");
    }

    @Test
    void aPressShowsATabAndItsCrossOrTheMiddleButtonClosesIt() {
        window.click(header("Ferry"));
        assertThat(shown()).isEqualTo("Ferry");
        assertThat(selected()).isEqualTo("Ferry");
        window.robot.clickOn(header("Bell"), MouseButton.MIDDLE);
        window.until("the first is closed", () -> titles().equals(List.of("Ferry", "Quarry")));
        assertThat(shown()).isEqualTo("Ferry");
        window.click(Objects.requireNonNull(window.onWindow(() -> header("Ferry").lookup(".tab-close-button"))));
        window.until("the second is closed", () -> titles().equals(List.of("Quarry")));
        assertThat(shown()).isEqualTo("Quarry");
        window.robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(window.onWindow(() -> window.state().pageProperty().get())).isEmpty();
        assertThat(window.onWindow(() -> window.state().shelf().stories())).as("the list keeps them").hasSize(3);
        assertThat(strip().getParent().isVisible()).isFalse();
    }

    @Test
    void theMiddleButtonInTheListOpensATabBehind() {
        window.robot.push(KeyCode.CONTROL, KeyCode.W);
        window.robot.push(KeyCode.CONTROL, KeyCode.W);
        assertThat(titles()).containsExactly("Bell");
        Node row = row("Quarry");
        window.robot.clickOn(row, MouseButton.MIDDLE);
        assertThat(titles()).containsExactly("Bell", "Quarry");
        assertThat(shown()).isEqualTo("Bell");
        window.click(row("Ferry"));
        window.until("it stands in place of the other", () -> titles().equals(List.of("Ferry", "Quarry")));
        assertThat(shown()).isEqualTo("Ferry");
    }

    @Test
    void placeAndSelectionComeBackWithTheTabAndAfterARestart() throws Exception {
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        window.until("there is somebody", () -> window.state().analysis().filter(found -> !found.entities().isEmpty()).isPresent());
        window.act(() -> {
            window.state().selection().select(window.state().analysis().orElseThrow().entities().getFirst().id());
            window.page().showParagraphAtTop(30);
        });
        window.until("the page stands further down", () -> window.state().sight().viewProperty().get().start() > 1000);
        int top = window.onWindow(() -> window.state().sight().viewProperty().get().start());
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        assertThat(window.onWindow(() -> window.state().selection().entityProperty().get())).isEmpty();
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        assertThat(window.onWindow(() -> window.state().selection().entityProperty().get())).isPresent();
        window.until("it stands where it stood", () -> isNear(top));
        window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
        window.close();

        window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs());
        window.until("the story that was left is there", () -> window.state().pageProperty().get().isPresent());
        assertThat(titles()).containsExactly("Bell", "Ferry", "Quarry");
        assertThat(shown()).isEqualTo("Ferry");
        window.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        window.until("its neighbour is loaded with its selection",
                () -> "Bell".equals(shown()) && window.state().selection().entityProperty().get().isPresent());
        window.until("it stands where it stood", () -> isNear(top));
    }

    @Test
    void aTabThatIsClosedWhileItIsDraggedGoesWhenItRests() {
        window.robot.drag(header("Bell"), MouseButton.PRIMARY).moveBy(60, 0);
        window.robot.push(KeyCode.CONTROL, KeyCode.W); // the pressed tab is the shown one
        window.robot.drop();
        window.until("the strip has followed", () -> window.onWindow(() -> strip().getTabs().stream().map(Tab::getText).toList()).equals(List.of("Ferry", "Quarry")));
        assertThat(titles()).containsExactly("Ferry", "Quarry"); // closing the window tells of exceptions that came before
        assertThat(shown()).isEqualTo("Ferry");
    }

    @Test
    void theLineBelowTheTabsGoesOnBelowTheMenu() {
        Node menu = window.node("." + Styles.ALL_TABS);
        assertThat(window.onWindow(() -> menu.localToScene(menu.getLayoutBounds()).getMaxY())).isEqualTo(window.onWindow(() -> strip().localToScene(strip().getLayoutBounds()).getMaxY()));
    }

    @Test
    void tabsThatFindNoRoomAreInAMenu() throws Exception {
        for (int i = 0; i < 6; i++) {
            open("Another story with a long headline, number " + i, "Nothing happened on Monday. ");
        }
        window.resize(800, 600);
        assertThat(titles()).hasSize(9);
        window.click(window.node("." + Styles.ALL_TABS));
        MenuButton menu = (MenuButton) window.node("." + Styles.ALL_TABS);
        assertThat(window.onWindow(() -> menu.getItems().stream().map(MenuItem::getText).toList())).isEqualTo(titles());
        assertThat(window.onWindow(() -> menu.getItems().stream().filter(item -> ((CheckMenuItem) item).isSelected()).map(MenuItem::getText).toList()))
                .containsExactly(shown());
        window.act(() -> menu.getItems().getFirst().fire());
        window.until("the chosen one is shown", () -> shown().equals("Bell"));
        window.act(menu::hide);
        assertThat(window.onWindow(() -> strip().lookupAll(".control-buttons-tab").stream().anyMatch(Node::isVisible))).as("another menu beside it").isFalse();
        window.until("the strip ends where the panel begins", () -> strip().localToScene(strip().getLayoutBounds()).getMaxX() < 600);
    }

    private void open(String title, String sentence) throws Exception {
        Path file = Files.writeString(folder.resolve(title + ".txt"), title + "\n\n" + (sentence.repeat(2) + "\n\n").repeat(40));
        window.drop(file);
        window.until(title + " is shown", () -> shown().equals(title));
    }

    private String shown() {
        return window.onWindow(() -> window.state().pageProperty().get().map(page -> page.article().metadata().title()).orElse(""));
    }

    private boolean isNear(int top) {
        return Math.abs(window.state().sight().viewProperty().get().start() - top) < 200;
    }

    private List<String> titles() {
        List<String> titles = window.onWindow(() -> window.state().tabs().all().stream().map(StoryTab::title).toList());
        List<ArticleId> stories = window.onWindow(() -> window.state().tabs().all().stream().map(StoryTab::story).toList());
        assertThat(window.onWindow(() -> strip().getTabs().stream().map(Tab::getUserData).toList())).as("the strip follows").isEqualTo(stories);
        return titles;
    }

    private String selected() {
        return window.onWindow(() -> strip().getSelectionModel().getSelectedItem().getText());
    }

    private TabPane strip() {
        return (TabPane) window.node("." + Styles.STORY_TABS);
    }

    private Node header(String title) {
        return window.onWindow(() -> strip().lookupAll(".tab").stream()
                .filter(tab -> tab.lookup(".tab-label") instanceof Labeled label && title.equals(label.getText())).findFirst().orElseThrow());
    }

    private Node row(String title) {
        return window.visible(Styles.STORY_TITLE).stream().filter(label -> title.equals(((Labeled) label).getText())).findFirst().orElseThrow();
    }
}
