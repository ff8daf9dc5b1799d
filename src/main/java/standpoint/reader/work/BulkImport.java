package standpoint.reader.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.importing.Import;
import standpoint.importing.ImportSummary;
import standpoint.library.Library;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Imports;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/**
 * Imports many files on all processors, one batch after the other. What was not finished when the window closed, or the program ended
 * otherwise, goes on at the next start; what the user cancelled does not.
 */
final class BulkImport {

    private static final Logger LOG = LoggerFactory.getLogger(BulkImport.class);
    private static final String PENDING = "import.json";

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final Import.Analysing analyst;
    private final ArticleReader reader;
    private final Runnable refresh;
    private final PendingFiles pending;
    private final AtomicInteger batches = new AtomicInteger();
    private volatile int cancelledUpTo;
    private boolean paused;
    private @Nullable Import running;
    private List<Path> last = List.of();

    /** @param refresh lists the stories of the library anew */
    BulkImport(ReaderState state, Background background, Library library, Import.Analysing analyst, ArticleReader reader, Runnable refresh) {
        this.state = state;
        this.background = background;
        this.library = library;
        this.analyst = analyst;
        this.reader = reader;
        this.refresh = refresh;
        pending = new PendingFiles(library.folder().resolve(PENDING));
        background.onClose(this::stop);
        state.wishes().listen(this::grant);
    }

    /** Goes on with what an earlier window began, once the index is complete. */
    void resume() {
        background.importing("Going on with the import", () -> {
            List<Path> left = pending.all();
            if (!left.isEmpty()) {
                run(left, batches.incrementAndGet(), story -> {});
            }
            return left;
        }, left -> {});
    }

    /**
     * Imports the files, and those below the folders, after the batches that wait already.
     *
     * @param first gets the first story that is there, on the JavaFX thread
     */
    void start(List<Path> filesAndFolders, Consumer<ArticleId> first) throws IOException {
        int batch = batches.incrementAndGet();
        pending.add(filesAndFolders);
        background.onWindow(() -> {
            if (!state.imports().isUnderWay()) {
                tell(new ImportStage.Looking());
            }
        });
        background.importing("The import", () -> {
            run(filesAndFolders, batch, first);
            return batch;
        }, done -> {});
    }

    private void run(List<Path> files, int batch, Consumer<ArticleId> first) {
        if (batch <= cancelledUpTo) {
            return;
        }
        Import work = new Import(library, reader, analyst, Import.allProcessors());
        begin(work, files);
        ImportTeller teller = new ImportTeller(state, background, refresh, first, work::isPaused);
        ImportStage outcome;
        try {
            ImportSummary summary = work.run(files, teller);
            outcome = new ImportStage.Ended(summary);
            if (!background.closing().getAsBoolean()) {
                pending.remove(files);
            }
        } catch (IOException e) {
            LOG.error("the import of {} stopped", files, e);
            outcome = new ImportStage.Stopped(String.valueOf(e.getMessage()));
        } finally {
            end();
        }
        ImportStage told = outcome;
        background.onWindow(() -> {
            teller.tell();
            tell(told);
            refresh.run();
        });
    }

    private synchronized void begin(Import work, List<Path> files) {
        running = work;
        last = files;
        if (background.closing().getAsBoolean()) {
            work.cancel();
        } else if (paused) {
            work.pause();
        }
    }

    private synchronized void end() {
        running = null;
    }

    private void tell(ImportStage stage) {
        state.imports().stageProperty().set(Optional.of(stage));
    }

    private void grant(Wish wish) {
        Imports imports = state.imports();
        switch (wish) {
            case CANCEL_WORK, CANCEL_IMPORT -> cancel();
            case PAUSE_IMPORT -> pause();
            case RETRY_FAILED -> retry(imports.takeFailures());
            case GO_ON_IMPORT -> again(last());
            default -> {} // for others
        }
    }

    private synchronized List<Path> last() {
        return last;
    }

    private void retry(List<Path> files) {
        if (library.isReadOnly() && !files.isEmpty()) {
            state.fileRequests().send(files); // what cannot be kept can be shown all the same
        } else {
            again(files);
        }
    }

    private void again(List<Path> files) {
        if (!files.isEmpty()) {
            background.reading("The import", () -> {
                start(files, story -> {});
                return files;
            }, started -> {});
        }
    }

    /** Pauses what runs, or lets it go on. */
    private synchronized void pause() {
        if (!state.imports().isUnderWay()) {
            state.notes().send("No import runs");
            return;
        }
        paused = !paused;
        Import work = running;
        if (work != null && paused) {
            work.pause();
        } else if (work != null) {
            work.resume();
        }
        if (state.imports().stageProperty().get().orElse(null) instanceof ImportStage.Running(var progress, var before)) {
            tell(new ImportStage.Running(progress, paused));
        }
    }

    /** Gives up what runs and what waits. */
    private synchronized void cancel() {
        cancelledUpTo = batches.get();
        paused = false;
        if (running != null) {
            running.cancel();
        } else if (state.imports().isUnderWay()) {
            state.imports().stageProperty().set(Optional.empty());
        }
        background.soon("The import", () -> {
            pending.remove(pending.all());
            return true;
        }, done -> {});
    }

    private synchronized void stop() {
        cancelledUpTo = batches.get();
        if (running != null) {
            running.cancel();
        }
    }
}
