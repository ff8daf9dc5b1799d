package standpoint.reader;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Starts JavaFX and runs things on its thread. What goes wrong for want of a native library becomes a {@link WindowUnavailableException}. */
final class Toolkit {

    private static final int START_SECONDS = 60;
    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Headless";
    private static final String OFF_SCREEN = "No picture can be drawn because a system library is missing; on Debian or Ubuntu, install libpangoft2-1.0-0.";
    private static final String ON_SCREEN =
            "No window can be opened because a system library is missing; on Debian or Ubuntu, install libgtk-3-0 and libxtst6.";
    private static final String NO_DISPLAY =
            "No window can be opened because the display does not answer; on Debian or Ubuntu, check DISPLAY and that libgtk-3-0 and libxtst6 are installed.";

    private final boolean offScreen;

    private Toolkit(boolean offScreen) {
        this.offScreen = offScreen;
    }

    /** Starts JavaFX for real windows. */
    static Toolkit onScreen() throws WindowUnavailableException {
        return new Toolkit(HEADLESS.equals(System.getProperty(PLATFORM))).start();
    }

    /** Starts JavaFX without a screen; where it runs already, it stays as it is. */
    static Toolkit offScreen() throws WindowUnavailableException {
        if (System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, HEADLESS);
            System.setProperty("prism.order", "sw");
        }
        return new Toolkit(true).start();
    }

    /** Runs {@code job} on the JavaFX thread and waits for its result. */
    <T> T call(Callable<T> job) throws WindowUnavailableException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(job.call());
            } catch (Throwable failure) { // also Error: a missing native library is one
                result.completeExceptionally(failure);
            }
        });
        return await(result);
    }

    /** Runs something once so many frames were drawn. To be called on the JavaFX thread, where it then runs. */
    static void afterFrames(int frames, Runnable action) {
        new AnimationTimer() {
            private int left = frames;

            @Override
            public void handle(long now) {
                left--;
                if (left == 0) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    /** Waits for what is finished on the JavaFX thread. */
    <T> T await(CompletableFuture<T> result) throws WindowUnavailableException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw translated(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the window", e);
        }
    }

    private Toolkit start() throws WindowUnavailableException {
        for (NativeLibrary library : NativeLibrary.values()) {
            if (library.isWanting(offScreen)) {
                throw new WindowUnavailableException(offScreen ? OFF_SCREEN : ON_SCREEN, new UnsatisfiedLinkError(library.name()));
            }
        }
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            started.complete(true);
        } catch (RuntimeException | LinkageError e) {
            throw translated(e);
        }
        try {
            started.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new WindowUnavailableException(offScreen ? OFF_SCREEN : NO_DISPLAY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the window starts", e);
        }
        Platform.setImplicitExit(false);
        return this;
    }

    private WindowUnavailableException translated(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean noDisplay = String.valueOf(cause.getMessage()).contains("DISPLAY");
            if (noDisplay && !offScreen) {
                return new WindowUnavailableException(NO_DISPLAY, failure);
            }
            if (cause instanceof LinkageError || String.valueOf(cause.getMessage()).contains("native")) {
                return new WindowUnavailableException(offScreen ? OFF_SCREEN : ON_SCREEN, failure);
            }
        }
        throw new IllegalStateException("the window failed", failure);
    }
}
