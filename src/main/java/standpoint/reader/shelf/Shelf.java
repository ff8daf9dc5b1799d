package standpoint.reader.shelf;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import standpoint.library.SearchOutcome;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

/** The left side: the search box, and below it all stories or, while a search stands, its hits. */
public final class Shelf extends VBox {

    private final SearchBox box;

    public Shelf(ReaderState state) {
        getStyleClass().add(Styles.SHELF);
        StoryList stories = new StoryList(state);
        HitList hits = new HitList(state);
        StackPane lists = new StackPane(stories, hits);
        VBox.setVgrow(lists, Priority.ALWAYS);
        box = new SearchBox(state);
        getChildren().addAll(box, lists);
        state.shelf().outcomeProperty().subscribe(outcome -> {
            boolean bad = outcome.filter(SearchOutcome.BadQuery.class::isInstance).isPresent();
            if (!bad) { // while a query is being written, what was there before stays
                hits.setVisible(outcome.isPresent());
                stories.setVisible(outcome.isEmpty());
            }
        });
        box.mistakeProperty().subscribe(told -> {
            if (told) { // hits of another query must not stand below what is wrong with this one
                hits.setVisible(false);
                stories.setVisible(false);
            }
        });
    }

    SearchBox box() {
        return box;
    }
}
