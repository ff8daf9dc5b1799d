package standpoint.reader.shelf;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Places;
import standpoint.reader.state.ReaderState;

/** The line above the page that leads through the hits of the search in the open story; words that are sought in it take its place. */
public final class HitBar extends HBox {

    private final ReaderState state;
    private final Places hits;
    private final Label words = new Label();
    private final Label count = new Label();

    public HitBar(ReaderState state) {
        this.state = state;
        hits = state.marks().hits();
        getStyleClass().addAll(Styles.FIND_BAR, Styles.HIT_BAR);
        words.setGraphic(Icons.of(Feather.SEARCH));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        count.getStyleClass().add(Styles.FIND_COUNT);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, count, button(Feather.CHEVRON_UP, "Previous hit", "Shift+F4", () -> hits.step(-1)),
                button(Feather.CHEVRON_DOWN, "Next hit", "F4", () -> hits.step(1)),
                button(Feather.X, "Hide the hits in this story", "", () -> state.marks().show(List.of())));
        hits.allProperty().subscribe(now -> tell());
        hits.currentProperty().subscribe(now -> tell());
        state.marks().find().openProperty().subscribe(now -> tell());
    }

    private static Button button(Feather icon, String meaning, String key, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(key.isEmpty() ? meaning : meaning + " (" + key + ")"));
        button.setAccessibleText(meaning);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void tell() {
        boolean shown = !hits.allProperty().get().isEmpty() && !state.marks().find().openProperty().get();
        setVisible(shown);
        setManaged(shown);
        words.setText(SearchWords.of(state.searching().question()));
        count.setText(hits.count());
        count.setAccessibleText("Hit " + hits.count());
    }
}
