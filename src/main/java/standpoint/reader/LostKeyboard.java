package standpoint.reader;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;

import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/**
 * Puts the keyboard on the page when the control that had it is gone, such as the button that closes a card. JavaFX would give it to the
 * window's first control, the search box, which takes the letters of commands for words.
 */
final class LostKeyboard {

    /** What goes away there has to do with the search, or gives the keyboard back itself. */
    private static final List<String> APART = List.of(Styles.SHELF, Styles.OVERLAY, Styles.FLYOUT);

    private final Scene scene;
    private final ReaderState state;
    /** What had the keyboard last, and all that it stood in then. */
    private List<Node> last = List.of();

    private LostKeyboard(Scene scene, ReaderState state) {
        this.scene = scene;
        this.state = state;
    }

    static void install(Scene scene, ReaderState state) {
        scene.focusOwnerProperty().subscribe(new LostKeyboard(scene, state)::went);
    }

    private void went(@Nullable Node owner) {
        if (owner == null) {
            return; // for a moment, until JavaFX has found another one
        }
        List<Node> now = withParents(owner);
        boolean astray = owner instanceof TextInputControl && wasLost() && isApart(now) && !isApart(last);
        last = now;
        if (astray && state.pageProperty().get().isPresent()) {
            state.wishes().send(Wish.FOCUS_PAGE);
        }
    }

    private boolean wasLost() {
        return !last.isEmpty() && (!scene.equals(last.getFirst().getScene()) || last.stream().anyMatch(node -> !node.isVisible()));
    }

    private static boolean isApart(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> APART.stream().anyMatch(node.getStyleClass()::contains));
    }

    private static List<Node> withParents(Node node) {
        List<Node> all = new ArrayList<>();
        for (@Nullable Node one = node; one != null; one = one.getParent()) {
            all.add(one);
        }
        return all;
    }
}
