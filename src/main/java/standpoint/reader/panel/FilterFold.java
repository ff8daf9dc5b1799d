package standpoint.reader.panel;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.CardList;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.Wish;

/** The filter of a list, which unfolds on demand with the keyboard in it: elsewhere the letters that are meant for it would be commands. */
final class FilterFold {

    private final ReaderState state;
    private final BooleanProperty open;
    private final CardList list;

    /** @param list what is filtered */
    FilterFold(ReaderState state, BooleanProperty open, CardList list) {
        this.state = state;
        this.open = open;
        this.list = list;
    }

    /** @param first gets the keyboard */
    void unfold(SideTab tab, Pane choices, Node first) {
        choices.getStyleClass().add(Styles.CHOICES);
        choices.visibleProperty().bind(open);
        choices.managedProperty().bind(open);
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_FILTER && state.selection().tabProperty().get() == tab) {
                first.requestFocus();
            }
        });
    }

    /** The switch that unfolds it. */
    ToggleButton button(String text) {
        ToggleButton button = QuoteBar.tool(Feather.FILTER, text, "Ctrl+Shift+L");
        button.selectedProperty().bindBidirectional(open);
        button.setOnAction(pressed -> {
            if (button.isSelected()) {
                state.wishes().send(Wish.FOCUS_FILTER);
            }
        });
        return button;
    }

    /** The keyboard goes on to the list, or to the page where nothing is listed. */
    private void close() {
        open.set(false);
        if (!list.focusFirst()) {
            state.wishes().send(Wish.FOCUS_PAGE);
        }
    }
}
