package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Searching;

/** The values that one field has in the stories found. Those with a filter come first, also where no story is left that has them. */
final class FacetGroup extends VBox {

    private static final int AT_FIRST = 5;

    private final Searching searching;
    private final SearchField field;
    private final Map<String, FacetRow> rows = new HashMap<>();
    private final Label title;
    private final Label note = new Label();
    private final Button more = new Button();
    private Facet shown;
    private boolean unfolded;

    FacetGroup(Searching searching, Facet facet) {
        this.searching = searching;
        field = facet.field();
        shown = facet;
        title = new Label(SearchWords.heading(field));
        title.getStyleClass().add(Styles.GROUP_TITLE);
        note.getStyleClass().add(Styles.CARD_NOTE);
        more.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        more.setOnAction(pressed -> {
            unfolded = true;
            show(shown);
        });
        getStyleClass().add(Styles.FACET);
    }

    /** Rows are kept from one answer to the next; one that has the keyboard keeps it wherever it moves. */
    void show(Facet facet) {
        shown = facet;
        List<Facet.Value> values = values();
        int filtered = filters().size();
        List<Facet.Value> listed = unfolded ? values : values.subList(0, Math.min(values.size(), Math.max(AT_FIRST, filtered)));
        List<Node> nodes = new ArrayList<>(List.of(title));
        for (Facet.Value value : listed) {
            FacetRow row = rows.computeIfAbsent(value.name(), name -> new FacetRow(searching, field, name));
            row.show(value);
            nodes.add(row);
        }
        rows.keySet().retainAll(listed.stream().map(Facet.Value::name).toList());
        end(values.size(), listed.size(), nodes);
        if (!nodes.equals(getChildren())) {
            @Nullable Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
            getChildren().setAll(nodes);
            if (keyboard != null && nodes.contains(keyboard.getParent())) {
                keyboard.requestFocus();
            }
        }
    }

    private void end(int values, int listed, List<Node> nodes) {
        int unlisted = shown.distinct() - shown.values().size();
        if (values == 0) {
            note.setText("None in these stories");
            nodes.add(note);
        } else if (listed < values) {
            more.setText("Show " + (values - listed) + " more");
            more.setAccessibleText(more.getText() + ": " + SearchWords.heading(field));
            nodes.add(more);
        } else if (unlisted > 0) {
            note.setText(unlisted + " others; write " + field.label() + ": to find one");
            nodes.add(note);
        }
    }

    private List<SearchFilter> filters() {
        return searching.filtersProperty().get().stream().filter(filter -> filter.field() == field).toList();
    }

    private List<Facet.Value> values() {
        List<Facet.Value> values = new ArrayList<>();
        for (SearchFilter filter : filters()) {
            values.add(shown.values().stream().filter(value -> value.name().equals(filter.value())).findFirst()
                    .orElse(new Facet.Value(filter.value(), 0, filter.term())));
        }
        shown.values().stream().filter(value -> searching.filterOn(field, value.name()).isEmpty()).forEach(values::add);
        return values;
    }
}
