package standpoint.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.panel.SidePanel;
import standpoint.reader.shelf.Shelf;
import standpoint.reader.state.ReaderState;

/** All parts of the window in their places. Shows a {@link ReaderState}; where its contents come from is not its business. */
final class ReaderView extends BorderPane {

    private static final double SHELF_WIDTH = 264;
    private static final double PANEL_WIDTH = 344;

    private final ReaderState state;

    ReaderView(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.WINDOW);
        Shelf shelf = new Shelf(state);
        SidePanel panel = new SidePanel(state);
        shelf.setPrefWidth(SHELF_WIDTH);
        shelf.setMinWidth(180);
        panel.setPrefWidth(PANEL_WIDTH);
        panel.setMinWidth(240);
        Desk desk = new Desk(state);
        desk.setMinWidth(260);
        SplitPane split = new SplitPane(shelf, desk, panel);
        SplitPane.setResizableWithParent(shelf, false);
        SplitPane.setResizableWithParent(panel, false);
        setTop(header());
        setCenter(split);
        setBottom(new VBox(new ProblemList(state), new StatusBar(state)));
        setOnDragOver(this::welcome);
        setOnDragDropped(this::receive);
        split.widthProperty().subscribe((was, width) -> {
            if (was.doubleValue() == 0) {
                split.setDividerPositions(SHELF_WIDTH / width.doubleValue(), 1 - PANEL_WIDTH / width.doubleValue());
            }
        });
    }

    private HBox header() {
        MenuBar menus = Menus.of(state);
        HBox.setHgrow(menus, Priority.ALWAYS);
        Button theme = tool(Command.THEME);
        state.looks().themeProperty().subscribe(now -> theme.setGraphic(Icons.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        HBox header = new HBox(menus, tool(Command.OPEN_FILES), tool(Command.SMALLER), tool(Command.LARGER), theme);
        header.getStyleClass().add(Styles.HEADER);
        return header;
    }

    private Button tool(Command command) {
        Button button = new Button(null, Icons.of(command.icon()));
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(command.label() + " (" + command.key().getDisplayText() + ")"));
        button.setAccessibleText(command.label());
        button.setFocusTraversable(false); // the menu has the same, so that Tab need not stop here
        button.setOnAction(pressed -> command.run(state));
        return button;
    }

    private void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void receive(DragEvent event) {
        event.setDropCompleted(event.getDragboard().hasFiles());
        drop(event.getDragboard().getFiles());
        event.consume();
    }

    /** Opens what was dropped: files and folders. */
    void drop(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        if (!paths.isEmpty()) {
            state.fileRequests().send(paths);
        }
    }
}
