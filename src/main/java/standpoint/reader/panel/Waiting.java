package standpoint.reader.panel;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import standpoint.reader.look.Styles;

/** What is shown while a story is being analysed, or is on its way. */
public final class Waiting {

    private Waiting() {}

    static VBox forAnalysis() {
        return of("Analysing…");
    }

    /** On the page, while there is no other story on it. */
    public static VBox forStory() {
        return of("Opening the story…");
    }

    private static VBox of(String words) {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setPrefSize(34, 34);
        Label title = new Label(words);
        title.getStyleClass().add(Styles.EMPTY_TITLE);
        VBox box = new VBox(wheel, title);
        box.getStyleClass().add(Styles.EMPTY);
        return box;
    }
}
