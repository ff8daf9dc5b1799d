package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Something that happens, as against a value that stays: the same thing may happen twice in a row. */
public final class Signal<T> {

    private final List<Consumer<? super T>> listeners = new ArrayList<>();

    public void listen(Consumer<? super T> listener) {
        listeners.add(listener);
    }

    public void send(T what) {
        listeners.forEach(listener -> listener.accept(what));
    }
}
