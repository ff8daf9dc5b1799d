package standpoint.reader.shelf;

import java.util.stream.Collectors;

import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

import standpoint.library.Hit;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

/** The other papers that print the story of a hit; pressing it compares the versions. */
final class AlsoIn extends Hyperlink {

    AlsoIn(Hit hit, ReaderState state) {
        super("Also in: " + hit.versions().stream().map(AlsoIn::paper).distinct().collect(Collectors.joining(", ")));
        getStyleClass().add(Styles.ALSO_IN);
        setMinWidth(0);
        setTooltip(new Tooltip(hit.versions().stream().map(version -> version.title() + " (" + StoryCell.sourceOf(version) + ")")
                .collect(Collectors.joining("\n", "Compare with\n", ""))));
        setAccessibleText(getText() + "; press to compare");
        setOnMouseClicked(Event::consume); // the card would open the story
        setOnAction(pressed -> state.versions().compare(hit.story().id()));
    }

    private static String paper(Story version) {
        return version.outlet().orElse(version.title());
    }
}
