package standpoint.reader.look;

import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Cards below each other, as wide as the list; the arrow keys go from card to card. Of very many cards only the first are laid out, until
 * the user asks for more or one of them is to be seen.
 */
public final class CardList extends ScrollPane {

    private static final int AT_A_TIME = 120;

    private final VBox box = new VBox();
    private List<? extends Node> cards = List.of();

    public CardList() {
        getStyleClass().add(Styles.CARDS);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(box);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    public void show(List<? extends Node> nodes) {
        cards = List.copyOf(nodes);
        box.getChildren().clear();
        layOut(AT_A_TIME);
        setVvalue(0);
    }

    /** Lays out the cards from the first to at least {@code number}. */
    private void layOut(int number) {
        boolean partly = !box.getChildren().isEmpty() && box.getChildren().getLast() instanceof Button;
        int there = box.getChildren().size() - (partly ? 1 : 0);
        int wanted = Math.min(number, cards.size());
        if (wanted > there) {
            box.getChildren().remove(there, box.getChildren().size());
            box.getChildren().addAll(cards.subList(there, wanted));
            if (wanted < cards.size()) {
                Button more = new Button("Show " + Math.min(AT_A_TIME, cards.size() - wanted) + " more");
                more.setOnAction(pressed -> layOut(wanted + AT_A_TIME));
                box.getChildren().add(more);
            }
        }
    }

    /** Scrolls as little as needed to have {@code node} in sight, once the cards have their places. */
    public void reveal(Node node) {
        Platform.runLater(() -> scrollTo(node));
    }

    /** Scrolls until {@code node} is the first in sight, as far as that goes. */
    public void revealAtTop(Node node) {
        Platform.runLater(() -> {
            scrollTo(node);
            double hidden = box.getHeight() - getViewportBounds().getHeight();
            if (hidden > 0 && node.getScene() != null) {
                setVvalue(Math.min(1, node.getBoundsInParent().getMinY() / hidden));
            }
        });
    }

    private void scrollTo(Node node) {
        int number = cards.indexOf(node);
        if (number < 0 || getScene() == null) {
            return; // the list shows other cards by now
        }
        layOut(number + 1);
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
        List<Node> focusable = box.getChildren().stream().filter(Node::isFocusTraversable).toList();
        int here = focusable.indexOf(box.getScene().getFocusOwner());
        if (step == 0 || here < 0) {
            return;
        }
        Node next = focusable.get(Math.clamp(here + step, 0, focusable.size() - 1));
        next.requestFocus();
        reveal(next);
        event.consume();
    }
}
