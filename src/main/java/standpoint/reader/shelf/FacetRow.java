package standpoint.reader.shelf;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Searching;

/** A value with its count: pressing its name keeps only stories that have it, the button behind it leaves them out. Signs and words say which. */
final class FacetRow extends HBox {

    /** @param key what the row is about, to find it again among rows made anew */
    record Place(String key, boolean excluding) {

        /** Where the keyboard is among the rows; nowhere if it is elsewhere. */
        static Place of(@Nullable Scene scene) {
            Node owner = scene == null ? null : scene.getFocusOwner();
            return owner instanceof ToggleButton && owner.getParent() instanceof FacetRow row ? new Place(row.key, owner.equals(row.exclude)) : new Place("", false);
        }

        void giveBack(Parent rows) {
            for (Node row : rows.lookupAll("." + Styles.FACET_ROW)) {
                if (row instanceof FacetRow facet && facet.key.equals(key)) {
                    (excluding ? facet.exclude : facet.include).requestFocus();
                }
            }
        }
    }

    private final String key;
    private final ToggleButton include;
    private final ToggleButton exclude = new ToggleButton(null, Icons.of(Feather.SLASH));

    FacetRow(Searching searching, SearchField field, Facet.Value value) {
        key = field.label() + ":" + value.name();
        boolean included = searching.filterOn(field, value.name()).filter(filter -> !filter.excluded()).isPresent();
        boolean excluded = searching.filterOn(field, value.name()).filter(SearchFilter::excluded).isPresent();
        include = new ToggleButton(excluded ? "not " + value.name() : value.name(),
                Icons.of(excluded ? Feather.X_SQUARE : included ? Feather.CHECK_SQUARE : Feather.SQUARE));
        include.getStyleClass().add(Styles.FACET_VALUE);
        include.setSelected(included);
        include.setMaxWidth(Double.MAX_VALUE);
        include.setMinWidth(0);
        HBox.setHgrow(include, Priority.ALWAYS);
        String said = SearchWords.one(field) + " " + value.name() + ", " + Words.count(value.stories(), "story", "stories");
        include.setAccessibleText((included ? "Only stories with " : excluded ? "Left out: " : "Keep only stories with ") + said);
        include.setTooltip(new Tooltip(value.name() + (included ? "\nPress to keep all stories" : "\nPress to keep only these stories")));
        include.setOnAction(pressed -> searching.turn(field, value.name(), false));
        Label count = new Label(excluded ? "left out" : Integer.toString(value.stories()));
        count.getStyleClass().add(Styles.CARD_NOTE);
        count.setMinWidth(USE_PREF_SIZE);
        exclude.getStyleClass().addAll(Styles.TOOL, Styles.SMALL, Styles.SWITCH);
        exclude.setSelected(excluded);
        exclude.setMinWidth(USE_PREF_SIZE);
        exclude.setAccessibleText((excluded ? "Do not leave out " : "Leave out stories with ") + said);
        exclude.setTooltip(new Tooltip(excluded ? "Press to have these stories again" : "Leave these stories out"));
        exclude.setOnAction(pressed -> searching.turn(field, value.name(), true));
        getStyleClass().add(Styles.FACET_ROW);
        if (excluded) {
            getStyleClass().add(Styles.EXCLUDED);
        }
        getChildren().addAll(include, count, exclude);
    }
}
