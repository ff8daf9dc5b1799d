package standpoint.reader.work;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import standpoint.library.Library;
import standpoint.reader.state.ReaderState;
import standpoint.review.Correction;

/** Keeps what the reader decides about findings, in the order in which it was decided. */
public final class Corrector {

    private static final String WHAT = "Keeping your correction";

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final Queue<Correction> waiting = new ConcurrentLinkedQueue<>();

    public Corrector(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
    }

    /** From now on decisions are listened to. */
    public void start() {
        state.reviewing().decisions().listen(this::keep);
        background.onClose(this::keepAll);
    }

    private void keep(Correction decision) {
        if (library.isReadOnly()) {
            state.notes().send("Shown in this window only: the library is open for reading only");
            return;
        }
        waiting.add(decision);
        background.soon(WHAT, this::keepNext, kept -> kept.ifPresent(state.reviewing().kept()::send));
    }

    /** One after the other: the last decision about a finding is the one that counts. */
    private synchronized Optional<Correction> keepNext() throws IOException {
        Optional<Correction> next = Optional.ofNullable(waiting.poll());
        if (next.isPresent()) {
            library.decide(next.get());
        }
        return next;
    }

    /** What was decided in the last moment must not be lost. */
    private void keepAll() {
        try {
            while (keepNext().isPresent()) {
                // the next one
            }
        } catch (IOException e) {
            background.report(WHAT, e);
        }
    }
}
