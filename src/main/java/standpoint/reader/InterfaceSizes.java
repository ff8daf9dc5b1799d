package standpoint.reader;

import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.state.InterfaceSize;
import standpoint.reader.state.ReaderState;

/** The menu of the sizes that the whole window can have. */
final class InterfaceSizes {

    private static final String NAME = "Interface size";

    private InterfaceSizes() {}

    /** The same, to be found by name. */
    static Stream<Offer> offers(ReaderState state) {
        return InterfaceSize.ALL.stream().map(size -> new Offer(NAME + " " + size + " %", size == state.looks().interfaceSizeProperty().get() ? "as it is now" : "",
                "zoom scale window", () -> Icons.of(Feather.MAXIMIZE_2), () -> state.looks().interfaceSizeProperty().set(size)));
    }

    static Menu menu(ReaderState state) {
        Menu menu = new Menu(NAME, Icons.of(Feather.MAXIMIZE_2));
        ToggleGroup group = new ToggleGroup();
        for (int size : InterfaceSize.ALL) {
            RadioMenuItem item = new RadioMenuItem(size + " %");
            item.setToggleGroup(group);
            item.setOnAction(chosen -> state.looks().interfaceSizeProperty().set(size));
            state.looks().interfaceSizeProperty().subscribe(now -> {
                if (now.intValue() == size) {
                    item.setSelected(true);
                }
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
