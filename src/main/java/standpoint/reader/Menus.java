package standpoint.reader;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.state.ReaderState;

/** The menu bar: every {@link Command} with its key, in groups; those that can do nothing just now are grey. */
final class Menus {

    private static final Set<Command> FIRST_OF_GROUP = EnumSet.of(Command.EXPORT, Command.PAUSE_IMPORT, Command.CLOSE_TAB, Command.QUIT, Command.RIGHT, Command.COPY_WORDS,
            Command.FIND, Command.CLEAR_SELECTION, Command.PAGE, Command.NEXT_STANCE, Command.NEXT_QUOTE, Command.NEXT_MENTION, Command.VERSIONS,
            Command.FILTERS, Command.SAVE_SEARCH, Command.LEAVE_SEARCH, Command.STANCE_LAYOUT, Command.THEME, Command.LARGER, Command.FOLD_FOOTER,
            Command.PEOPLE_MARKS, Command.SPOTLIGHT, Command.ABOUT);

    private Menus() {}

    static MenuBar of(ReaderState state) {
        MenuBar bar = new MenuBar();
        for (Command.Menu part : Command.Menu.values()) {
            Menu menu = new Menu(part.label());
            Map<Command, MenuItem> items = new EnumMap<>(Command.class);
            for (Command command : Command.values()) {
                if (command.menu() == part) {
                    items.put(command, item(command, state));
                }
            }
            items.forEach((command, item) -> {
                if (FIRST_OF_GROUP.contains(command)) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                menu.getItems().add(item);
                if (command == Command.OPEN_FOLDER) {
                    menu.getItems().add(recent(state));
                } else if (command == Command.NORMAL_SIZE) {
                    menu.getItems().add(InterfaceSizes.menu(state));
                }
            });
            // the keys are listened to elsewhere: what cannot be done tells why when it is asked for by key
            menu.setOnShowing(showing -> items.forEach((command, item) -> refresh(command, item, state)));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static void refresh(Command command, MenuItem item, ReaderState state) {
        item.setDisable(!Possible.now(command, state));
        if (command == Command.REDO) {
            item.setText(state.undoing().nextProperty().get().map(step -> "Redo “" + step.done() + "”").orElse(command.label()));
        }
        if (command == Command.UNDO) {
            item.setText(state.undoing().lastProperty().get().map(step -> "Undo “" + step.done() + "”").orElse(command.label()));
        }
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
