package standpoint.command;

import java.util.concurrent.TimeUnit;

import standpoint.library.Progress;

/** Tells now and then how far the search index is rebuilt; a short work is not mentioned. */
final class CatchUpNotes implements Progress {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Console console;
    private long last = System.nanoTime();

    CatchUpNotes(Console console) {
        this.console = console;
    }

    @Override
    public void step(int done, int total) {
        if (System.nanoTime() - last > PAUSE_NANOS) {
            last = System.nanoTime();
            console.note("Rebuilding the search index: " + done + " of " + total + " stories.");
        }
    }
}
