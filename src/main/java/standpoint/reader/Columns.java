package standpoint.reader;

import java.util.List;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import standpoint.reader.look.Styles;
import standpoint.reader.panel.SidePanel;
import standpoint.reader.shelf.Shelf;
import standpoint.reader.state.Looks;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Widths;

/**
 * The three parts side by side, as wide as the user made them; or the page alone. What lies over the story takes the room of what was found
 * in the story. A split pane would do, did it not forget what it was told whenever the window's size changes.
 */
final class Columns extends Pane {

    /** Of the line between two parts. */
    private static final double LINE = 1;
    /** Around the line, to press on. */
    private static final double HANDLE = 5;

    private final Looks looks;
    private final Shelf shelf;
    private final Desk desk;
    private final SidePanel panel;
    private final StackPane left = divider("Width of the list");
    private final StackPane right = divider("Width of the panel");

    Columns(ReaderState state) {
        looks = state.looks();
        shelf = new Shelf(state);
        desk = new Desk(state);
        panel = new SidePanel(state);
        getStyleClass().add(Styles.COLUMNS);
        List.of(shelf, desk, panel).forEach(Columns::keepWithin);
        left.setOnMouseDragged(event -> widen(looks.widthsProperty().get().shelf(sceneToLocal(event.getSceneX(), 0).getX(), room())));
        right.setOnMouseDragged(event -> widen(looks.widthsProperty().get().panel(getWidth() - sceneToLocal(event.getSceneX(), 0).getX(), room())));
        looks.focusModeProperty().subscribe(pageAlone -> fill(pageAlone, state.sheets().isShown()));
        state.sheets().shownProperty().subscribe((was, is) -> {
            if (was.isPresent() != is.isPresent()) {
                fill(looks.focusModeProperty().get(), is.isPresent());
            }
        });
        looks.widthsProperty().subscribe(widths -> requestLayout());
    }

    /** The left side, which is there also while the page stands alone. */
    Shelf shelf() {
        return shelf;
    }

    private static StackPane divider(String meaning) {
        Region grip = new Region();
        grip.getStyleClass().add(Styles.DIVIDER_GRIP);
        grip.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane divider = new StackPane(grip);
        divider.getStyleClass().add(Styles.DIVIDER);
        divider.setCursor(Cursor.H_RESIZE);
        divider.setAccessibleText(meaning);
        return divider;
    }

    /** What needs more room than its part has must not reach into the next one. */
    private static void keepWithin(Region part) {
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(part.widthProperty());
        edge.heightProperty().bind(part.heightProperty());
        part.setClip(edge);
    }

    private void fill(boolean pageAlone, boolean sheet) {
        List<Node> parts = pageAlone ? List.of(desk) : sheet ? List.of(shelf, desk, left) : List.of(shelf, desk, panel, left, right);
        getChildren().setAll(parts);
    }

    private void widen(Widths widths) {
        looks.widthsProperty().set(widths);
    }

    /** What there is for the three parts. */
    private double room() {
        return getWidth() - 2 * LINE;
    }

    @Override
    protected void layoutChildren() {
        Widths widths = looks.widthsProperty().get().in(room());
        double start = 0;
        double end = getWidth();
        if (getChildren().contains(shelf)) {
            start = snapSizeX(widths.shelf()) + LINE;
            shelf.resizeRelocate(0, 0, start - LINE, getHeight());
            left.resizeRelocate(start - (HANDLE + LINE) / 2, 0, HANDLE, getHeight());
        }
        if (getChildren().contains(panel)) {
            end -= snapSizeX(widths.panel()) + LINE;
            panel.resizeRelocate(end + LINE, 0, getWidth() - end - LINE, getHeight());
            right.resizeRelocate(end - (HANDLE - LINE) / 2, 0, HANDLE, getHeight());
        }
        desk.resizeRelocate(start, 0, Math.max(0, end - start), getHeight());
    }
}
