package standpoint.reader.shelf;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import standpoint.library.Story;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Styles;

/** A story in the list: its title on at most two lines, outlet and date below. */
final class StoryCell extends ListCell<Story> {

    static final double HEIGHT = 68;

    private final Label title = new Label();
    private final Label source = new Label();
    private final VBox box = new VBox(title, source);

    StoryCell() {
        title.setWrapText(true);
        title.getStyleClass().add(Styles.STORY_TITLE);
        source.getStyleClass().add(Styles.STORY_SOURCE);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        if (empty || story == null) {
            setGraphic(null);
            return;
        }
        title.setText(story.title());
        source.setText(sourceOf(story));
        setGraphic(box);
        setAccessibleText(story.title() + ", " + sourceOf(story));
    }

    static String sourceOf(Story story) {
        String source = Stream.of(story.outlet(), story.published().map(Dates::written)).flatMap(part -> part.stream())
                .collect(Collectors.joining(" · "));
        return source.isEmpty() ? "No source or date" : source;
    }
}
