package standpoint.reader.shelf;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;

/** The switches below the search box: filters, quotes only, saved searches, help. */
final class SearchTools extends HBox {

    private final Searching searching;

    SearchTools(ReaderState state) {
        searching = state.searching();
        getStyleClass().add(Styles.SEARCH_TOOLS);
        ToggleButton filters = pane(SearchPane.FILTERS, Feather.SLIDERS, "Filter by what the stories have", "Ctrl+Shift+K");
        searching.filtersProperty().subscribe(now -> {
            filters.setText(now.isEmpty() ? null : Integer.toString(now.size()));
            filters.setAccessibleText("Filter by what the stories have, " + Words.count(now.size(), "filter"));
        });
        ToggleButton quotes = tool(Feather.MESSAGE_SQUARE, "Look for words in quotes only", "Ctrl+Shift+Q");
        quotes.selectedProperty().bindBidirectional(searching.quotesOnlyProperty());
        getChildren().addAll(filters, quotes, pane(SearchPane.SAVED, Feather.BOOKMARK, "Saved and recent searches", "Ctrl+Shift+Y"),
                pane(SearchPane.HELP, Feather.HELP_CIRCLE, "How to write a search", "Shift+F1"));
    }

    private ToggleButton pane(SearchPane pane, Feather icon, String text, String key) {
        ToggleButton button = tool(icon, text, key);
        button.setOnAction(pressed -> searching.turn(pane));
        searching.paneProperty().subscribe(now -> button.setSelected(now == pane));
        return button;
    }

    private static ToggleButton tool(Feather icon, String text, String key) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        button.getStyleClass().addAll(Styles.TOOL, Styles.SWITCH);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text + " (" + key + ")"));
        button.setAccessibleText(text);
        return button;
    }
}
