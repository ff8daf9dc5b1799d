package standpoint.reader;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.BooleanProperty;

import standpoint.reader.state.Marking;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.Wish;

/** What a command does. */
interface Action {

    void run(ReaderState state);

    /** What it turns on and off; empty if it is no switch. */
    default Optional<BooleanProperty> turned(ReaderState state) {
        return Optional.empty();
    }

    /** Whether it shows something over the window, and takes it away again. */
    default boolean isOverlay() {
        return false;
    }

    static Action turn(Function<ReaderState, BooleanProperty> property) {
        return turn(property, state -> true, "");
    }

    /** @param otherwise what is told where it would turn on and show nothing */
    static Action turn(Function<ReaderState, BooleanProperty> property, Predicate<ReaderState> shows, String otherwise) {
        return new Switch(property, shows, otherwise);
    }

    static Action marks(Marking marking) {
        return turn(state -> state.looks().markProperty(marking));
    }

    static Action over(Overlay overlay) {
        return new Over(overlay);
    }

    static Action pane(SearchPane pane) {
        return state -> state.searching().turn(pane);
    }

    static Action wish(Wish wish) {
        return state -> state.wishes().send(wish);
    }

    static Action tab(SideTab tab) {
        return state -> state.selection().tabProperty().set(tab);
    }

    static Action zoom(BiConsumer<ReaderState, Integer> change) {
        return state -> change.accept(state, state.looks().zoomProperty().get());
    }

    /** Turns something on, and off again. */
    record Switch(Function<ReaderState, BooleanProperty> property, Predicate<ReaderState> shows, String otherwise) implements Action {

        @Override
        public void run(ReaderState state) {
            BooleanProperty turned = property.apply(state);
            if (turned.get() || shows.test(state)) {
                turned.set(!turned.get());
            } else {
                state.notes().send(otherwise);
            }
        }

        @Override
        public Optional<BooleanProperty> turned(ReaderState state) {
            return Optional.of(property.apply(state));
        }
    }

    /** Lays something over the window, and takes it away again. */
    record Over(Overlay overlay) implements Action {

        @Override
        public void run(ReaderState state) {
            state.overlayProperty().set(state.overlayProperty().get() == overlay ? Overlay.NONE : overlay);
        }

        @Override
        public boolean isOverlay() {
            return true;
        }
    }
}
