package standpoint.reader.state;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.reader.look.Theme;

/** How the user wants the window and the page to look. */
public final class Looks {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty zoom = new SimpleIntegerProperty(Zoom.NORMAL);

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of the page's text in per cent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }
}
