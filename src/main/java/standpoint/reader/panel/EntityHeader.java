package standpoint.reader.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;

/** The selected entity: name, role, kind, counts, and a way to let go of it. Takes no room while nothing is selected. */
final class EntityHeader extends HBox {

    private final ReaderState state;

    EntityHeader(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.ENTITY_HEADER);
        state.entityProperty().subscribe(now -> refresh());
        state.pageProperty().subscribe(now -> refresh());
    }

    private void refresh() {
        getChildren().clear();
        state.analysis().ifPresent(analysis -> state.selectedEntity().ifPresent(entity -> fill(analysis, entity)));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void fill(Analysis analysis, Entity entity) {
        VBox words = new VBox(wrapped(entity.label(), Styles.ENTITY_NAME));
        entity.role().ifPresent(role -> words.getChildren().add(wrapped(role, Styles.ENTITY_ROLE)));
        Dossier dossier = new Dossier(analysis, entity.id());
        words.getChildren().add(wrapped(Words.of(entity.kind()) + " · " + Words.count(entity.mentions().size(), "mention") + " · "
                + Words.count(dossier.quotesBy().size(), "quote") + " · " + Words.count(dossier.stancesBy().size(), "stance"), Styles.COUNT));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().add(Styles.TOOL);
        clear.setTooltip(new Tooltip("Show everybody (Esc)"));
        clear.setAccessibleText("Clear the selection");
        clear.setOnAction(pressed -> state.clearSelection());
        getChildren().addAll(Icons.of(entity.kind()), words, clear);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
