package standpoint.reader.state;

import java.util.Optional;
import java.util.function.BiConsumer;

import standpoint.analysis.Annotation;

/** What the user does to the findings of the open story by menu and keys, and takes back; where there is nothing to do it to, that is told. */
public final class Editing {

    private final ReaderState state;

    public Editing(ReaderState state) {
        this.state = state;
    }

    public void undo() {
        Optional<Undoing.Step> step = state.undoing().lastProperty().get();
        state.undoing().undo();
        state.notes().send(step.map(one -> "Taken back: “" + one.done() + "”").orElse("There is nothing to take back"));
    }

    public void redo() {
        Optional<Undoing.Step> step = state.undoing().nextProperty().get();
        state.undoing().redo();
        state.notes().send(step.map(one -> "Done again: “" + one.done() + "”").orElse("There is nothing to do again"));
    }

    /** The selected is right. */
    public void right() {
        atHand(Reviewing::right);
    }

    /** The selected is wrong. */
    public void wrong() {
        atHand(Reviewing::wrong);
    }

    /** Asks how the selected is to be. */
    public void change() {
        atHand((reviewing, finding) -> state.overlayProperty().set(Overlay.CHANGE));
    }

    private void atHand(BiConsumer<Reviewing, Annotation> decision) {
        state.reviewing().atHand().ifPresentOrElse(finding -> decision.accept(state.reviewing(), finding),
                () -> state.notes().send("Select a stance or a quote first; N and Shift+N go to the next one"));
    }

    /** Asks for a stance of the user's own on the selected words. */
    public void addStance() {
        if (state.reviewing().evidence().isEmpty()) {
            state.notes().send("Select words on the page first: they become the target, their sentence the evidence");
        } else {
            state.overlayProperty().set(Overlay.ADD_STANCE);
        }
    }
}
