package standpoint.reader.shelf;

import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import standpoint.library.SearchOutcome;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

/** The left side: the search box, and below it all stories or, while a search stands, its hits. */
public final class Shelf extends VBox {

    public Shelf(ReaderState state) {
        getStyleClass().add(Styles.SHELF);
        StoryList stories = new StoryList(state);
        HitList hits = new HitList(state);
        StackPane lists = new StackPane(stories, hits);
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(new SearchBox(state), lists);
        state.shelf().outcomeProperty().subscribe(outcome -> {
            boolean found = outcome.filter(SearchOutcome.Found.class::isInstance).isPresent();
            hits.setVisible(found);
            stories.setVisible(!found);
        });
    }
}
