package standpoint.reader;

import java.util.concurrent.Callable;

/** Runs what needs JavaFX, off-screen. */
public final class OffScreen {

    private OffScreen() {}

    /** Runs {@code job} on the JavaFX thread and waits for its result. */
    public static <T> T call(Callable<T> job) throws WindowUnavailableException {
        return Toolkit.offScreen().call(job);
    }
}
