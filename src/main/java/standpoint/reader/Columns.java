package standpoint.reader;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

import standpoint.reader.panel.SidePanel;
import standpoint.reader.shelf.Shelf;
import standpoint.reader.state.Looks;
import standpoint.reader.state.ReaderState;

/** The three parts side by side, as wide as the user made them; or the page alone. */
final class Columns extends SplitPane {

    /** Unless the user chooses, the sides leave the page enough for a line of text. */
    private static final double SHELF_SHARE = 0.19;
    private static final double LEAST_SHELF = 180;
    private static final double MOST_SHELF = 264;
    private static final double PANEL_SHARE = 0.3;
    private static final double LEAST_PANEL = 338;
    private static final double MOST_PANEL = 344;
    private static final String DIVIDER = "split-pane-divider";

    private final Looks looks;
    private final Shelf shelf;
    private final Desk desk;
    private final SidePanel panel;

    Columns(ReaderState state) {
        looks = state.looks();
        shelf = new Shelf(state);
        desk = new Desk(state);
        panel = new SidePanel(state);
        shelf.setMinWidth(LEAST_SHELF);
        desk.setMinWidth(260);
        panel.setMinWidth(LEAST_PANEL - 30);
        setResizableWithParent(shelf, false);
        setResizableWithParent(panel, false);
        looks.focusModeProperty().subscribe(pageAlone -> fill(pageAlone, state.sheets().isShown()));
        state.sheets().shownProperty().subscribe((was, is) -> {
            if (was.isPresent() != is.isPresent()) {
                fill(looks.focusModeProperty().get(), is.isPresent());
            }
        });
        widthProperty().subscribe((was, is) -> {
            boolean chosen = looks.shelfWidthProperty().get() > 0;
            if (was.doubleValue() == 0 || !chosen) {
                divide();
            }
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::remember);
    }

    /** The left side, which is there also while the page stands alone. */
    Shelf shelf() {
        return shelf;
    }

    /** What lies over the story takes the room of what was found in the story. */
    private void fill(boolean pageAlone, boolean sheet) {
        if (pageAlone) {
            getItems().setAll(desk);
        } else if (sheet) {
            getItems().setAll(shelf, desk);
            divide();
            Platform.runLater(this::divide);
        } else {
            getItems().setAll(shelf, desk, panel);
            divide();
            Platform.runLater(this::divide); // the parts have their dividers only after this layout pass
        }
    }

    private void divide() {
        double width = getWidth();
        double left = chosen(looks.shelfWidthProperty().get(), Math.clamp(width * SHELF_SHARE, LEAST_SHELF, MOST_SHELF));
        if (width > 0 && getDividers().size() == 1) {
            setDividerPositions(left / width);
        }
        if (width > 0 && getDividers().size() == 2) {
            double right = chosen(looks.panelWidthProperty().get(), Math.clamp(width * PANEL_SHARE, LEAST_PANEL, MOST_PANEL));
            setDividerPositions(left / width, 1 - right / width);
        }
    }

    private static double chosen(double width, double usual) {
        return width > 0 ? width : usual;
    }

    /** The user has moved a divider. */
    private void remember(MouseEvent event) {
        boolean divider = event.getTarget() instanceof Node node && node.getStyleClass().contains(DIVIDER);
        if (divider && getDividers().size() == 2) {
            looks.shelfWidthProperty().set(shelf.getWidth());
            looks.panelWidthProperty().set(panel.getWidth());
        }
    }
}
