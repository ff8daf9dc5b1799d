package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user did and can take back, and what was taken back and can be done again. */
public final class Undoing {

    private static final int MOST = 50;

    /** Where it was done. */
    public enum Source {
        LIST,
        WHO_IS_WHO,
        FINDINGS
    }

    /**
     * Something done.
     *
     * @param done as told then: "Taken off the list: Ferry line closes"
     * @param back  takes it back
     * @param again does it again, without telling of it
     */
    public record Step(Source source, String done, Runnable back, Runnable again) {}

    private final List<Step> steps = new ArrayList<>();
    /** The last one that was taken back comes last. */
    private final List<Step> undone = new ArrayList<>();
    private final Signal<Step> added = new Signal<>();
    private final ObjectProperty<Optional<Step>> last = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Step>> next = new SimpleObjectProperty<>(Optional.empty());

    /** What would be taken back next. */
    public ObjectProperty<Optional<Step>> lastProperty() {
        return last;
    }

    /** What would be done again next. */
    public ObjectProperty<Optional<Step>> nextProperty() {
        return next;
    }

    /** What was just done. */
    public Signal<Step> added() {
        return added;
    }

    public void add(Step step) {
        undone.clear();
        put(step);
        added.send(step);
    }

    private void put(Step step) {
        steps.add(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
        tell();
    }

    /** Takes the last step back; false if there is none. */
    public boolean undo() {
        return last.get().filter(this::undo).isPresent();
    }

    /** Does again what was taken back last; false if there is nothing. */
    public boolean redo() {
        Optional<Step> step = next.get();
        step.ifPresent(one -> {
            undone.remove(one);
            put(one);
            one.again().run();
        });
        return step.isPresent();
    }

    /** Takes back the last step that was done there; false if none was since the window was opened. */
    public boolean undo(Source source) {
        return steps.reversed().stream().filter(step -> step.source() == source).findFirst().filter(this::undo).isPresent();
    }

    private boolean undo(Step step) {
        steps.remove(step);
        undone.add(step);
        tell();
        step.back().run();
        return true;
    }

    private void tell() {
        last.set(steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast()));
        next.set(undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast()));
    }
}
