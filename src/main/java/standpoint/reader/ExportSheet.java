package standpoint.reader;

import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.export.ExportFormat;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ExportOrder;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;

/** Asks which stories are to be written into a file, and as what. */
final class ExportSheet extends VBox {

    private final ReaderState state;
    private final RadioButton open = scope(ExportOrder.Scope.OPEN);
    private final RadioButton selected = scope(ExportOrder.Scope.SELECTED);
    private final RadioButton all = scope(ExportOrder.Scope.ALL);
    private final ToggleGroup scopes = new ToggleGroup();
    private final ToggleGroup formats = new ToggleGroup();
    private final Button save = new Button("Save as…", Icons.of(Feather.SAVE));

    ExportSheet(ReaderState state) {
        this.state = state;
        getStyleClass().addAll(Styles.OVERLAY_BOX, Styles.EXPORT_SHEET);
        Label title = new Label("Export");
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        scopes.getToggles().addAll(open, selected, all);
        all.setText("All stories of the library");
        Label note = new Label("What is not analysed yet is left out.");
        note.getStyleClass().add(Styles.CARD_NOTE);
        getChildren().addAll(title, heading("Which stories"), open, selected, all, heading("As what"));
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.JSON)) {
            getChildren().add(format(format));
        }
        formats.selectToggle(formats.getToggles().getFirst());
        Button close = new Button("Cancel");
        close.setCancelButton(true);
        close.setOnAction(pressed -> state.overlayProperty().set(Overlay.NONE));
        save.setDefaultButton(true);
        save.setOnAction(pressed -> order());
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(new HBox(10, note, close, save));
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    private static RadioButton scope(ExportOrder.Scope scope) {
        RadioButton button = new RadioButton();
        button.setUserData(scope);
        button.setWrapText(true); // a title may be long
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private RadioButton format(ExportFormat format) {
        RadioButton button = new RadioButton(format.label() + " (" + format.ending().toUpperCase(Locale.ROOT) + ")");
        button.setUserData(format);
        button.setToggleGroup(formats);
        return button;
    }

    private static Node heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add(Styles.GROUP_TITLE);
        return heading;
    }

    /** Proposes what the user is at. */
    void open() {
        int number = state.shelf().selected().size();
        open.setText(state.pageProperty().get().map(page -> "The open story: " + page.article().metadata().title()).orElse("The open story"));
        open.setDisable(state.pageProperty().get().isEmpty());
        selected.setText(number > 1 ? "The " + Words.count(number, "story", "stories") + " selected in the list" : "The story selected in the list");
        selected.setDisable(number == 0);
        scopes.selectToggle(number > 1 ? selected : open.isDisabled() ? all : open);
        save.requestFocus();
    }

    private void order() {
        state.overlayProperty().set(Overlay.NONE);
        state.exports().send(new ExportOrder((ExportOrder.Scope) scopes.getSelectedToggle().getUserData(), (ExportFormat) formats.getSelectedToggle().getUserData()));
    }
}
