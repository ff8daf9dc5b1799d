package standpoint.reader.state;

import java.util.List;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.article.Span;

/** What of the open story is in sight, and where in it the reader is. */
public final class Sight {

    private static final Span NOTHING = new Span(0, 0);

    private final IntegerProperty place = new SimpleIntegerProperty();
    private final ObjectProperty<Span> view = new SimpleObjectProperty<>(NOTHING);
    private final Signal<List<Span>> reveals = new Signal<>();
    private final Signal<Integer> returns = new Signal<>();

    /**
     * Where the reader is: what begins here or later comes next, what begins earlier is behind. Just after the beginning of the words that
     * were last pointed at, and the top of the view once they are scrolled out of it.
     */
    public IntegerProperty placeProperty() {
        return place;
    }

    /** The stretch of the text that is in sight. */
    public ObjectProperty<Span> viewProperty() {
        return view;
    }

    /** Words to scroll to and flash. */
    public Signal<List<Span>> reveals() {
        return reveals;
    }

    /** Places to have at the top of the page, as they were when the user left them. */
    public Signal<Integer> returns() {
        return returns;
    }

    /** Tells what is in sight of the page; whoever scrolls goes to another place. */
    public void see(Span inSight) {
        view.set(inSight);
        if (!inSight.contains(place.get())) {
            place.set(inSight.start());
        }
    }

    /** Whether the reader is at these words. */
    public boolean isHere(List<Span> words) {
        return words.getFirst().start() <= place.get() && place.get() <= words.getLast().end();
    }

    /** Another story, of which nothing was seen yet. */
    void forget() {
        place.set(0);
        view.set(NOTHING);
    }

    void pointAt(List<Span> words) {
        words.stream().findFirst().ifPresent(first -> place.set(first.start() + 1));
    }
}
