package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody sees who has no story yet. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class WelcomeTest {

    private static final String OUTLET = "Standpoint sample, invented";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anEmptyLibrarySaysWhatToDoAndNothingIsCutOff(Theme theme) throws Exception {
        try (OpenWindow window = open()) {
            window.act(() -> {
                window.place(1000, 700);
                window.state().looks().themeProperty().set(theme);
            });
            window.until("the first page is there", () -> !window.visible(Styles.STEPS).isEmpty());
            List<Label> labels = window.onWindow(() -> {
                Node page = window.node("." + Styles.WELCOME);
                page.getScene().getRoot().layout();
                return page.lookupAll(".label").stream().map(Label.class::cast).toList();
            });
            assertThat(labels).extracting(Label::getText).contains("Welcome to Standpoint", "Open stories", "Click a name", "Ctrl+O", "Ctrl+K", "N", "E");
            window.until("it is laid out", () -> labels.stream().allMatch(label -> label.getHeight() > 0));
            assertThat(window.onWindow(() -> labels.stream().filter(WelcomeTest::isCut).map(Label::getText).toList())).isEmpty();
            Bounds page = window.onWindow(() -> window.node("." + Styles.WELCOME).localToScene(window.node("." + Styles.WELCOME).getLayoutBounds()));
            assertThat(labels).allSatisfy(label -> assertThat(page.contains(window.onWindow(() -> label.localToScene(label.getLayoutBounds())))).as(label.getText()).isTrue());
        }
    }

    @Test
    void theSamplesAreOpenedLikeAnyFileAndCanBeTakenOffAgain() throws Exception {
        try (OpenWindow window = open()) {
            window.until("the first page is there", () -> !window.visible(Styles.STEPS).isEmpty());
            window.clickOn("Read the samples");
            window.until("the samples are listed", () -> stories(window).size() == 4);
            window.untilAnalysed();
            window.untilIdle();
            assertThat(stories(window)).allSatisfy(story -> assertThat(story.outlet()).contains(OUTLET));
            assertThat(window.onWindow(() -> window.state().analysis().orElseThrow().stances())).as("there is something to read in the first").isNotEmpty();
            assertThat(window.onWindow(() -> window.state().problems())).isEmpty();
            assertThat(window.visible(Styles.STEPS)).isEmpty();
            for (int left = 3; left >= 0; left--) {
                window.robot.push(KeyCode.CONTROL, KeyCode.DELETE);
                int expected = left;
                window.until(left + " are left", () -> stories(window).size() == expected
                        && (expected == 0 || window.state().pageProperty().get().isPresent()));
            }
        }
        try (OpenWindow window = open()) {
            window.untilIdle();
            assertThat(stories(window)).as("they stay away").isEmpty();
            window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.until("they come back when asked for", () -> stories(window).size() == 4);
        }
    }

    @Test
    void whoHasStoriesGetsTheShortHint() throws Exception {
        try (OpenWindow window = open()) {
            window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
            window.until("the samples are listed", () -> stories(window).size() == 4 && window.state().pageProperty().get().isPresent());
            window.robot.push(KeyCode.CONTROL, KeyCode.W);
            window.until("no story is open", () -> window.state().pageProperty().get().isEmpty());
            assertThat(window.visible(Styles.STEPS)).isEmpty();
            assertThat(window.visible(Styles.EMPTY_TITLE)).extracting(title -> ((Labeled) title).getText()).contains("Nothing on the desk yet");
        }
    }

    private static boolean isCut(Label label) {
        return label.lookupAll(".text").stream().map(Text.class::cast).anyMatch(text -> !Objects.equals(text.getText(), label.getText()));
    }

    private OpenWindow open() throws Exception {
        return new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs());
    }

    private static List<Story> stories(OpenWindow window) {
        return window.onWindow(() -> List.copyOf(window.state().shelf().stories()));
    }
}
