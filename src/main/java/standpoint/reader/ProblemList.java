package standpoint.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;

/** What went wrong, each thing with its reason, until the user dismisses it. Takes no room while there is nothing. */
final class ProblemList extends VBox {

    private static final double MOST_HEIGHT = 132;

    private final ReaderState state;
    private final Label title = new Label();
    private final VBox lines = new VBox();

    ProblemList(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.PROBLEMS);
        title.getStyleClass().add(Styles.PROBLEMS_TITLE);
        title.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        Button dismiss = new Button(null, Icons.of(Feather.X));
        dismiss.getStyleClass().add(Styles.TOOL);
        dismiss.setTooltip(new Tooltip("Dismiss"));
        dismiss.setAccessibleText("Dismiss the list of problems");
        dismiss.setOnAction(pressed -> state.problems().clear());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        getChildren().addAll(new HBox(title, space, dismiss), scroll);
        state.problems().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        int number = state.problems().size();
        boolean files = state.problems().stream().allMatch(problem -> problem.kind() == Problem.Kind.FILE);
        title.setText(files ? Words.count(number, "file") + " could not be read"
                : Words.count(number, "thing went wrong", "things went wrong"));
        lines.getChildren().setAll(state.problems().stream().map(ProblemList::line).toList());
        setVisible(number > 0);
        setManaged(number > 0);
    }

    private static HBox line(Problem problem) {
        Label name = new Label(problem.what());
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(Styles.PROBLEM_NAME);
        Label reason = new Label(problem.why());
        reason.setWrapText(true);
        reason.getStyleClass().add(Styles.PROBLEM_REASON);
        HBox.setHgrow(reason, Priority.ALWAYS);
        return new HBox(10, name, reason);
    }
}
