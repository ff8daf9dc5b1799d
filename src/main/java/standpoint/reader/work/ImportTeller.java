package standpoint.reader.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.importing.ImportFailure;
import standpoint.importing.ImportListener;
import standpoint.importing.ImportProgress;
import standpoint.reader.state.ImportStage;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** Tells the window what an import does, some times a second: thousands of files must not flood it. */
final class ImportTeller implements ImportListener {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LIST_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final ReaderState state;
    private final Background background;
    private final Runnable refresh;
    private final Consumer<ArticleId> first;
    private final BooleanSupplier paused;
    private boolean firstTold;
    private long told = System.nanoTime() - PAUSE_NANOS;
    private long listed = System.nanoTime();
    private @Nullable ImportProgress newest;
    private List<ImportFailure> failures = new ArrayList<>();
    private List<ArticleId> opened = new ArrayList<>();

    ImportTeller(ReaderState state, Background background, Runnable refresh, Consumer<ArticleId> first, BooleanSupplier paused) {
        this.state = state;
        this.background = background;
        this.refresh = refresh;
        this.first = first;
        this.paused = paused;
    }

    @Override
    public void read(Path file, ArticleId story) {
        isThere(story);
    }

    @Override
    public void known(Path file, ArticleId story) {
        isThere(story);
    }

    @Override
    public void added(Path file, Analysis analysis) {
        background.onWindow(() -> {
            if (state.pageProperty().get().filter(page -> waitsFor(page, analysis)).isPresent()) {
                state.pages().fillIn(analysis);
            }
        });
    }

    private static boolean waitsFor(Page page, Analysis analysis) {
        return page.article().id().equals(analysis.article().id()) && (page.analysis().isEmpty() || page.givenUp());
    }

    private synchronized void isThere(ArticleId story) {
        opened.add(story);
        if (!firstTold) {
            firstTold = true;
            background.onWindow(() -> first.accept(story));
        }
    }

    @Override
    public synchronized void failed(ImportFailure failure) {
        failures.add(failure);
    }

    @Override
    public synchronized void progressed(ImportProgress progress) {
        boolean nextStep = newest != null && newest.step() != progress.step();
        listed -= nextStep ? LIST_PAUSE_NANOS : 0; // all are read, and can be listed
        newest = progress;
        if (System.nanoTime() - told > PAUSE_NANOS) {
            told = System.nanoTime();
            background.onWindow(this::tell);
        }
    }

    /** Tells what is new. For the JavaFX thread. */
    synchronized void tell() {
        List<ImportFailure> failed = failures;
        failures = new ArrayList<>();
        opened.forEach(state.shelf()::reopen); // who opens a file that was closed wants to see it listed
        opened = new ArrayList<>();
        if (!failed.isEmpty()) {
            state.imports().addFailures(failed);
        }
        if (newest != null) {
            state.imports().stageProperty().set(Optional.of(new ImportStage.Running(newest, paused.getAsBoolean())));
        }
        if (System.nanoTime() - listed > LIST_PAUSE_NANOS) {
            listed = System.nanoTime();
            refresh.run();
        }
    }
}
