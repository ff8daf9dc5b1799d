package standpoint.reader;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.ClipboardActions;

import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/**
 * Runs commands by key, before the menus' own accelerators see it: a key without a modifier is a letter while the user writes in a field,
 * which a menu does not know.
 */
final class Keys {

    /** What shows the keys, too: as the sign it is wherever the keyboard has it. */
    static final String QUESTION_MARK = "?";

    private Keys() {}

    static void install(Scene scene, ReaderState state) {
        // the page swallows letters, so that keys are taken before it sees them; a field comes first with all that it can use
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if ((!isField(scene) || isBetweenTabs(event) || leavesUndo(scene, event)) && !copiesItself(scene, event)) {
                run(event, state);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!isField(scene)) {
                ofTyped(event).ifPresent(command -> run(command, event, state));
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isField(scene) && isWriting(event)) {
                event.consume();
            } else if (isField(scene)) {
                run(event, state);
            }
        });
    }

    private static boolean isField(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    private static void run(KeyEvent event, ReaderState state) {
        commandOf(event).filter(command -> command != Command.CLEAR_SELECTION || state.overlayProperty().get() == Overlay.NONE)
                .ifPresent(command -> run(command, event, state));
    }

    /** While something lies over the window, the window takes no commands. */
    private static void run(Command command, KeyEvent event, ReaderState state) {
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
    private static boolean leavesUndo(Scene scene, KeyEvent event) {
        Optional<Command> wanted = commandOf(event);
        return scene.getFocusOwner() instanceof TextInputControl field
                && (wanted.equals(Optional.of(Command.UNDO)) && !field.isUndoable() || wanted.equals(Optional.of(Command.REDO)) && !field.isRedoable());
    }

    /** A text knows best which of its words are selected. */
    private static boolean copiesItself(Scene scene, KeyEvent event) {
        return scene.getFocusOwner() instanceof ClipboardActions<?, ?, ?> && Command.COPY_WORDS.key().match(event);
    }

    private static boolean isWriting(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown();
        return !modified && commandOf(event).isPresent() && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey();
    }
}
