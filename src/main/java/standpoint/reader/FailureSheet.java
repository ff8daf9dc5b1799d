package standpoint.reader;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import standpoint.importing.ImportFailure;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** The files that an import failed on, each with its reason; to be saved as a list, or tried again. */
final class FailureSheet extends VBox {

    private final Label title = new Label();
    private final Button again = new Button("Try again", Icons.of(Feather.REFRESH_CW));
    private final Button save = new Button("Save list…", Icons.of(Feather.SAVE));

    FailureSheet(ReaderState state) {
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.FAILURE_SHEET);
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        ListView<ImportFailure> list = new ListView<>(state.imports().failures());
        list.setAccessibleText("Files that failed");
        list.setCellFactory(view -> new FailureCell());
        list.setPlaceholder(new Label("No file failed"));
        list.getStyleClass().add(Styles.OVERLAY_BODY);
        VBox.setVgrow(list, Priority.ALWAYS);
        again.setOnAction(pressed -> {
            state.overlayProperty().set(Overlay.NONE);
            state.wishes().send(Wish.RETRY_FAILED);
        });
        save.setOnAction(pressed -> state.wishes().send(Wish.SAVE_FAILED));
        Button close = new Button("Close");
        close.setCancelButton(true);
        close.setOnAction(pressed -> state.overlayProperty().set(Overlay.NONE));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, list, new HBox(10, again, save, space, close));
        state.imports().failures().subscribe(() -> refresh(state));
        refresh(state);
    }

    private void refresh(ReaderState state) {
        int number = state.imports().failures().size();
        title.setText(Words.count(number, "file") + " failed");
        again.setDisable(number == 0);
        save.setDisable(number == 0);
    }

    /** The file's name and folder, and below them the reason. */
    private static final class FailureCell extends ListCell<ImportFailure> {

        private final Label name = new Label();
        private final Label folder = new Label();
        private final Label reason = new Label();
        private final VBox box;

        FailureCell() {
            name.getStyleClass().add(Styles.PROBLEM_NAME);
            name.setMinWidth(USE_PREF_SIZE);
            folder.getStyleClass().add(Styles.IMPORT_FILE);
            reason.getStyleClass().add(Styles.PROBLEM_REASON);
            reason.setWrapText(true);
            box = new VBox(2, new HBox(10, name, folder), reason);
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(@Nullable ImportFailure failure, boolean empty) {
            super.updateItem(failure, empty);
            boolean shown = !empty && failure != null;
            setGraphic(shown ? box : null);
            if (failure != null && shown) {
                Path parent = failure.file().getParent();
                name.setText(String.valueOf(failure.file().getFileName()));
                folder.setText(parent == null ? "" : parent.toString());
                reason.setText(failure.reason());
                setAccessibleText(name.getText() + ": " + failure.reason());
            }
        }
    }
}
