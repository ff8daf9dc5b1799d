package standpoint.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.reader.state.Overlay;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The window without a mouse and without eyes: each control has a name, Tab comes round, what has the keyboard is seen, Escape leads back. */
class AccessTest {

    private static final int MOST_STOPS = 250;

    @TempDir
    private Path folder = Path.of("");
    private OpenWindow window;
    private WindowStates states;

    @BeforeEach
    void openAStory() throws Exception {
        window = new OpenWindow(ActorStories.library(folder), List.of(), new NoDialogs());
        window.act(() -> window.state().storyRequests().send(new StoryRequest(ActorStories.drops().article().id(), List.of())));
        window.untilAnalysed();
        window.untilIdle();
        window.until("the page is laid out", () -> !window.state().sight().viewProperty().get().isEmpty());
        states = new WindowStates(window);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void eachControlHasANameInEveryState() {
        List<String> nameless = new ArrayList<>();
        states.names().forEach(name -> {
            states.enter(name);
            window.act(() -> all(window.view()).stream().filter(AccessTest::isControl).filter(node -> spoken(node).isBlank())
                    .forEach(node -> nameless.add(name + ": " + node)));
        });
        for (Overlay overlay : Overlay.values()) {
            states.enter(overlay);
            window.act(() -> all(window.view()).stream().filter(AccessTest::isControl).filter(node -> spoken(node).isBlank())
                    .forEach(node -> nameless.add(overlay + ": " + node)));
        }
        assertThat(nameless).isEmpty();
    }

    @Test
    void tabGoesRoundForwardsAndBackwardsInEveryState() {
        states.names().forEach(name -> {
            states.enter(name);
            List<Node> forwards = round(name, KeyCode.TAB);
            List<Node> backwards = round(name, KeyCode.SHIFT, KeyCode.TAB);
            assertThat(forwards).as(name).hasSizeGreaterThan(2);
            assertThat(backwards).as(name + ", backwards").hasSameSizeAs(forwards);
        });
    }

    @Test
    void whatHasTheKeyboardIsSeen() {
        List<String> unseen = new ArrayList<>();
        for (String name : List.of("reading", "an actor selected", "quotes", "find", "import ended", "filters", "actor")) {
            states.enter(name);
            round(name, KeyCode.TAB).forEach(node -> {
                if (!isSeen(node)) {
                    unseen.add(name + ": " + node + " " + spoken(node));
                }
            });
        }
        assertThat(unseen.stream().distinct()).isEmpty();
    }

    @Test
    void escapeClosesWhatLiesOverTheWindowAndTheKeyboardIsWhereItWas() {
        for (Overlay overlay : List.of(Overlay.KEYS, Overlay.PALETTE, Overlay.FAILURES)) {
            window.act(() -> window.view().lookup(".search-box .text-field").requestFocus());
            Node before = window.focused();
            window.act(() -> window.state().overlayProperty().set(overlay));
            window.until("the keyboard is on " + overlay, () -> !window.focused().equals(before));
            for (int i = 0; i < 6; i++) {
                window.robot.push(KeyCode.TAB);
                assertThat(window.onWindow(() -> window.state().overlayProperty().get())).as("Tab stays in " + overlay).isEqualTo(overlay);
            }
            window.robot.push(KeyCode.ESCAPE);
            assertThat(window.onWindow(() -> window.state().overlayProperty().get())).isEqualTo(Overlay.NONE);
            window.until("the keyboard is back from " + overlay, () -> window.focused().equals(before));
        }
        for (SearchPane pane : List.of(SearchPane.FILTERS, SearchPane.SAVED, SearchPane.HELP)) {
            window.act(() -> window.state().searching().paneProperty().set(pane));
            window.robot.push(KeyCode.ESCAPE);
            assertThat(window.onWindow(() -> window.state().searching().paneProperty().get())).isEqualTo(SearchPane.NONE);
        }
        window.act(() -> window.state().sheets().show(Sheet.OfActor.called("Anna Berg")));
        window.untilIdle();
        window.robot.push(KeyCode.ESCAPE);
        window.until("the story is back", () -> !window.state().sheets().isShown() && window.page().isFocused());
    }

    @Test
    void thePageTellsWhatIsMarkedWhereTheReaderIs() {
        window.act(() -> window.page().requestFocus());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            window.robot.push(KeyCode.RIGHT);
            told.add(window.onWindow(() -> window.page().getAccessibleHelp()));
        }
        assertThat(told).containsExactly("Anna Berg, Person, 1 mention", "Stance, Anna Berg against: harbour toll", "Quote, said by Anna Berg",
                "Stance, Anna Berg for: lighthouse fund");
        window.robot.push(KeyCode.LEFT);
        assertThat(window.onWindow(() -> window.page().getAccessibleHelp())).isEqualTo(told.get(2));
        assertThat(window.onWindow(() -> window.page().queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET)))
                .isEqualTo(ActorStories.drops().quotes().getFirst().content().getFirst().start());
        assertThat(window.onWindow(() -> window.page().queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo(ActorStories.drops().article().text());
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.page().getAccessibleHelp())).startsWith("Quote, said by Anna Berg");
    }

    /** The nodes at which Tab stops until it comes back to the first. */
    private List<Node> round(String name, KeyCode... keys) {
        return window.onWindow(() -> {
            Robot keyboard = new Robot();
            window.page().requestFocus();
            Node first = stopAfter(keyboard, keys);
            List<Node> stops = new ArrayList<>();
            Node here = first;
            do {
                stops.add(here);
                here = stopAfter(keyboard, keys);
                assertThat(stops).as("%s: Tab is caught at %s", name, here).hasSizeLessThan(MOST_STOPS);
                assertThat(here.equals(stops.getLast())).as("%s: Tab does not leave %s", name, here).isFalse();
            } while (!here.equals(first));
            return stops;
        });
    }

    private Node stopAfter(Robot keyboard, KeyCode... keys) {
        List<KeyCode> held = List.of(keys);
        held.forEach(keyboard::keyPress);
        held.reversed().forEach(keyboard::keyRelease);
        return window.focused();
    }

    /** Whether any pixel of the node tells whether it has the keyboard. */
    private boolean isSeen(Node node) {
        return window.onWindow(() -> {
            if (node.getScene() == null || node instanceof TextInputControl) { // fields have the caret
                return true;
            }
            window.page().requestFocus();
            node.requestFocusTraversal(javafx.scene.TraversalDirection.PREVIOUS);
            node.applyCss();
            WritableImage without = node.snapshot(null, null);
            window.view().getScene().getFocusOwner().requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
            if (!node.isFocused()) {
                return true; // the way back is another one
            }
            node.applyCss();
            WritableImage with = node.snapshot(null, null);
            return differ(without, with);
        });
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return true;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Node> all(Node node) {
        List<Node> all = new ArrayList<>();
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all.addAll(all(child)));
            }
        }
        return all;
    }

    private static boolean isControl(Node node) {
        boolean pressed = node.getOnMouseClicked() != null || node.getAccessibleRole() == AccessibleRole.BUTTON || node.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON;
        boolean partOfAControl = node.getStyleClass().stream().anyMatch(style -> style.equals("arrow-button") || style.equals("increment-button")
                || style.equals("decrement-button") || style.equals("open-button") || style.equals("control-buttons-tab"));
        return (node.isFocusTraversable() || pressed) && !partOfAControl && !node.isDisabled();
    }

    private static String spoken(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text : "";
    }
}
