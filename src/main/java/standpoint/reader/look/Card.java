package standpoint.reader.look;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A box that can be pressed: by mouse, Enter or the space bar. Its text wraps, which a button's content cannot. */
public final class Card extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Runnable action;
    private Optional<Supplier<? extends Node>> part = Optional.empty();
    private Optional<Node> shownPart = Optional.empty();

    public Card(String spoken, Runnable action, Node... children) {
        super(children);
        this.action = action;
        getStyleClass().add(Styles.CARD);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                action.run();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    public void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        if (selected && shownPart.isEmpty()) {
            shownPart = part.map(Supplier::get);
            shownPart.ifPresent(getChildren()::add);
        } else if (!selected) {
            shownPart.ifPresent(getChildren()::remove);
            shownPart = Optional.empty();
        }
    }

    /** What stands below the rest while the card is selected. */
    public void whileSelected(Supplier<? extends Node> below) {
        part = Optional.of(below);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            action.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
        if (request == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(request, parameters);
        }
    }
}
