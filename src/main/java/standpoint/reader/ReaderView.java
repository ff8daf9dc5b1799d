package standpoint.reader;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import standpoint.reader.look.Styles;
import standpoint.reader.shelf.SearchLayer;
import standpoint.reader.state.ReaderState;

/** All parts of the window in their places. Shows a {@link ReaderState}; where its contents come from is not its business. */
final class ReaderView extends StackPane {

    private final ReaderState state;

    ReaderView(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.WINDOW);
        Toolbar toolbar = new Toolbar(state);
        StatusBar status = new StatusBar(state);
        Button leave = Toolbar.button(Command.FOCUS_MODE, state);
        leave.getStyleClass().add(Styles.LEAVE_FOCUS);
        setAlignment(leave, Pos.TOP_RIGHT);
        Columns columns = new Columns(state);
        getChildren().addAll(new BorderPane(columns, toolbar, null, new VBox(new ProblemList(state), new ImportBar(state), status), null),
                new SearchLayer(state, columns.shelf()), leave, new OverlayPane(state), new DropTarget(this, this::drop));
        state.looks().focusModeProperty().subscribe(pageAlone -> {
            show(toolbar, !pageAlone);
            show(status, !pageAlone);
            show(leave, pageAlone);
        });
    }

    ReaderState state() {
        return state;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Opens what was dropped: files and folders. */
    void drop(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        if (!paths.isEmpty()) {
            state.fileRequests().send(paths);
        }
    }
}
