package standpoint.reader.shelf;

import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.SavedSearch;
import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.state.SearchMemory;

/** A saved search: a press runs it; buttons, F2 and Delete rename and delete it. */
final class SavedRow extends HBox {

    private final SavedSearch search;
    private final Consumer<String> naming;

    /**
     * @param naming   gets the name that was written, or the old one
     * @param renaming asks for a row in which the name can be written
     */
    SavedRow(SavedSearch search, Runnable run, Runnable delete, Consumer<String> naming, Runnable renaming) {
        this.search = search;
        this.naming = naming;
        Card card = new Card("Run the saved search " + search.name(), run, MarkedText.plain(search.name(), Styles.CARD_TITLE),
                MarkedText.plain(SearchWords.of(search.question()), Styles.GROUP_ROLE));
        card.getStyleClass().setAll(Styles.SNIPPET);
        card.setMinWidth(0);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.DELETE) {
                (event.getCode() == KeyCode.F2 ? renaming : delete).run();
                event.consume();
            }
        });
        HBox.setHgrow(card, Priority.ALWAYS);
        getStyleClass().add(Styles.CARD_LINE);
        getChildren().addAll(card, tool(Feather.EDIT_2, "Rename " + search.name(), "F2", renaming), tool(Feather.TRASH_2, "Delete " + search.name(), "Delete", delete));
    }

    private static Button tool(Feather icon, String text, String key, Runnable action) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll(Styles.TOOL, Styles.SMALL);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text + " (" + key + ")"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** Lets the user write another name: Enter takes it, Esc and leaving the field keep the old one. */
    void rename(SearchMemory memory) {
        TextField field = new TextField(search.name());
        field.getStyleClass().add(Styles.FILTER);
        field.setAccessibleText("New name of " + search.name());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(entered -> {
            if (memory.mayBeCalled(search, field.getText())) {
                naming.accept(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                naming.accept(search.name());
                event.consume();
            }
        });
        getChildren().setAll(field);
        Platform.runLater(() -> {
            field.requestFocus(); // it is in the window only now
            field.selectAll();
            field.focusedProperty().subscribe((was, is) -> {
                if (!is) {
                    Platform.runLater(() -> naming.accept(search.name()));
                }
            });
        });
    }
}
