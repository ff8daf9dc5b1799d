package standpoint.reader;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

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
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(Command command, ReaderState state) {
        MenuItem item = new MenuItem(command.label(), Icons.of(command.icon()));
        item.setAccelerator(command.key());
        item.setOnAction(chosen -> command.run(state));
        return item;
    }
}
