package standpoint.reader;

import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.importing.ImportProgress;
import standpoint.importing.ImportSummary;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Imports;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** The import of many files: how far it is, with pause and cancel; then how it ended, until it is dismissed. Takes no room while there is none. */
final class ImportBar extends HBox {

    private final ReaderState state;
    private final Imports imports;
    private final ProgressBar progress = new ProgressBar();
    private final Label text = new Label();
    private final Label file = new Label();
    private final Button failed = new Button(null, Icons.of(Feather.ALERT_TRIANGLE));
    private final Button pause = new Button();
    private final Button cancel = new Button("Cancel", Icons.of(Feather.X));
    private final Button goOn = new Button("Go on", Icons.of(Feather.PLAY));
    private final Button dismiss = new Button(null, Icons.of(Feather.X));

    ImportBar(ReaderState state) {
        this.state = state;
        imports = state.imports();
        getStyleClass().add(Styles.IMPORT_BAR);
        text.getStyleClass().add(Styles.IMPORT_TEXT);
        text.setMinWidth(200);
        file.getStyleClass().add(Styles.IMPORT_FILE);
        file.setMinWidth(0);
        file.setMaxWidth(Double.MAX_VALUE);
        setHgrow(file, Priority.ALWAYS);
        tellWhole(text);
        tellWhole(file);
        tool(failed, "Show the files that failed", () -> state.overlayProperty().set(Overlay.FAILURES));
        tool(pause, "Pause the import, or let it go on", () -> state.wishes().send(Wish.PAUSE_IMPORT));
        tool(cancel, "Cancel the import; what is in the library stays there", () -> state.wishes().send(Wish.CANCEL_IMPORT));
        tool(goOn, "Import what was not finished", () -> state.wishes().send(Wish.GO_ON_IMPORT));
        tool(dismiss, "Dismiss", imports::dismiss);
        getChildren().addAll(progress, text, file, failed, pause, cancel, goOn, dismiss);
        imports.stageProperty().subscribe(stage -> refresh());
        imports.failures().subscribe(this::refresh);
        state.looks().focusModeProperty().subscribe(alone -> refresh());
    }

    /** In a narrow window there is room for the beginning alone. */
    private static void tellWhole(Label label) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        label.setTooltip(whole);
    }

    private static void tool(Button button, String tip, Runnable action) {
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
    }

    private void refresh() {
        Optional<ImportStage> stage = imports.stageProperty().get();
        show(this, stage.isPresent() && !state.looks().focusModeProperty().get());
        boolean underWay = imports.isUnderWay();
        show(progress, underWay);
        show(pause, stage.orElse(null) instanceof ImportStage.Running);
        show(cancel, underWay);
        show(dismiss, stage.isPresent() && !underWay);
        show(failed, !imports.failures().isEmpty());
        failed.setText(imports.failures().size() + " failed");
        show(goOn, false);
        stage.ifPresent(this::tell);
    }

    private void tell(ImportStage stage) {
        file.setText("");
        switch (stage) {
            case ImportStage.Looking() -> {
                text.setText("Looking for files…");
                progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            }
            case ImportStage.Running(ImportProgress far, boolean paused) -> {
                text.setText(sentence(far, paused));
                file.setText(String.valueOf(far.current().getFileName()));
                progress.setProgress(far.total() == 0 ? 0 : (double) far.done() / far.total());
                pause.setText(paused ? "Go on" : "Pause");
                pause.setGraphic(Icons.of(paused ? Feather.PLAY : Feather.PAUSE));
            }
            case ImportStage.Ended(ImportSummary summary) -> {
                text.setText(sentence(summary));
                show(goOn, summary.unfinished() > 0);
            }
            case ImportStage.Stopped(String why) -> {
                text.setText("The import stopped: " + why);
                show(goOn, true);
            }
        }
    }

    /** "Analysing 120 of 20,000 · 6.2 a second · about 54 min left" */
    static String sentence(ImportProgress far, boolean paused) {
        String step = paused ? "Paused at " : switch (far.step()) {
            case READING -> "Reading ";
            case ANALYSING -> "Analysing ";
        };
        String count = String.format(Locale.ROOT, "%,d of %,d", far.done(), far.total());
        return paused || far.perSecond() == 0 ? step + count
                : step + count + String.format(Locale.ROOT, " · %.1f a second", far.perSecond())
                        + far.roughlyLeft().map(left -> " · about " + left + " left").orElse("");
    }

    private static String sentence(ImportSummary summary) {
        boolean cut = summary.unfinished() > 0;
        return (cut ? "Import cancelled: " : "Imported: ") + String.format(Locale.ROOT, "%,d ", summary.added()) + (summary.added() == 1 ? "story" : "stories")
                + String.format(Locale.ROOT, " added, %,d there already", summary.known()) + (cut ? String.format(Locale.ROOT, ", %,d not done", summary.unfinished()) : "");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
