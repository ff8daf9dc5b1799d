package standpoint.reader.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show yet: a sign, what is the case, what to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(Feather sign, String title, String text, Node... more) {
        FontIcon icon = FontIcon.of(sign);
        icon.getStyleClass().add(Styles.EMPTY_ICON);
        Label heading = label(title, Styles.EMPTY_TITLE);
        Label body = label(text, Styles.EMPTY_TEXT);
        getStyleClass().add(Styles.EMPTY);
        getChildren().addAll(icon, heading, body);
        getChildren().addAll(more);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
