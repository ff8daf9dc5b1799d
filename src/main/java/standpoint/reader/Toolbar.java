package standpoint.reader;

import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.state.ReaderState;

/** The top line: the menus, and the commands that are used most as buttons. */
final class Toolbar extends HBox {

    Toolbar(ReaderState state) {
        MenuBar menus = Menus.of(state);
        setHgrow(menus, Priority.ALWAYS);
        menus.setMinWidth(0);
        Button back = button(Command.BACK, state);
        back.disableProperty().bind(state.history().canGoBackProperty().not());
        Button forward = button(Command.FORWARD, state);
        forward.disableProperty().bind(state.history().canGoForwardProperty().not());
        Button theme = button(Command.THEME, state);
        state.looks().themeProperty().subscribe(now -> theme.setGraphic(Icons.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        getStyleClass().add(Styles.HEADER);
        getChildren().addAll(menus, back, forward, button(Command.PALETTE, state), button(Command.OPEN_FILES, state), button(Command.SMALLER, state),
                button(Command.LARGER, state), theme);
    }

    /** A command as a button with its icon; the menu has the same, so that Tab need not stop here. */
    static Button button(Command command, ReaderState state) {
        Button button = new Button(null, Icons.of(command.icon()));
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(command.label() + " (" + command.keys() + ")"));
        button.setAccessibleText(command.label());
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> command.run(state));
        return button;
    }
}
