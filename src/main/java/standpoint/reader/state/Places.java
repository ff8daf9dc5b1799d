package standpoint.reader.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.article.Span;

/** Places of the open story, in text order, through which one can go round and round. */
public final class Places {

    /** No {@link #currentProperty() current} place. */
    public static final int NONE = -1;

    private final Sight sight;
    private final ObjectProperty<List<Span>> all = new SimpleObjectProperty<>(List.of());
    private final IntegerProperty current = new SimpleIntegerProperty(NONE);

    Places(Sight sight) {
        this.sight = sight;
    }

    public ObjectProperty<List<Span>> allProperty() {
        return all;
    }

    /** The index of the place that was gone to last, or {@link #NONE}. */
    public IntegerProperty currentProperty() {
        return current;
    }

    public Optional<Span> current() {
        return current.get() == NONE ? Optional.empty() : Optional.of(all.get().get(current.get()));
    }

    /** "3 of 12", or "12 found" while none was gone to. */
    public String count() {
        int number = all.get().size();
        return current.get() == NONE ? number + " found" : current.get() + 1 + " of " + number;
    }

    /** Goes to the next place, or the one before, from where the reader is. */
    public void step(int step) {
        int size = all.get().size();
        if (size > 0) {
            boolean stillThere = current().filter(place -> sight.isHere(List.of(place))).isPresent();
            int next = stillThere ? current.get() + step : step > 0 ? before(here() + 1) : before(here()) - 1;
            goTo(Math.floorMod(next, size));
        }
    }

    /** The same places again change nothing, not even which one is the current. */
    void set(List<Span> places) {
        if (!places.equals(all.get())) {
            current.set(NONE);
            all.set(List.copyOf(places));
        }
    }

    /** Goes to the first place at the reader's or after it. */
    void goToNearest() {
        if (!all.get().isEmpty()) {
            goTo(Math.floorMod(before(here()), all.get().size()));
        }
    }

    /** Makes the place at the reader's the current one, if there is one. */
    void settle() {
        settle(new Span(Math.max(0, here()), here() + 1));
    }

    /** Makes the first place within these words the current one, if there is one. */
    void settle(Span words) {
        List<Span> places = all.get();
        IntStream.range(0, places.size()).filter(place -> places.get(place).overlaps(words)).findFirst().ifPresent(current::set);
    }

    private void goTo(int place) {
        current.set(place);
        sight.reveals().send(List.of(all.get().get(place)));
    }

    private int here() {
        return sight.placeProperty().get() - 1;
    }

    /** How many places begin before another. */
    private int before(int place) {
        return (int) all.get().stream().takeWhile(one -> one.start() < place).count();
    }
}
