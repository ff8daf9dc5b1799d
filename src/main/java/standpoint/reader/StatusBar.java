package standpoint.reader;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Undoing;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;

/** The line at the bottom: what runs, how far it is and a way to cancel it, or else what the open story holds; and the page's legend. */
final class StatusBar extends HBox {

    private static final Duration A_MOMENT = Duration.seconds(4);
    private static final Duration A_WHILE = Duration.seconds(12);

    private final ReaderState state;
    private final PauseTransition noting = new PauseTransition(A_MOMENT);
    private String note = "";
    private boolean undoable;
    private final Label text = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button undo = new Button("Undo", Icons.of(Feather.ROTATE_CCW));
    private final Button cancel = new Button("Cancel", Icons.of(Feather.X));

    StatusBar(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.STATUS_BAR);
        text.getStyleClass().add(Styles.STATUS_TEXT);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        cancel.getStyleClass().add(Styles.TOOL);
        cancel.setTooltip(new Tooltip("Cancel what runs (" + Command.CANCEL.key().getDisplayText() + ")"));
        cancel.setOnAction(pressed -> state.wishes().send(Wish.CANCEL_WORK));
        undo.getStyleClass().add(Styles.TOOL);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setTooltip(new Tooltip("Take it back (" + Command.UNDO.key().getDisplayText() + ")"));
        undo.setOnAction(pressed -> Command.UNDO.run(state));
        getChildren().addAll(progress, text, undo, cancel, new Legend(state));
        state.work().subscribe(this::refresh);
        state.pageProperty().subscribe(now -> refresh());
        state.notes().listen(this::tell);
        state.undoing().added().listen(this::offer);
        noting.setOnFinished(end -> forget());
        refresh();
    }

    private void tell(String words) {
        note = words;
        undoable = false;
        refresh();
        noting.setDuration(A_MOMENT);
        noting.playFromStart();
    }

    /** Longer than other notes: to take something back needs a decision. */
    private void offer(Undoing.Step step) {
        note = step.done();
        undoable = true;
        refresh();
        noting.stop();
        noting.setDuration(A_WHILE);
        noting.playFromStart();
    }

    private void forget() {
        note = "";
        undoable = false;
        refresh();
    }

    private void refresh() {
        Optional<Work> work = Stream.of(Work.Kind.values()).flatMap(kind -> Optional.ofNullable(state.work().get(kind)).stream()).findFirst();
        text.setText(!note.isEmpty() ? note : work.map(StatusBar::written).or(() -> state.pageProperty().get().map(StatusBar::written)).orElse("Ready"));
        progress.setProgress(work.map(Work::progress).orElse(0.0));
        show(progress, work.isPresent());
        show(undo, undoable);
        show(cancel, state.work().keySet().stream().anyMatch(kind -> kind == Work.Kind.READING || kind == Work.Kind.ANALYSING || kind == Work.Kind.EXPORTING));
    }

    private static String written(Work work) {
        return work.total() > 1 ? work.text() + " — " + (work.done() + 1) + " of " + work.total() : work.text();
    }

    private static String written(Page page) {
        return page.analysis().filter(analysis -> analysis.limitation().isEmpty()).map(StatusBar::written).orElse("No findings");
    }

    private static String written(Analysis analysis) {
        return Words.count(analysis.stances().size(), "stance") + " · " + Words.count(analysis.quotes().size(), "quote") + " · "
                + Words.count(analysis.entities().size(), "person or place", "people and places");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
