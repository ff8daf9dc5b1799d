package standpoint.reader;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import standpoint.reader.state.ReaderState;

/**
 * Runs commands by key, before the menus' own accelerators see it: a key without a modifier is a letter while the user writes in a field,
 * which a menu does not know.
 */
final class Keys {

    private Keys() {}

    static void install(Scene scene, ReaderState state) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> commandOf(event).ifPresent(command -> {
            boolean letter = scene.getFocusOwner() instanceof TextInputControl && isWriting(event);
            if (!letter) {
                command.run(state);
            }
            event.consume();
        }));
    }

    private static Optional<Command> commandOf(KeyEvent event) {
        return Arrays.stream(Command.values()).filter(command -> command.key().match(event)).findFirst().or(() -> Command.alias(event));
    }

    private static boolean isWriting(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown();
        return !modified && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey();
    }

}
