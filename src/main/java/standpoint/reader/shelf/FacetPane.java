package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.library.SearchOutcome;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;

/** What the stories found have, with counts: each value can be kept alone or left out. Values with a filter stay listed in any case. */
final class FacetPane extends VBox {

    private static final int AT_FIRST = 5;

    private final ReaderState state;
    private final Searching searching;
    private final Label summary = new Label();
    private final Button removeAll = new Button("Remove all filters", Icons.of(Feather.X));
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);
    private final Set<SearchField> unfolded = EnumSet.noneOf(SearchField.class);

    FacetPane(ReaderState state) {
        this.state = state;
        searching = state.searching();
        summary.getStyleClass().add(Styles.CARD_NOTE);
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE); // the list below takes all the rest
        removeAll.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        removeAll.setOnAction(pressed -> searching.filtersProperty().set(List.of()));
        groups.getStyleClass().add(Styles.FACETS);
        scroll.getStyleClass().add(Styles.OVERLAY_BODY);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(summary, removeAll, scroll);
        searching.facetsProperty().subscribe(now -> refresh());
        searching.filtersProperty().subscribe(now -> refresh());
        state.shelf().outcomeProperty().subscribe(now -> refresh());
        searching.paneProperty().subscribe(now -> refresh());
    }

    private void refresh() {
        if (searching.paneProperty().get() != SearchPane.FILTERS) {
            return;
        }
        summary.setText(state.shelf().outcomeProperty().get().map(outcome -> outcome instanceof SearchOutcome.Found found
                ? Words.count(found.total(), "story has", "stories have") + " all that is asked." : "")
                .orElse("No search stands; these are counts of all stories.") + " A tick keeps only stories with a name, a slash leaves them out.");
        removeAll.setVisible(!searching.filtersProperty().get().isEmpty());
        removeAll.setManaged(removeAll.isVisible());
        FacetRow.Place keyboard = FacetRow.Place.of(getScene());
        double scrolled = scroll.getVvalue();
        groups.getChildren().setAll(searching.facetsProperty().get().stream().map(this::group).toList());
        scroll.setVvalue(scrolled);
        keyboard.giveBack(groups);
    }

    private VBox group(Facet facet) {
        List<Node> rows = new ArrayList<>();
        Label title = new Label(SearchWords.heading(facet.field()));
        title.getStyleClass().add(Styles.GROUP_TITLE);
        rows.add(title);
        List<Facet.Value> values = values(facet);
        int shown = unfolded.contains(facet.field()) ? values.size() : Math.min(values.size(), Math.max(AT_FIRST, filtered(facet.field()).size()));
        values.subList(0, shown).forEach(value -> rows.add(new FacetRow(searching, facet.field(), value)));
        if (values.isEmpty()) {
            Label none = new Label("None in these stories");
            none.getStyleClass().add(Styles.CARD_NOTE);
            rows.add(none);
        } else if (shown < values.size()) {
            rows.add(more(facet, values.size() - shown));
        } else if (facet.distinct() > facet.values().size()) {
            Label others = new Label((facet.distinct() - facet.values().size()) + " others; write " + facet.field().label() + ": to find one");
            others.getStyleClass().add(Styles.CARD_NOTE);
            rows.add(others);
        }
        VBox group = new VBox(rows.toArray(Node[]::new));
        group.getStyleClass().add(Styles.FACET);
        return group;
    }

    private Button more(Facet facet, int number) {
        Button more = new Button("Show " + number + " more");
        more.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        more.setAccessibleText("Show " + number + " more: " + SearchWords.heading(facet.field()));
        more.setOnAction(pressed -> {
            unfolded.add(facet.field());
            refresh();
        });
        return more;
    }

    private List<SearchFilter> filtered(SearchField field) {
        return searching.filtersProperty().get().stream().filter(filter -> filter.field() == field).toList();
    }

    /** Those with a filter first, also where no story is left that has them. */
    private List<Facet.Value> values(Facet facet) {
        List<Facet.Value> values = new ArrayList<>();
        for (SearchFilter filter : filtered(facet.field())) {
            values.add(facet.values().stream().filter(value -> value.name().equals(filter.value())).findFirst()
                    .orElse(new Facet.Value(filter.value(), 0, filter.term())));
        }
        facet.values().stream().filter(value -> searching.filterOn(facet.field(), value.name()).isEmpty()).forEach(values::add);
        return values;
    }
}
