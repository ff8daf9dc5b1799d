package standpoint.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;

/** The JavaFX thread, for what can be made there without a window. */
public final class JavaFx {

    private static final int PATIENCE_SECONDS = 60;

    private JavaFx() {}

    public static <T> T call(Callable<T> job) throws Exception {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException e) {
            // it runs already
        }
        FutureTask<T> task = new FutureTask<>(job);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
