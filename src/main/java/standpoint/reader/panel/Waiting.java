package standpoint.reader.panel;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import standpoint.reader.look.Styles;

/** What a list shows while the story is being analysed. */
final class Waiting {

    private Waiting() {}

    static VBox forAnalysis() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setPrefSize(34, 34);
        Label title = new Label("Analysing…");
        title.getStyleClass().add(Styles.EMPTY_TITLE);
        VBox box = new VBox(wheel, title);
        box.getStyleClass().add(Styles.EMPTY);
        return box;
    }
}
