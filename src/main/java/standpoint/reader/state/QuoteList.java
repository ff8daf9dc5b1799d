package standpoint.reader.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the tab of quotes looks, and whether the page tells the speakers apart. */
public final class QuoteList {

    private final ObjectProperty<QuoteView> view = new SimpleObjectProperty<>(QuoteView.ALL);
    private final BooleanProperty filter = new SimpleBooleanProperty();
    private final BooleanProperty speakerColours = new SimpleBooleanProperty();

    /** Which quotes are listed and stepped through. */
    public ObjectProperty<QuoteView> viewProperty() {
        return view;
    }

    /** Whether the choices of the filter are on show. */
    public BooleanProperty filterProperty() {
        return filter;
    }

    /** Whether the page shows quotes in the colour of their speaker. */
    public BooleanProperty speakerColoursProperty() {
        return speakerColours;
    }
}
