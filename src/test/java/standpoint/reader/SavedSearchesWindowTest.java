package standpoint.reader;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.library.SavedSearch;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches that come back. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SavedSearchesWindowTest extends SearchCase {

    @Test
    void savedSearchesComeBackAndCanBeRenamedAndDeleted() throws Exception {
        window.robot.write("bridge -toll ");
        window.untilHits(2);
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        window.until("the name can be written", () -> "Name to save this search by".equals(window.focused().getAccessibleText()));
        window.robot.write("Bridge, no toll");
        window.robot.push(KeyCode.ENTER);
        until("it is stored", () -> Files.exists(folder.resolve("searches.json")) && Files.readString(folder.resolve("searches.json")).contains("no toll"));
        restart();
        window.until("it is there again", () -> window.state().searching().memory().saved().size() == 1);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window.click(window.control("Run the saved search Bridge, no toll"));
        window.untilHits(2);
        assertThat(window.query()).isEqualTo("bridge -toll ");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Node row = window.control("Run the saved search Bridge, no toll");
        window.act(row::requestFocus);
        window.robot.push(KeyCode.F2);
        window.until("the name can be changed", () -> "New name of Bridge, no toll".equals(window.focused().getAccessibleText()));
        window.robot.write("Free bridge");
        window.robot.push(KeyCode.ENTER);
        assertThat(savedNames()).containsExactly("Free bridge");
        window.click(window.control("Delete Free bridge"));
        assertThat(savedNames()).isEmpty();
        window.clickOn("Bring back “Free bridge”");
        assertThat(savedNames()).containsExactly("Free bridge");
        until("the new name is stored", () -> Files.readString(folder.resolve("searches.json")).contains("Free bridge"));
    }

    @Test
    void recentSearchesAreListedUntilTheyAreForgotten() {
        window.robot.write("toll ");
        window.untilHits(1);
        window.robot.push(KeyCode.ENTER);
        window.act(() -> window.state().searching().clear());
        window.robot.write("bridge ");
        window.untilHits(3);
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("a hit is open", () -> window.state().pageProperty().get().isPresent());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(window.spoken("Search again: bridge")).isPresent();
        window.click(window.control("Search again: toll"));
        window.untilHits(1);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window.clickOn("Forget recent searches");
        assertThat(window.onWindow(() -> window.state().searching().memory().recent())).isEmpty();
    }

    @Test
    void aDamagedFileOfSearchesIsToldAboutAndKept() throws Exception {
        window.close();
        Files.writeString(folder.resolve("searches.json"), "{\"saved\": [");
        window = new OpenWindow(folder, List.of(), new NoDialogs());
        window.until("it is told", () -> window.texts(Styles.PROBLEM_REASON).stream().anyMatch(reason -> reason.contains("searches-damaged.json")));
        assertThat(folder.resolve("searches-damaged.json")).hasContent("{\"saved\": [");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** Of what the window does not know. */
    private void until(String what, Condition condition) {
        window.until(what, () -> {
            try {
                return condition.holds();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private void restart() throws Exception {
        window.close();
        window = new OpenWindow(folder, List.of(), new NoDialogs());
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
    }

    private List<String> savedNames() {
        return window.onWindow(() -> window.state().searching().memory().saved().stream().map(SavedSearch::name).toList());
    }
}
