package standpoint.reader.shelf;

import java.util.EnumMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Later;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Wish;

/** What stands beside the shelf, over the page, while it is wanted: filters, saved searches or help. */
final class SearchFlyout extends VBox {

    static final double WIDTH = 310;

    private final ReaderState state;
    private final Label title = new Label();
    private final Map<SearchPane, Later<Node>> panes = new EnumMap<>(SearchPane.class);

    SearchFlyout(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.FLYOUT);
        title.getStyleClass().add(Styles.OVERLAY_TITLE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add(Styles.TOOL);
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close (Esc)"));
        close.setOnAction(pressed -> state.searching().paneProperty().set(SearchPane.NONE));
        HBox head = new HBox(title, space, close);
        head.getStyleClass().add(Styles.CARD_LINE);
        StackPane content = new StackPane();
        panes.put(SearchPane.FILTERS, new Later<>(content, () -> new FacetPane(state)));
        panes.put(SearchPane.SAVED, new Later<>(content, () -> new SavedPane(state)));
        panes.put(SearchPane.HELP, new Later<>(content, () -> new HelpPane(state)));
        panes.get(SearchPane.SAVED).get(); // it listens for the wish to name a search
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        state.searching().paneProperty().subscribe(this::show);
    }

    private void show(SearchPane pane) {
        boolean hadKeyboard = getScene() != null && holds(getScene().getFocusOwner());
        setVisible(pane != SearchPane.NONE);
        panes.forEach((kind, part) -> part.show(kind == pane));
        title.setText(switch (pane) {
            case NONE -> "";
            case FILTERS -> "Filters";
            case SAVED -> "Saved and recent searches";
            case HELP -> "How to write a search";
        });
        if (pane == SearchPane.NONE && hadKeyboard) {
            state.wishes().send(Wish.FOCUS_SEARCH);
        }
    }

    private boolean holds(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
