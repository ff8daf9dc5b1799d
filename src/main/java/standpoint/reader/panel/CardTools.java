package standpoint.reader.panel;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;

/** What the cards of quotes and stances have in common: the copy button, the context menu, the sign of doubt. */
public final class CardTools {

    public static final String COPY = "Copy with source";

    private CardTools() {}

    /** @param of what is copied, for the ear */
    static Button copy(String of, Runnable action) {
        Button copy = small(Feather.COPY, COPY + " (Ctrl+Shift+C for the selected one)", COPY + ": " + of, action);
        copy.getStyleClass().add(Styles.COPY);
        return copy;
    }

    /** A key and the context menu do the same as such a button, so that the arrow keys go from card to card. */
    public static Button small(Feather sign, String tip, String spoken, Runnable action) {
        Button button = new Button(null, Icons.of(sign));
        button.getStyleClass().addAll(Styles.TOOL, Styles.SMALL);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(spoken);
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    static Label doubt(double confidence) {
        Label label = new Label("uncertain", Icons.of(Feather.HELP_CIRCLE));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(new Tooltip("Found with a confidence of " + percent(confidence)));
        label.getStyleClass().addAll(Styles.BADGE, Styles.UNCERTAIN);
        return label;
    }

    static String percent(double confidence) {
        return Math.round(100 * confidence) + " %";
    }

    public static MenuItem item(String text, Feather sign, Runnable action) {
        MenuItem item = new MenuItem(text, Icons.of(sign));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    public static void menu(Card card, MenuItem... items) {
        ContextMenu menu = new ContextMenu(items);
        card.setOnContextMenuRequested(event -> {
            menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }
}
