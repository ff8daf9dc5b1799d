package standpoint.reader;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.reader.look.Styles;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How the list, the page and the panel share the window. */
class ColumnsTest {

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(StanceSample.analysis());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aSmallerWindowLeavesThePageItsLine() {
        window.act(() -> window.state().selection().select(window.state().analysis().orElseThrow().entities().getFirst().id()));
        for (List<Integer> size : List.of(List.of(1600, 900), List.of(1000, 700), List.of(1250, 700), List.of(1000, 700))) {
            window.resize(size.getFirst(), size.getLast());
            window.until("the window has its size", () -> Math.abs(window.view().getWidth() - size.getFirst()) < 20);
        }
        window.until("the page has room for a line", () -> width(Styles.ARTICLE) > 480);
        assertThat(width(Styles.PANEL)).isCloseTo(308, within(2.0));
        assertThat(width(Styles.SHELF)).isCloseTo(172, within(2.0));
    }

    @Test
    void theSidesAreDraggedAndStay() {
        drag(0, 60);
        drag(1, -30);
        window.until("both are wider", () -> Math.abs(width(Styles.SHELF) - 232) < 4 && Math.abs(width(Styles.PANEL) - 338) < 4);
        double shelf = width(Styles.SHELF);
        double panel = width(Styles.PANEL);
        assertThat(window.onWindow(() -> window.state().looks().widthsProperty().get().shelf())).isCloseTo(shelf, within(1.0));
        window.act(() -> window.state().sheets().show(new Sheet.OfLibrary(CorpusView.TIME, "")));
        window.until("the picture has the panel's room", () -> window.visible(Styles.PANEL).isEmpty() && window.visible(Styles.SHEET).size() == 1);
        assertThat(width(Styles.SHELF)).as("beside a picture").isEqualTo(shelf);
        window.act(() -> window.state().sheets().close());
        window.until("the panel is there again", () -> !window.visible(Styles.PANEL).isEmpty());
        assertThat(width(Styles.SHELF)).isEqualTo(shelf);
        assertThat(width(Styles.PANEL)).isEqualTo(panel);
    }

    /** By what is seen of the divider. */
    private void drag(int divider, double by) {
        Node grip = window.onWindow(() -> window.visible(Styles.DIVIDER).stream().sorted((one, other) -> Double.compare(left(one), left(other))).toList()).get(divider);
        Bounds at = window.onWindow(() -> grip.localToScreen(grip.getLayoutBounds()));
        window.robot.drag(new Point2D(at.getCenterX(), at.getCenterY()), MouseButton.PRIMARY).dropBy(by, 0);
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private double width(String style) {
        return window.onWindow(() -> window.visible(style).getFirst().getLayoutBounds().getWidth());
    }
}
