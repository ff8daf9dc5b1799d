package standpoint.reader;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.state.ReaderState;

/** The menu bar: every {@link Command} with its key. */
final class Menus {

    private Menus() {}

    static MenuBar of(ReaderState state) {
        MenuBar bar = new MenuBar();
        for (Command.Menu part : Command.Menu.values()) {
            Menu menu = new Menu(part.label());
            for (Command command : Command.values()) {
                if (command.menu() == part) {
                    menu.getItems().add(item(command, state));
                }
            }
            if (part == Command.Menu.FILE) {
                menu.getItems().add(2, recent(state));
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command, ReaderState state) {
        Optional<BooleanProperty> turned = command.turned(state);
        MenuItem item = turned.<MenuItem>map(Menus::checkable).orElseGet(MenuItem::new);
        item.setText(command.label());
        item.setGraphic(Icons.of(command.icon()));
        item.setAccelerator(command.key());
        if (turned.isEmpty()) {
            item.setOnAction(chosen -> command.run(state));
        }
        return item;
    }

    private static MenuItem checkable(BooleanProperty turned) {
        CheckMenuItem item = new CheckMenuItem();
        item.selectedProperty().bindBidirectional(turned);
        return item;
    }

    /** What was opened last; not there while there is nothing. */
    private static Menu recent(ReaderState state) {
        Menu menu = new Menu("Open again", Icons.of(Feather.CLOCK));
        state.shelf().recent().subscribe(() -> fill(menu, state));
        fill(menu, state);
        return menu;
    }

    private static void fill(Menu menu, ReaderState state) {
        menu.setDisable(state.shelf().recent().isEmpty());
        menu.getItems().setAll(state.shelf().recent().stream().map(path -> {
            MenuItem item = new MenuItem(String.valueOf(path));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> state.fileRequests().send(List.of(path)));
            return item;
        }).toList());
    }
}
