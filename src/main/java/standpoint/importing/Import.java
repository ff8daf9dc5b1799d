package standpoint.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.importing.ImportProgress.Step;
import standpoint.library.Library;
import standpoint.library.SourceFile;

/**
 * Brings files into a library, once. First all are read, so that they can be searched soon; then those without a current analysis are analysed,
 * several at a time. Files that did not change since they were last read are not read again, so that an import which was cut off goes on where
 * it stopped when it is started again.
 */
public final class Import {

    private static final Logger LOG = LoggerFactory.getLogger(Import.class);
    public static final String TOO_LITTLE_MEMORY = "There is too little memory for this story; start Standpoint with more, for example with STANDPOINT_OPTS=-Xmx4g.";
    private static final String ANALYSIS_FAILED = "The analysis failed, which is a mistake in Standpoint; the log tells more.";
    private static final String GONE = "The story was removed from the library meanwhile.";

    private final Library library;
    private final ArticleReader reader;
    private final Analysing analyst;
    private final int threads;
    private final Gate gate = new Gate();
    private final Pace pace = new Pace(System::nanoTime);

    /** Analyses an article; to be safe for use by several threads. */
    @FunctionalInterface
    public interface Analysing {

        /** @throws CancellationException if {@code cancelled} says so */
        Analysis analyse(Article article, BooleanSupplier cancelled);
    }

    /** @param threads how many files are worked on at a time */
    public Import(Library library, ArticleReader reader, Analysing analyst, int threads) {
        this.library = library;
        this.reader = reader;
        this.analyst = analyst;
        this.threads = threads;
    }

    /** As many threads as this machine has processors. */
    public static int allProcessors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Imports the files, and those below the folders; returns when all is done or {@link #cancel} was called. To be called once.
     *
     * @throws IOException with a sentence for the user, if the library cannot be written (on a full disk, say); what was told as added is safe
     */
    public ImportSummary run(List<Path> filesAndFolders, ImportListener listener) throws IOException {
        Ledger ledger = new Ledger(listener, pace);
        List<Path> files = reader.expand(filesAndFolders);
        ledger.begin(Step.READING, files.size());
        new Crew<Path>(gate, threads).work(files, file -> read(file, ledger));
        List<Map.Entry<Path, ArticleId>> waiting = waiting(files, ledger);
        ledger.begin(Step.ANALYSING, waiting.size());
        new Crew<Map.Entry<Path, ArticleId>>(gate, threads).work(waiting, story -> analyse(story.getKey(), story.getValue(), ledger));
        return ledger.summary(files.size());
    }

    private void read(Path file, Ledger ledger) throws IOException {
        ledger.start(file);
        Optional<SourceFile> source = SourceFile.of(file);
        Optional<ArticleId> unchanged = source.isPresent() ? library.storyOf(source.get()) : Optional.empty();
        if (unchanged.isPresent()) {
            ledger.read(file, unchanged.get(), library.isAnalysed(unchanged.get()));
            return;
        }
        switch (reader.read(file)) {
            case Reading.Unreadable(Path path, String reason) -> ledger.failed(path, reason);
            case Reading.Read(Article article) -> {
                library.add(article); // mends a damaged copy, too
                if (source.isPresent()) {
                    library.remember(source.get(), article.id());
                }
                ledger.read(file, article.id(), library.isAnalysed(article.id()));
            }
        }
    }

    /** The stories to analyse, in the order of their files; each once, though several files may hold its text. */
    private List<Map.Entry<Path, ArticleId>> waiting(List<Path> files, Ledger ledger) {
        Map<ArticleId, Path> first = new LinkedHashMap<>();
        for (Path file : files) {
            Optional<ArticleId> story = ledger.waiting(file);
            if (story.isPresent() && first.putIfAbsent(story.get(), file) != null) {
                ledger.known(file, story.get());
            }
        }
        List<Map.Entry<Path, ArticleId>> waiting = new ArrayList<>();
        first.forEach((story, file) -> waiting.add(Map.entry(file, story)));
        return waiting;
    }

    private void analyse(Path file, ArticleId story, Ledger ledger) throws IOException {
        ledger.start(file);
        if (library.isAnalysed(story)) {
            ledger.known(file, story); // by somebody else meanwhile
            return;
        }
        Optional<Article> article;
        try {
            article = library.article(story);
        } catch (IOException e) {
            ledger.failed(file, String.valueOf(e.getMessage()));
            return;
        }
        Optional<Analysis> analysis;
        try {
            analysis = article.map(each -> analyst.analyse(each, gate::isCancelled));
        } catch (CancellationException e) {
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("the analysis of {} failed", file, e);
            ledger.failed(file, e instanceof OutOfMemoryError ? TOO_LITTLE_MEMORY : ANALYSIS_FAILED);
            return;
        }
        if (analysis.isEmpty()) {
            ledger.failed(file, GONE);
        } else {
            library.add(analysis.get());
            ledger.added(file, analysis.get());
        }
    }

    /** Begins no more files until {@link #resume}; those at work are finished. */
    public void pause() {
        gate.pause();
    }

    public void resume() {
        pace.restart();
        gate.resume();
    }

    public boolean isPaused() {
        return gate.isPaused();
    }

    /** Gives up what is not done; {@link #run} returns soon. */
    public void cancel() {
        gate.cancel();
    }
}
