package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the user did and can take back. */
public final class Undoing {

    private static final int MOST = 50;

    /** Where it was done. */
    public enum Source {
        LIST,
        WHO_IS_WHO
    }

    /**
     * Something done.
     *
     * @param done as told then: "Taken off the list: Ferry line closes"
     * @param back takes it back
     */
    public record Step(Source source, String done, Runnable back) {}

    private final List<Step> steps = new ArrayList<>();
    private final Signal<Step> added = new Signal<>();
    private final ObjectProperty<Optional<Step>> last = new SimpleObjectProperty<>(Optional.empty());

    /** What would be taken back next. */
    public ObjectProperty<Optional<Step>> lastProperty() {
        return last;
    }

    /** What was just done. */
    public Signal<Step> added() {
        return added;
    }

    public void add(Step step) {
        steps.add(step);
        if (steps.size() > MOST) {
            steps.removeFirst();
        }
        tell();
        added.send(step);
    }

    /** Takes the last step back; false if there is none. */
    public boolean undo() {
        return last.get().filter(this::undo).isPresent();
    }

    /** Takes back the last step that was done there; false if none was since the window was opened. */
    public boolean undo(Source source) {
        return steps.reversed().stream().filter(step -> step.source() == source).findFirst().filter(this::undo).isPresent();
    }

    private boolean undo(Step step) {
        steps.remove(step);
        tell();
        step.back().run();
        return true;
    }

    private void tell() {
        last.set(steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast()));
    }
}
