package standpoint.reader.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Cards below each other, as wide as the list; the arrow keys go from card to card. Of very many cards only the first are laid out, until
 * the user asks for more or one of them is to be seen. Those in sight come at once, the others a moment later.
 */
public final class CardList extends ScrollPane {

    private static final int AT_A_TIME = 120;
    /** Rows are hardly ever lower than this, in pixels. */
    private static final double LOWEST = 48;
    /** Rows of the next list are taken to be at least so high, of the mean of those before. */
    private static final double AS_HIGH = 0.6;
    private static final int AT_FIRST = 24;
    /** Stays free above and below a row that is brought to sight; half of the space between rows. */
    private static final double MARGIN = 3;
    private static final int FEWEST = 6;
    private static final int THEN = 24;
    private static final Duration MOMENT = Duration.millis(100);

    private final VBox box = new VBox();
    private final Map<Integer, Node> made = new HashMap<>();
    private List<? extends Supplier<? extends Node>> makers = List.of();
    /** The first row that is laid out, and the one after the last. */
    private int from;
    private int to;
    /** The row before which those that are still to come end. */
    private int limit;
    private final PauseTransition following = new PauseTransition(MOMENT);

    public CardList() {
        getStyleClass().add(Styles.CARDS);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(box);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        following.setOnFinished(end -> follow());
    }

    public void show(List<? extends Node> nodes) {
        showAsNeeded(nodes.stream().map(node -> (Supplier<Node>) () -> node).toList());
    }

    /** Shows rows that are made once they are laid out. */
    public void showAsNeeded(List<? extends Supplier<? extends Node>> rows) {
        makers = List.copyOf(rows);
        int inSight = inSight();
        made.clear();
        limit = AT_A_TIME;
        layOutTo(0, inSight);
        setVvalue(0);
        following.playFromStart();
    }

    /** The same of a list that has changed a little: the user stays where he is, with the keyboard on the same row. */
    public void showChanged(List<? extends Supplier<? extends Node>> rows) {
        double top = getVvalue() * (box.getHeight() - getViewportBounds().getHeight());
        int focused = getScene() == null ? -1 : rowOf(getScene().getFocusOwner());
        makers = List.copyOf(rows);
        made.clear();
        layOutTo(from, to);
        applyCss();
        layout();
        double hidden = box.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden > 0 ? Math.clamp(top / hidden, 0, 1) : 0);
        if (focused >= 0) {
            Optional.ofNullable(made.get(Math.min(focused, makers.size() - 1))).ifPresent(Node::requestFocus);
        }
        following.playFromStart();
    }

    /** The row that a node is or stands in; -1 if none. */
    private int rowOf(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            for (Map.Entry<Integer, Node> row : made.entrySet()) {
                if (row.getValue().equals(one)) {
                    return row.getKey();
                }
            }
        }
        return -1;
    }

    /** How many rows the list has room for; the frame with many more would be late. */
    private int inSight() {
        double height = getViewportBounds().getHeight();
        double mean = made.values().stream().mapToDouble(row -> row.getLayoutBounds().getHeight()).filter(each -> each > 0).average().orElse(LOWEST);
        return height > 0 ? Math.max(FEWEST, (int) Math.ceil(height / Math.max(LOWEST, AS_HIGH * mean))) : AT_FIRST;
    }

    /** Adds some of the rows that are still to come, without moving those in sight. */
    private void follow() {
        if (to < Math.min(limit, makers.size())) {
            double top = getVvalue() * (box.getHeight() - getViewportBounds().getHeight());
            layOutTo(from, Math.min(limit, to + THEN));
            if (top > 0) {
                applyCss();
                layout();
                setVvalue(top / (box.getHeight() - getViewportBounds().getHeight()));
            }
            following.playFromStart();
        }
    }

    private void layOut(int first, int end) {
        limit = end;
        layOutTo(first, end);
    }

    private void layOutTo(int first, int end) {
        from = Math.max(0, first);
        to = Math.min(end, makers.size());
        List<Node> children = new ArrayList<>();
        if (from > 0) {
            children.add(more(Math.min(AT_A_TIME, from) + " before", from - AT_A_TIME, to, from - 1));
        }
        for (int i = from; i < to; i++) {
            children.add(made.computeIfAbsent(i, row -> makers.get(row).get()));
        }
        if (to < makers.size() && to >= limit) {
            children.add(more(Math.min(AT_A_TIME, makers.size() - to) + " more", from, to + AT_A_TIME, to));
        }
        box.getChildren().setAll(children);
    }

    private Button more(String what, int first, int end, int next) {
        Button more = new Button("Show " + what);
        more.setOnAction(pressed -> {
            layOut(first, end);
            reveal(next);
        });
        return more;
    }

    /** Scrolls as little as needed to have a row in sight, once the rows have their places. */
    public void reveal(int row) {
        List<?> present = makers;
        Platform.runLater(() -> {
            if (present.equals(makers)) { // the list may show others by now
                scrollTo(row);
            }
        });
    }

    /** Scrolls until a row is the first in sight, as far as that goes. */
    public void revealAtTop(int row) {
        reveal(row);
        Platform.runLater(() -> Optional.ofNullable(made.get(row)).ifPresent(node -> {
            double hidden = box.getHeight() - getViewportBounds().getHeight();
            if (hidden > 0) {
                setVvalue(Math.min(1, node.getBoundsInParent().getMinY() / hidden));
            }
        }));
    }

    private void scrollTo(int row) {
        if (row >= makers.size() || getScene() == null) {
            return;
        }
        if (row < from || row >= limit + AT_A_TIME) {
            layOut(row - AT_A_TIME / 2, row + AT_A_TIME / 2);
        } else if (row >= to) {
            layOut(from, Math.max(limit, row + 1));
        }
        scrollTo(made.computeIfAbsent(row, one -> makers.get(one).get()));
    }

    private void scrollTo(Node node) {
        applyCss();
        layout();
        Bounds place = box.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = getViewportBounds().getHeight();
        double hidden = box.getHeight() - view;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double first = place.getMinY() - MARGIN;
        if (first < top) {
            setVvalue(Math.clamp(first / hidden, 0, 1));
        } else if (place.getMaxY() + MARGIN > top + view) {
            setVvalue(Math.clamp(Math.min(whole(place.getMaxY() + MARGIN - view), first) / hidden, 0, 1));
        }
    }

    /** The next place from {@code top} on at which the first row in sight is not cut. */
    private double whole(double top) {
        return box.getChildren().stream().map(Node::getBoundsInParent).filter(row -> row.getMinY() < top && row.getMaxY() > top)
                .mapToDouble(row -> row.getMaxY() + MARGIN).findFirst().orElse(top);
    }

    /** Puts the keyboard on the first card, if there is one; tells whether there is. */
    public boolean focusFirst() {
        Optional<Node> first = box.getChildren().stream().filter(Node::isFocusTraversable).findFirst();
        first.ifPresent(node -> {
            node.requestFocus();
            scrollTo(node);
        });
        return first.isPresent();
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
        scrollTo(next);
        event.consume();
    }
}
