package standpoint.reader.look;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/** A part of the window that is made when it is shown for the first time: at the start, hidden parts cost as much as those in sight. */
public final class Later<T extends Node> {

    private final Pane place;
    private final Supplier<? extends T> maker;
    private @Nullable T made;

    /** @param place to which it is added, over what is there then */
    public Later(Pane place, Supplier<? extends T> maker) {
        this.place = place;
        this.maker = maker;
    }

    public void show(boolean shown) {
        if (shown) {
            get().setVisible(true);
        } else if (made != null) {
            made.setVisible(false);
        }
    }

    /** The part, which is made if need be. */
    public T get() {
        if (made == null) {
            made = maker.get();
            place.getChildren().add(made);
        }
        return made;
    }
}
