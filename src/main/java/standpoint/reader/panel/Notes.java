package standpoint.reader.panel;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import standpoint.reader.look.Styles;

/** Lines about a list, such as what it leaves out: they stay above it while it is scrolled, and take no room while there are none. */
final class Notes extends VBox {

    Notes() {
        getStyleClass().add(Styles.NOTES);
        show(List.of());
    }

    /** Whoever pressed a line's button keeps the keyboard on the one that takes its place. */
    void show(List<? extends Supplier<? extends Node>> lines) {
        boolean pressed = lookupAll(".button").stream().anyMatch(Node::isFocused);
        getChildren().setAll(lines.stream().map(Supplier::get).toList());
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        if (pressed) {
            lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }
}
