package standpoint.reader;

import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import standpoint.analysis.Entity;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Marking;
import standpoint.reader.state.ReaderState;

/** What the page's colours and lines mean; each is a switch that hides its marks and shows them again. */
final class Legend extends HBox {

    Legend(ReaderState state) {
        getStyleClass().add(Styles.LEGEND);
        setMinWidth(Region.USE_PREF_SIZE);
        for (Marking marking : Marking.values()) {
            getChildren().add(key(state, marking));
        }
        Label clean = new Label("All marks are hidden (" + Command.CLEAN.keys() + ")");
        clean.getStyleClass().add(Styles.KEY);
        getChildren().add(clean);
        state.looks().cleanProperty().subscribe(on -> getChildren().forEach(child -> {
            boolean shown = child.equals(clean) == on;
            child.setVisible(shown);
            child.setManaged(shown);
        }));
    }

    private static ToggleButton key(ReaderState state, Marking marking) {
        ToggleButton key = new ToggleButton(marking.label());
        key.getStyleClass().setAll(Styles.KEY, style(marking));
        key.selectedProperty().bindBidirectional(state.looks().markProperty(marking));
        key.setTooltip(new Tooltip("Show or hide these marks"));
        key.setAccessibleText("Marks of " + marking.label().toLowerCase(Locale.ROOT));
        key.setFocusTraversable(false); // the menu has the same, so that Tab need not stop here
        return key;
    }

    private static String style(Marking marking) {
        return switch (marking) {
            case PEOPLE -> Styles.of(Entity.Kind.PERSON);
            case ORGANIZATIONS -> Styles.of(Entity.Kind.ORGANIZATION);
            case PLACES -> Styles.of(Entity.Kind.PLACE);
            case QUOTES -> Styles.QUOTE;
            case STANCES -> Styles.MARK;
        };
    }
}
