package standpoint.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** Some threads that share a list of things to do. */
final class Crew<T> {

    private final Gate gate;
    private final int threads;

    @FunctionalInterface
    interface Work<T> {
        void on(T thing) throws IOException;
    }

    Crew(Gate gate, int threads) {
        this.gate = gate;
        this.threads = threads;
    }

    /** Does all of them, in about their order, unless the gate is closed. What goes wrong with one ends the work, and is thrown on. */
    void work(List<T> things, Work<T> work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        try (ExecutorService crew = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, things.size())), Crew::thread)) {
            for (int i = 0; i < threads; i++) {
                crew.execute(() -> {
                    try {
                        while (failure.get() == null && gate.pass()) {
                            int mine = next.getAndIncrement();
                            if (mine >= things.size()) {
                                return;
                            }
                            work.on(things.get(mine));
                        }
                    } catch (IOException | RuntimeException | Error e) {
                        failure.compareAndSet(null, e);
                    }
                });
            }
        }
        rethrow(Optional.ofNullable(failure.get()));
    }

    private static void rethrow(Optional<Throwable> failure) throws IOException {
        switch (failure.orElse(null)) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException("an import ended early", e);
        }
    }

    private static Thread thread(Runnable job) {
        Thread thread = new Thread(job, "import");
        thread.setDaemon(true);
        return thread;
    }
}
