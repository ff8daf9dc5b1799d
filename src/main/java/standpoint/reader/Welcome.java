package standpoint.reader;

import java.util.Map;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

/** What is in the middle while no story is open: how to get at one, and who has none yet is told what this is all about. */
final class Welcome extends StackPane {

    /** What the buttons say where that is not the command's name. */
    private static final Map<Command, String> LABELS = Map.of(Command.OPEN_FILES, "Open stories…", Command.SAMPLES, "Read the samples");

    private final ReaderState state;

    Welcome(ReaderState state) {
        this.state = state;
        state.shelf().bareProperty().subscribe(bare -> getChildren().setAll(bare ? firstPage() : hint()));
    }

    private Node hint() {
        return new EmptyState(Feather.BOOK_OPEN, "Nothing on the desk yet",
                "Choose a story on the left, open article files (text or web pages), or drop files and folders anywhere in this window.",
                buttons(Command.OPEN_FILES, Command.OPEN_FOLDER));
    }

    private Node firstPage() {
        GridPane steps = new GridPane();
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        steps.getColumnConstraints().addAll(new ColumnConstraints(), words);
        addStep(steps, "Open stories", "text files or web pages, or drop them anywhere in this window", Command.OPEN_FILES);
        addStep(steps, "Click a name", "or type one, to see what is said by and about this person, organisation or place", Command.PALETTE);
        addStep(steps, "Read the stances and their evidence", "one after the other, each with the words it rests on",
                Command.NEXT_STANCE, Command.NEXT_EVIDENCE);
        steps.getStyleClass().add(Styles.STEPS);
        EmptyState page = new EmptyState(Feather.BOOK_OPEN, "Welcome to Standpoint",
                "Standpoint reads news stories and shows who says what and who stands where, with the words that prove it.", steps,
                buttons(Command.OPEN_FILES, Command.SAMPLES));
        ScrollPane scroll = new ScrollPane(new StackPane(page)); // a small window with large letters has no room for all of it
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.WELCOME);
        return scroll;
    }

    private static void addStep(GridPane steps, String what, String more, Command... commands) {
        int row = steps.getRowCount();
        Label number = new Label(String.valueOf(row + 1));
        number.getStyleClass().add(Styles.STEP_NUMBER);
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(what);
        title.getStyleClass().add(Styles.STEP_TITLE);
        title.setWrapText(true);
        HBox keys = new HBox(4, Stream.of(commands).map(Welcome::key).toArray(Node[]::new));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setFillHeight(false);
        Label text = new Label(more);
        text.getStyleClass().add(Styles.EMPTY_TEXT);
        text.setWrapText(true);
        steps.addRow(row, number, new VBox(title, text), keys);
    }

    private static Label key(Command command) {
        Label key = new Label(command.key().getDisplayText());
        key.getStyleClass().add(Styles.KEY_NAME);
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    private Node buttons(Command first, Command second) {
        FlowPane buttons = new FlowPane(10, 8, button(first, true), button(second, false));
        buttons.getStyleClass().add(Styles.WELCOME_BUTTONS);
        return buttons;
    }

    private Button button(Command command, boolean main) {
        Button button = new Button(LABELS.getOrDefault(command, command.label()), Icons.of(command.icon()));
        button.setDefaultButton(main);
        button.setTooltip(new Tooltip(command.label() + " (" + command.key().getDisplayText() + ")"));
        button.setOnAction(pressed -> command.run(state));
        return button;
    }
}
