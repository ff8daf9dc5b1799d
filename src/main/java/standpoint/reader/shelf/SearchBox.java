package standpoint.reader.shelf;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.library.SearchOutcome;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** Where the query is written; below it what is wrong with it, if anything. */
final class SearchBox extends VBox {

    private static final String HELP = """
            Words must all occur: sanctions russia
            Phrases: "long-range weapons"      Choices: troops OR missiles      Without: NOT oil
            Beginnings and near misses: econom*  stoltenburg~
            Parts: title: text: person: org: place: speaker: quote: holder: target: outlet: author:
            Stances: holder:putin stance:against target:weapons
            Dates: date:2024-06  date:2024-05-01..2024-06-30""";

    private final ReaderState state;
    private final CustomTextField field = new CustomTextField();
    private final Label message = new Label();

    SearchBox(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.SEARCH_BOX);
        field.setPromptText("Search all stories");
        field.setAccessibleText("Search all stories");
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setTooltip(new Tooltip(HELP));
        field.textProperty().bindBidirectional(state.shelf().queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
        Button clear = new Button(null, Icons.of(Feather.X));
        clear.getStyleClass().add(Styles.TOOL);
        clear.setAccessibleText("Clear the search");
        clear.setFocusTraversable(false);
        clear.setOnAction(pressed -> state.shelf().clearSearch());
        state.shelf().queryProperty().subscribe(query -> field.setRight(query.isEmpty() ? null : clear));
        message.setWrapText(true);
        message.getStyleClass().add(Styles.SEARCH_MESSAGE);
        state.shelf().outcomeProperty().subscribe(outcome -> say(
                outcome.map(found -> found instanceof SearchOutcome.BadQuery bad ? bad.message() : "").orElse("")));
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_SEARCH) {
                field.requestFocus();
                field.selectAll();
            }
        });
        getChildren().addAll(field, message);
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            state.shelf().clearSearch();
            event.consume();
        }
    }
}
