package standpoint.reader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import standpoint.reader.look.Styles;
import standpoint.reader.page.PageKeys;

/** All keys of the window: those of the commands, menu by menu, and those that move the page. */
final class KeySheet extends VBox {

    private static final double COLUMN = 320;

    KeySheet() {
        Label title = new Label("Keys");
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        FlowPane columns = new FlowPane(24, 16);
        columns.setPrefWrapLength(2 * COLUMN + 24);
        for (Command.Menu menu : Command.Menu.values()) {
            GridPane keys = column(menu.label());
            for (Command command : Command.values()) {
                if (command.menu() == menu) {
                    addRow(keys, command.keys(), command.label());
                }
            }
            columns.getChildren().add(keys);
        }
        GridPane page = column("On the page");
        PageKeys.HELP.forEach((key, what) -> addRow(page, key, what));
        columns.getChildren().add(page);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.OVERLAY_BODY);
        scroll.setAccessibleText("All keys");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.KEY_SHEET);
        getChildren().addAll(title, scroll);
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
        Node key = new Label(keys);
        key.getStyleClass().add(Styles.KEY_NAME);
        Label words = new Label(what);
        words.setWrapText(true);
        words.getStyleClass().add(Styles.KEY_MEANING);
        grid.addRow(grid.getRowCount(), key, words);
    }
}
