package standpoint.reader.shelf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.library.SearchOutcome;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;

/** What the stories found have, with counts: each value can be kept alone or left out. */
final class FacetPane extends VBox {

    private final ReaderState state;
    private final Searching searching;
    private final Label summary = new Label();
    private final Button removeAll = new Button("Remove all filters", Icons.of(Feather.X));
    private final Map<SearchField, FacetGroup> groups = new EnumMap<>(SearchField.class);
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);

    FacetPane(ReaderState state) {
        this.state = state;
        searching = state.searching();
        summary.getStyleClass().add(Styles.CARD_NOTE);
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE); // the list below takes all the rest
        removeAll.getStyleClass().addAll(Styles.TOOL, Styles.QUIET);
        removeAll.setOnAction(pressed -> searching.filtersProperty().set(List.of()));
        list.getStyleClass().add(Styles.FACETS);
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
                .orElse("These counts are of all stories, as nothing is searched for.") + " A tick keeps only stories with a name, a slash leaves them out.");
        removeAll.setVisible(!searching.filtersProperty().get().isEmpty());
        removeAll.setManaged(removeAll.isVisible());
        searching.facetsProperty().get().forEach(facet -> groupOf(facet).show(facet));
    }

    private FacetGroup groupOf(Facet facet) {
        return groups.computeIfAbsent(facet.field(), field -> {
            FacetGroup made = new FacetGroup(searching, facet);
            list.getChildren().add(made);
            return made;
        });
    }
}
