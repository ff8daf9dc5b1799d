package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.reader.look.Styles;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** An agency's story in two papers, in the window. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class VersionWindowTest {

    private static final String BODY = """

            TARN - The council of Tarn said on Monday that the ferry to the island would stay in port until the ice has gone.

            “We will not send a crew into the ice before the spring comes,” harbour master Ida Crane said.

            Islanders have no other way to reach the hospital, and the shop on the island has bread for nine more days.
            """;
    private static final String END = "\nThe council wants to pay for a helicopter that brings food twice a week.\n";

    @TempDir
    private Path folder;
    private OpenWindow window;

    @BeforeEach
    void openBoth() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("a.txt"), "Ferry stays in port\n\n2 May 2024\n" + BODY + END);
        Files.writeString(stories.resolve("b.txt"), "Islanders wait for bread\n\n3 May 2024\n" + BODY.replace("nine more days", "ten more days"));
        Files.writeString(stories.resolve("c.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs());
        window.drop(stories);
        window.until("all are listed", () -> window.state().shelf().stories().size() == 3);
        window.untilIdle();
        window.until("the versions are known", () -> window.state().versions().knownProperty().get().size() == 2);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void versionsAreOneHitFromWhichTheyAreCompared() {
        window.act(() -> window.state().shelf().queryProperty().set("ferry"));
        window.until("one hit is shown", () -> window.visible(Styles.ALSO_IN).size() == 1);
        window.click(window.visible(Styles.ALSO_IN).getFirst());
        window.until("the versions are compared", () -> window.state().overlayProperty().get() == Overlay.VERSIONS);
        assertThat(shown()).containsPattern("bread for (nine ten|ten nine) more days").contains("Ferry stays in port", "Islanders wait for bread");
        int first = shown().indexOf("bread for ") + "bread for ".length();
        assertThat(styleAt(first)).as("what was stands before what is").containsExactly(Styles.REMOVED);
        assertThat(styleAt(shown().indexOf("more days") - 2)).containsExactly(Styles.ADDED);
        assertThat(styleAt(shown().indexOf("The council of Tarn"))).isEmpty();

        window.clickOn("Next difference");
        String difference = window.onWindow(() -> text().getSelectedText());
        window.clickOn("Next difference");
        assertThat(window.onWindow(() -> text().getSelectedText())).isNotBlank().isNotEqualTo(difference);
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
    }

    @Test
    void aKeyComparesTheOpenStoryAndTheOtherVersionCanBeOpened() {
        open("Ferry stays in port");
        window.robot.push(KeyCode.V);
        window.until("the versions are compared", () -> window.state().overlayProperty().get() == Overlay.VERSIONS);
        assertThat(window.visible(Styles.VERSION_NAME)).extracting(node -> ((Labeled) node).getText()).containsExactlyInAnyOrder("Only in 3 May 2024", "Only in 2 May 2024");
        window.clickOn("Open the other version");
        window.until("it is open", () -> title().equals("Islanders wait for bread"));
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
    }

    @Test
    void tabGoesRoundInTheVersionsAndEscapeLeadsBack() {
        open("Ferry stays in port");
        window.robot.push(KeyCode.V);
        window.until("the text has the keyboard", () -> window.isWithin(window.focused(), "." + Styles.VERSION_TEXT));
        assertThat(window.onWindow(() -> CutWords.in(window.view()))).isEmpty();
        List<Node> stops = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stops.add(window.focused());
            window.robot.push(KeyCode.TAB);
            assertThat(window.isWithin(window.focused(), "." + Styles.VERSION_SHEET)).as("Tab stays").isTrue();
            assertThat(window.focused()).as("Tab goes on").isNotEqualTo(stops.getLast());
        }
        for (Node before : stops.reversed()) {
            window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.focused()).as("Shift and Tab go the same way back").isEqualTo(before);
        }
        window.robot.push(KeyCode.ESCAPE);
        window.until("the page has the keyboard again", () -> window.page().isFocused());
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
    }

    @Test
    void aStoryWithoutVersionsIsToldSo() {
        open("Museum returns bell");
        window.robot.push(KeyCode.V);
        window.until("the status tells", () -> ((Labeled) window.node("." + Styles.STATUS_TEXT)).getText().startsWith("No other version"));
        assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
    }

    private void open(String title) {
        window.act(() -> window.state().shelf().stories().stream().filter(story -> story.title().equals(title)).findFirst()
                .ifPresent(story -> window.state().storyRequests().send(new StoryRequest(story.id(), List.of()))));
        window.until("it is open", () -> title().equals(title));
        window.act(() -> window.page().requestFocus());
    }

    private String title() {
        return window.onWindow(() -> window.state().pageProperty().get().map(page -> page.article().metadata().title()).orElse(""));
    }

    private StyleClassedTextArea text() {
        return (StyleClassedTextArea) window.node("." + Styles.VERSION_TEXT);
    }

    private String shown() {
        return window.onWindow(() -> text().getText());
    }

    private List<String> styleAt(int index) {
        return window.onWindow(() -> List.copyOf(text().getStyleOfChar(index)));
    }
}
