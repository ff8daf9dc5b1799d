package standpoint.reader;

import java.util.Arrays;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.page.PageKeys;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/** All keys of the window: those of the commands, menu by menu, and those that move the page. */
final class KeySheet extends VBox {

    private static final double COLUMN = 320;

    private final ScrollPane scroll;

    KeySheet(ReaderState state) {
        Label title = new Label("Keys");
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add(Styles.TOOL);
        close.setTooltip(new Tooltip("Close (Esc)"));
        close.setAccessibleText("Close the keys");
        close.setOnAction(pressed -> state.overlayProperty().set(Overlay.NONE));
        scroll = new ScrollPane(columns());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.OVERLAY_BODY);
        scroll.setAccessibleText("All keys");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.KEY_SHEET);
        getChildren().addAll(new HBox(title, close), scroll);
    }

    /** Wherever it was scrolled to the last time, it begins at its top. */
    void open() {
        scroll.setVvalue(0);
        scroll.requestFocus();
    }

    /** Two columns, each menu in the shorter one. */
    private static HBox columns() {
        List<VBox> columns = List.of(new VBox(16), new VBox(16));
        int[] rows = new int[columns.size()];
        for (Command.Menu menu : Command.Menu.values()) {
            GridPane keys = column(menu.label());
            Arrays.stream(Command.values()).filter(command -> command.menu() == menu).forEach(command -> addRow(keys, command.keys(), command.label()));
            put(keys, columns, rows);
        }
        GridPane page = column("On the page");
        PageKeys.HELP.forEach((key, what) -> addRow(page, key, what));
        put(page, columns, rows);
        return new HBox(24, columns.getFirst(), columns.getLast());
    }

    private static void put(GridPane keys, List<VBox> columns, int[] rows) {
        int shorter = rows[0] <= rows[1] ? 0 : 1;
        columns.get(shorter).getChildren().add(keys);
        rows[shorter] += keys.getRowCount() + 1;
    }

    private static GridPane column(String title) {
        GridPane grid = new GridPane(12, 4);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(112);
        ColumnConstraints words = new ColumnConstraints(COLUMN - 124);
        grid.getColumnConstraints().addAll(keys, words);
        grid.setMinWidth(COLUMN);
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.GROUP_TITLE);
        grid.add(heading, 0, 0, 2, 1);
        return grid;
    }

    private static void addRow(GridPane grid, String keys, String what) {
        Label key = new Label(keys);
        key.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().add(Styles.KEY_NAME);
        Label words = new Label(what);
        words.setWrapText(true);
        words.getStyleClass().add(Styles.KEY_MEANING);
        grid.addRow(grid.getRowCount(), key, words);
    }
}
