package standpoint.reader.work;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;

/**
 * Runs what would freeze the window: short jobs in a few threads, long ones one after the other in another. Jobs are never interrupted, which
 * could leave the search index closed; they ask {@link #closing} instead. What a job throws is logged and shown in the window.
 */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int SHORT_JOBS = 3;
    private static final int PATIENCE_SECONDS = 20;

    private final ReaderState state;
    private final ExecutorService shortJobs = Executors.newFixedThreadPool(SHORT_JOBS, threads("short"));
    private final ExecutorService readingJobs = Executors.newSingleThreadExecutor(threads("reading"));
    private final ExecutorService longJobs = Executors.newSingleThreadExecutor(threads("long"));
    private final ExecutorService imports = Executors.newSingleThreadExecutor(threads("imports"));
    private final List<Runnable> onClose = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closing = new AtomicBoolean();

    public Background(ReaderState state) {
        this.state = state;
    }

    /** True once the window is closing: what runs should come to an end. */
    public BooleanSupplier closing() {
        return closing::get;
    }

    /**
     * Runs a short job.
     *
     * @param what what it is about, for the message should it fail
     * @param then gets the result on the JavaFX thread
     */
    public <T> void soon(String what, Callable<T> job, Consumer<? super T> then) {
        run(shortJobs, what, job, then);
    }

    /** Reads files or the library in a thread of its own, so that nothing short waits for it; see {@link #soon}. */
    public <T> void reading(String what, Callable<T> job, Consumer<? super T> then) {
        run(readingJobs, what, job, then);
    }

    /** Runs a long job after those that wait already; see {@link #soon}. */
    public <T> void inTurn(String what, Callable<T> job, Consumer<? super T> then) {
        run(longJobs, what, job, then);
    }

    /** Runs what takes minutes or hours and works on many stories, after those that wait already; see {@link #soon}. */
    public <T> void importing(String what, Callable<T> job, Consumer<? super T> then) {
        run(imports, what, job, then);
    }

    /** Has something done when the window closes, before all that runs is waited for: for what waits and cannot ask {@link #closing}. */
    public void onClose(Runnable action) {
        onClose.add(action);
    }

    /** Runs an action on the JavaFX thread, unless the window is closing. */
    public void onWindow(Runnable action) {
        if (!closing.get()) {
            Platform.runLater(action);
        }
    }

    /** Logs and shows that something went wrong. */
    public void report(String what, Throwable failure) {
        LOG.error("{} failed", what, failure);
        Problem problem = new Problem(Problem.Kind.TASK, what, reason(failure));
        onWindow(() -> {
            if (!state.problems().contains(problem)) { // what goes wrong with every frame is told once
                state.problems().add(problem);
            }
        });
    }

    private static String reason(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "Java's memory is too small for this; start Standpoint with more, such as STANDPOINT_OPTS=-Xmx4g.";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private <T> void run(ExecutorService jobs, String what, Callable<T> job, Consumer<? super T> then) {
        if (closing.get()) {
            return;
        }
        jobs.execute(() -> {
            if (closing.get()) {
                return;
            }
            try {
                T result = job.call();
                onWindow(() -> then.accept(result));
            } catch (Exception | Error failure) { // also Error: a missing model or too little memory must be seen, too
                report(what, failure);
            }
        });
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger number = new AtomicInteger();
        return job -> {
            Thread thread = new Thread(job, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Waits for what runs just now; what has not begun is dropped. */
    @Override
    public void close() {
        closing.set(true);
        onClose.forEach(Runnable::run);
        shortJobs.shutdown();
        readingJobs.shutdown();
        longJobs.shutdown();
        imports.shutdown();
        try {
            boolean ended = shortJobs.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && readingJobs.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && longJobs.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    && imports.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                LOG.warn("A background job did not end within {} s", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
