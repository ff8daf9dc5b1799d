package standpoint.reader;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.fxmisc.richtext.ClipboardActions;
import org.jspecify.annotations.Nullable;

import standpoint.reader.look.Styles;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/**
 * Runs commands by key, before the menus' own accelerators see it: a key without a modifier is a letter while the user writes in a field,
 * which a menu does not know.
 */
final class Keys {

    /** What shows the keys, too: as the sign it is wherever the keyboard has it. */
    static final String QUESTION_MARK = "?";

    private final Scene scene;
    private final ReaderState state;
    /** The key that ran a command and is still held down: what it repeats is no writing in a field that the command opened. */
    private Optional<KeyCode> held = Optional.empty();
    /** Whether the letter that comes next was the command, so that it is not for the field that has the keyboard by now. */
    private boolean letterTaken;

    private Keys(Scene scene, ReaderState state) {
        this.scene = scene;
        this.state = state;
    }

    static void install(Scene scene, ReaderState state) {
        Keys keys = new Keys(scene, state);
        // the page swallows letters, so that keys are taken before it sees them; a field comes first with all that it can use
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::type);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::release);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::leftByField);
        // the release of a key may go to another window
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> keys.forget());
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> keys.forget());
    }

    private void press(KeyEvent event) {
        boolean repeated = held.equals(Optional.of(event.getCode()));
        forget(); // only the key that was pressed last repeats
        if (repeated && isField() && isWriting(event)) {
            held = Optional.of(event.getCode());
            letterTaken = true;
            event.consume();
        } else if ((!isField() || isBetweenTabs(event) || leavesUndo(event)) && !copiesItself(event) && !closesFilter(event)) {
            commandOf(event).ifPresent(command -> held = Optional.of(event.getCode()));
            run(event);
        }
    }

    private void type(KeyEvent event) {
        if (letterTaken) {
            letterTaken = false;
            event.consume();
        } else if (!isField()) {
            ofTyped(event).ifPresent(command -> run(command, event));
        }
    }

    private void release(KeyEvent event) {
        if (held.equals(Optional.of(event.getCode()))) {
            forget();
        }
    }

    private void forget() {
        held = Optional.empty();
        letterTaken = false;
    }

    private void leftByField(KeyEvent event) {
        if (isField() && isWriting(event)) {
            event.consume();
        } else if (isField()) {
            run(event);
        }
    }

    private boolean isField() {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private void run(KeyEvent event) {
        commandOf(event).filter(command -> command != Command.CLEAR_SELECTION || state.overlayProperty().get() == Overlay.NONE)
                .ifPresent(command -> run(command, event));
    }

    /** While something lies over the window, the window takes no commands. */
    private void run(Command command, KeyEvent event) {
        letterTaken = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (state.overlayProperty().get() == Overlay.NONE || command.isOverlay()) {
            command.run(state);
        }
        event.consume();
    }

    private static Optional<Command> commandOf(KeyEvent event) {
        return Arrays.stream(Command.values()).filter(command -> command.key().match(event)).findFirst().or(() -> alias(event));
    }

    /** The same keys on other places of the keyboard. */
    private static Optional<Command> alias(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        return switch (event.getCode()) {
            case EQUALS, ADD -> Optional.of(Command.LARGER).filter(command -> shortcut);
            case SUBTRACT -> Optional.of(Command.SMALLER).filter(command -> shortcut);
            case NUMPAD0 -> Optional.of(Command.NORMAL_SIZE).filter(command -> shortcut);
            case PAGE_DOWN -> Optional.of(Command.NEXT_TAB).filter(command -> event.isControlDown());
            case PAGE_UP -> Optional.of(Command.PREVIOUS_TAB).filter(command -> event.isControlDown());
            case Z -> Optional.of(Command.REDO).filter(command -> shortcut && event.isShiftDown());
            default -> Optional.empty();
        };
    }

    /** The command of a sign rather than of a key. */
    private static Optional<Command> ofTyped(KeyEvent event) {
        return QUESTION_MARK.equals(event.getCharacter()) ? Optional.of(Command.KEYS) : Optional.empty();
    }

    /** A field would take these keys for the way to the next field. */
    private static boolean isBetweenTabs(KeyEvent event) {
        return event.isControlDown() && commandOf(event).filter(command -> command == Command.NEXT_TAB || command == Command.PREVIOUS_TAB).isPresent();
    }

    /** A field in which nothing was written has nothing to undo or to do again itself. */
    private boolean leavesUndo(KeyEvent event) {
        Optional<Command> wanted = commandOf(event);
        return scene.getFocusOwner() instanceof TextInputControl field
                && (wanted.equals(Optional.of(Command.UNDO)) && !field.isUndoable() || wanted.equals(Optional.of(Command.REDO)) && !field.isRedoable());
    }

    /** A text knows best which of its words are selected. */
    private boolean copiesItself(KeyEvent event) {
        return scene.getFocusOwner() instanceof ClipboardActions<?, ?, ?> && Command.COPY_WORDS.key().match(event);
    }

    /** An open filter is closed before anything else is. */
    private boolean closesFilter(KeyEvent event) {
        boolean within = false;
        for (@Nullable Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            within |= node.getStyleClass().contains(Styles.CHOICES);
        }
        return within && event.getCode() == KeyCode.ESCAPE;
    }

    private static boolean isWriting(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown();
        return !modified && commandOf(event).isPresent() && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey();
    }
}
