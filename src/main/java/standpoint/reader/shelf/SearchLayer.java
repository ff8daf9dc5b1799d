package standpoint.reader.shelf;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import standpoint.reader.state.ReaderState;

/** What belongs to the shelf but needs more width than it has: it lies over the window, at the shelf's side and below its search box. */
public final class SearchLayer extends Pane {

    private static final double GAP = 3;
    private static final double MARGIN = 8;

    private final Shelf shelf;
    private final SearchFlyout flyout;
    private final ProposalList proposals;

    /** @param shelf stands somewhere in the same window */
    public SearchLayer(ReaderState state, Shelf shelf) {
        this.shelf = shelf;
        flyout = new SearchFlyout(state);
        proposals = shelf.box().proposals();
        setPickOnBounds(false);
        getChildren().addAll(flyout, proposals);
        getChildren().forEach(child -> child.setManaged(false));
        shelf.localToSceneTransformProperty().subscribe(this::requestLayout);
        shelf.layoutBoundsProperty().subscribe(this::requestLayout);
        shelf.sceneProperty().subscribe(scene -> setVisible(scene != null)); // the page may stand alone
        proposals.visibleProperty().subscribe(this::requestLayout);
        proposals.getChildren().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        if (shelf.getScene() == null) {
            return;
        }
        Bounds side = here(shelf);
        flyout.resizeRelocate(side.getMaxX(), side.getMinY(), Math.min(SearchFlyout.WIDTH, getWidth() - side.getMaxX()), side.getHeight());
        Bounds box = here(shelf.box().field());
        double width = Math.min(ProposalList.WIDTH, getWidth() - box.getMinX() - MARGIN);
        proposals.resizeRelocate(box.getMinX(), box.getMaxY() + GAP, width, proposals.prefHeight(width));
    }

    private Bounds here(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
