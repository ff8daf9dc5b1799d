package standpoint.reader.shelf;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Searching;

/**
 * A value with its count: pressing its name keeps only stories that have it, the button behind it leaves them out. Signs and words say which.
 * The row stays the same node while counts come and go, so that a key pressed on it is never lost.
 */
final class FacetRow extends HBox {

    private final Searching searching;
    private final SearchField field;
    private final String name;
    private final ToggleButton include = new ToggleButton();
    private final Label count = new Label();
    private final ToggleButton exclude = new ToggleButton(null, Icons.of(Feather.SLASH));

    FacetRow(Searching searching, SearchField field, String name) {
        this.searching = searching;
        this.field = field;
        this.name = name;
        include.getStyleClass().add(Styles.FACET_VALUE);
        include.setMaxWidth(Double.MAX_VALUE);
        include.setMinWidth(0);
        include.setTooltip(new Tooltip());
        include.setOnAction(pressed -> searching.turn(field, name, false));
        HBox.setHgrow(include, Priority.ALWAYS);
        count.getStyleClass().add(Styles.CARD_NOTE);
        count.setMinWidth(USE_PREF_SIZE);
        exclude.getStyleClass().addAll(Styles.TOOL, Styles.SMALL, Styles.SWITCH);
        exclude.setMinWidth(USE_PREF_SIZE);
        exclude.setTooltip(new Tooltip());
        exclude.setOnAction(pressed -> searching.turn(field, name, true));
        getStyleClass().add(Styles.FACET_ROW);
        getChildren().addAll(include, count, exclude);
    }

    void show(Facet.Value value) {
        Optional<SearchFilter> filter = searching.filterOn(field, name);
        boolean included = filter.filter(found -> !found.excluded()).isPresent();
        boolean excluded = filter.filter(SearchFilter::excluded).isPresent();
        include.setText(excluded ? "not " + name : name);
        include.setGraphic(Icons.of(excluded ? Feather.X_SQUARE : included ? Feather.CHECK_SQUARE : Feather.SQUARE));
        include.setSelected(included);
        String said = SearchWords.one(field) + " " + name + ", " + Words.count(value.stories(), "story", "stories");
        include.setAccessibleText((included ? "Only stories with " : excluded ? "Left out: " : "Keep only stories with ") + said);
        include.getTooltip().setText(name + (included ? "\nPress to keep all stories" : "\nPress to keep only these stories"));
        count.setText(excluded ? "left out" : Integer.toString(value.stories()));
        exclude.setSelected(excluded);
        exclude.setAccessibleText((excluded ? "Do not leave out " : "Leave out stories with ") + said);
        exclude.getTooltip().setText(excluded ? "Press to have these stories again" : "Leave these stories out");
        getStyleClass().removeAll(Styles.EXCLUDED);
        if (excluded) {
            getStyleClass().add(Styles.EXCLUDED);
        }
    }
}
