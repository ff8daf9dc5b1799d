package standpoint.importing;

/** Where threads wait while an import is paused, and learn that it is cancelled. */
final class Gate {

    private boolean paused;
    private boolean cancelled;

    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Waits for the end of a pause; false if there is nothing to do any more. */
    synchronized boolean pass() {
        while (paused && !cancelled) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancelled = true;
            }
        }
        return !cancelled;
    }
}
