package standpoint.reader.state;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the tab of stances looks. */
public final class StanceList {

    private final ObjectProperty<StanceView> view = new SimpleObjectProperty<>(StanceView.AT_FIRST);
    private final BooleanProperty filter = new SimpleBooleanProperty();
    private final IntegerProperty evidence = new SimpleIntegerProperty();

    /** Which stances are listed and stepped through, and how they stand together. */
    public ObjectProperty<StanceView> viewProperty() {
        return view;
    }

    public StanceView view() {
        return view.get();
    }

    /** Whether the filter is on show. */
    public BooleanProperty filterProperty() {
        return filter;
    }

    /** The index of the selected stance's evidence that the reader was led to last. */
    public IntegerProperty evidenceProperty() {
        return evidence;
    }

    /** Turns to the next layout but the matrix, which has a command of its own. */
    public void turnLayout() {
        view.set(view().layout(switch (view().layout()) {
            case ACTOR -> StanceView.Layout.TARGET;
            case TARGET -> StanceView.Layout.POSITION;
            case POSITION, MATRIX -> StanceView.Layout.ACTOR;
        }));
    }

    public void turnOrder() {
        view.set(view().surestFirst(!view().surestFirst()));
    }

    /** To the matrix, and from it back to the list. */
    public void turnMatrix() {
        boolean matrix = view().layout() == StanceView.Layout.MATRIX;
        view.set(view().layout(matrix ? StanceView.Layout.ACTOR : StanceView.Layout.MATRIX));
    }
}
