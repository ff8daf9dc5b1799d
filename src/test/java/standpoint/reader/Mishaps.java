package standpoint.reader;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What handlers and layout throw on the JavaFX thread while a test drives a window. */
final class Mishaps {

    private final List<Throwable> seen = new CopyOnWriteArrayList<>();

    /** To be called on the JavaFX thread: from now on what goes wrong there is kept, besides what is done with it already. */
    void watch() {
        Thread window = Thread.currentThread();
        Thread.UncaughtExceptionHandler usual = window.getUncaughtExceptionHandler();
        window.setUncaughtExceptionHandler((thread, failure) -> {
            if (!isOfTheScreenThatIsNotThere(failure)) {
                seen.add(failure);
                usual.uncaughtException(thread, failure);
            }
        });
    }

    /** JavaFX's headless platform paints beyond its picture of the screen when a menu or a window reaches over its edge; no real screen does. */
    private static boolean isOfTheScreenThatIsNotThere(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                && Arrays.stream(failure.getStackTrace()).anyMatch(call -> call.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"));
    }

    /** They are forgotten then. */
    List<Throwable> take() {
        List<Throwable> taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }
}
