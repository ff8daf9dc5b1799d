package standpoint.reader.page;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Find;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** The line above the page in which words of the story are sought. */
public final class FindBar extends FlowPane {

    /** With less for the words, the buttons go to a second line. */
    private static final double LEAST_WORDS = 190;
    private static final double GAP = 4;

    private final ReaderState state;
    private final Find find;
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();

    public FindBar(ReaderState state) {
        this.state = state;
        find = state.marks().find();
        getStyleClass().add(Styles.FIND_BAR);
        field.setPromptText("Find in this story");
        field.setAccessibleText("Find in this story");
        field.setLeft(Icons.of(Feather.SEARCH));
        field.textProperty().bindBidirectional(find.wordsProperty());
        field.setMinWidth(90);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add(Styles.FIND_COUNT);
        count.setMinWidth(USE_PREF_SIZE);
        ToggleButton matchCase = choice("Aa", "Match capital and small letters, and accents");
        matchCase.selectedProperty().bindBidirectional(find.matchCaseProperty());
        ToggleButton wholeWords = choice("Word", "Whole words only");
        wholeWords.selectedProperty().bindBidirectional(find.wholeWordsProperty());
        HBox words = new HBox(GAP, field, count);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox tools = new HBox(GAP, button(Feather.CHEVRON_UP, "Previous match (Shift+Enter)", () -> find.step(-1)),
                button(Feather.CHEVRON_DOWN, "Next match (Enter)", () -> find.step(1)), matchCase, wholeWords,
                button(Feather.X, "Close (Esc)", this::close));
        tools.setAlignment(Pos.CENTER_LEFT);
        words.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.max(LEAST_WORDS, getWidth() - snappedLeftInset() - snappedRightInset()
                - GAP - tools.getWidth()), widthProperty(), tools.widthProperty(), insetsProperty()));
        setHgap(GAP);
        setVgap(GAP);
        getChildren().addAll(words, tools);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        find.openProperty().subscribe(open -> {
            setVisible(open);
            setManaged(open);
            tell();
        });
        find.wordsProperty().subscribe(now -> tell()); // the first letter may be found nowhere, which changes no places
        find.places().allProperty().subscribe(now -> tell());
        find.places().currentProperty().subscribe(now -> tell());
        state.wishes().listen(wish -> {
            if (wish == Wish.FIND && state.pageProperty().get().isPresent()) {
                find.openProperty().set(true);
                field.requestFocus();
                field.selectAll();
            }
        });
    }

    private static ToggleButton choice(String label, String meaning) {
        ToggleButton choice = new ToggleButton(label);
        choice.getStyleClass().add(Styles.CHOICE);
        choice.setTooltip(new Tooltip(meaning));
        choice.setAccessibleText(meaning);
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private static Button button(Feather icon, String meaning, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(meaning));
        button.setAccessibleText(meaning);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void tell() {
        count.setText(find.count());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
            find.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void close() {
        find.openProperty().set(false);
        state.wishes().send(Wish.FOCUS_PAGE);
    }
}
