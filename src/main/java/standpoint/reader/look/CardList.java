package standpoint.reader.look;

import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Cards below each other, as wide as the list; the arrow keys go from card to card. */
public final class CardList extends ScrollPane {

    private final VBox box = new VBox();

    public CardList() {
        getStyleClass().add(Styles.CARDS);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(box);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    public void show(List<? extends Node> nodes) {
        box.getChildren().setAll(nodes);
        setVvalue(0);
    }

    /** Scrolls as little as needed to have {@code node} in sight, once the cards have their places. */
    public void reveal(Node node) {
        Platform.runLater(() -> scrollTo(node));
    }

    private void scrollTo(Node node) {
        if (node.getScene() == null) {
            return; // the list shows other cards by now
        }
        applyCss();
        layout();
        Bounds place = box.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = getViewportBounds().getHeight();
        double hidden = box.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        if (place.getMinY() < top) {
            setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + view) {
            setVvalue(Math.min(1, (place.getMaxY() - view) / hidden));
        }
    }

    private void step(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> cards = box.lookupAll("." + Styles.CARD).stream().toList();
        int here = cards.indexOf(box.getScene().getFocusOwner());
        if (step == 0 || here < 0) {
            return;
        }
        Node next = cards.get(Math.clamp(here + step, 0, cards.size() - 1));
        next.requestFocus();
        reveal(next);
        event.consume();
    }
}
