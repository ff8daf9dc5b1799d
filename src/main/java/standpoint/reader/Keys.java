package standpoint.reader;

import java.util.Arrays;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import standpoint.reader.state.ReaderState;

/** Runs commands by key. Keys without a modifier are letters while the user writes in a field. */
final class Keys {

    private Keys() {}

    static void install(Scene scene, ReaderState state) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> commandOf(event, scene.getFocusOwner()).ifPresent(command -> {
            command.run(state);
            event.consume();
        }));
    }

    private static Optional<Command> commandOf(KeyEvent event, Node focused) {
        if (focused instanceof TextInputControl && isWriting(event)) {
            return Optional.empty();
        }
        return Arrays.stream(Command.values()).filter(command -> command.key().match(event)).findFirst().or(() -> Command.alias(event));
    }

    private static boolean isWriting(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isAltDown();
        return !modified && event.getCode() != KeyCode.ESCAPE && !event.getCode().isFunctionKey();
    }

}
