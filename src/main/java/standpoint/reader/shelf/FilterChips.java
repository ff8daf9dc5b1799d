package standpoint.reader.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Searching;

/** The conditions that stand, each as a chip that goes when it is pressed: of the query those that are more than a word, and all filters. */
final class FilterChips extends FlowPane {

    private static final double MOST_WIDTH = 158;

    private final Searching searching;
    private final Runnable back;

    /** @param back puts the keyboard back where it belongs when the last chip has gone */
    FilterChips(ReaderState state, Runnable back) {
        searching = state.searching();
        this.back = back;
        getStyleClass().add(Styles.FILTER_CHIPS);
        state.shelf().queryProperty().subscribe(this::refresh);
        searching.filtersProperty().subscribe(this::refresh);
        searching.quotesOnlyProperty().subscribe(this::refresh);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        refresh(); // or the empty line would have room until the first search
    }

    private void refresh() {
        List<Node> chips = new ArrayList<>();
        searching.conditions().forEach(part -> chips.add(chip(part.text(), part.text().startsWith("-") || part.text().startsWith("NOT "),
                "the condition " + part.text(), () -> searching.remove(part))));
        searching.filtersProperty().get().forEach(filter -> {
            Button chip = chip(SearchWords.of(filter), filter.excluded(), (filter.excluded() ? "left out: " : "only with: ") + SearchWords.one(filter.field()) + " "
                    + filter.value(), () -> searching.remove(filter));
            chips.add(chip);
        });
        if (searching.quotesOnlyProperty().get()) {
            chips.add(chip("in quotes only", false, "in quotes only", () -> searching.quotesOnlyProperty().set(false)));
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private Button chip(String text, boolean excluded, String spoken, Runnable removal) {
        Button chip = new Button(text, Icons.of(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add(Styles.FILTER_CHIP);
        if (excluded) {
            chip.getStyleClass().add(Styles.EXCLUDED);
        }
        chip.setMaxWidth(MOST_WIDTH);
        chip.setAccessibleText("Remove " + spoken);
        chip.setTooltip(new Tooltip(spoken.substring(0, 1).toUpperCase(Locale.ROOT) + spoken.substring(1) + "\nPress to remove"));
        chip.setOnAction(pressed -> remove(chip, removal));
        return chip;
    }

    private void remove(Button chip, Runnable removal) {
        int place = getChildren().indexOf(chip);
        boolean hadKeyboard = chip.isFocused();
        removal.run();
        if (hadKeyboard && getChildren().isEmpty()) {
            back.run();
        } else if (hadKeyboard) {
            getChildren().get(Math.min(place, getChildren().size() - 1)).requestFocus();
        }
    }

    /** Whether there is a chip to go to. */
    boolean focusLast() {
        if (getChildren().isEmpty()) {
            return false;
        }
        getChildren().getLast().requestFocus();
        return true;
    }

    private void press(KeyEvent event) {
        boolean removes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (removes && !event.isShortcutDown() && event.getTarget() instanceof Button chip) {
            chip.fire();
            event.consume();
        }
    }
}
