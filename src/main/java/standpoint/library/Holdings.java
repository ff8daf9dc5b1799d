package standpoint.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.review.Correction;
import standpoint.review.Review;

/**
 * Changes the stories of an open library, and keeps files, index and catalogue in step. A story is written to its files first: what the index
 * misses is found there when the library is opened the next time. Changes of one story wait for each other; those of several do not.
 */
final class Holdings {

    private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);
    private static final int LOCKS = 64;

    private final Shelf shelf;
    private final StoryIndex index;
    private final Catalogue catalogue;
    private final VersionFinder finder;
    private boolean finderFilled;
    private final CopyOnWriteArrayList<String> problems = new CopyOnWriteArrayList<>();
    private final List<Lock> locks = Stream.generate(() -> (Lock) new ReentrantLock()).limit(LOCKS).toList();
    /** Changes share it; closing has it alone. */
    private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
    private volatile boolean closed;

    @FunctionalInterface
    private interface Change<T> {
        T apply() throws IOException;
    }

    Holdings(Shelf shelf, StoryIndex index, Catalogue catalogue) {
        this.shelf = shelf;
        this.index = index;
        this.catalogue = catalogue;
        finder = new VersionFinder(shelf::article);
    }

    private <T> T change(ArticleId id, Change<T> change) throws IOException {
        Lock one = locks.get(Math.floorMod(id.hashCode(), LOCKS));
        use.readLock().lock();
        one.lock();
        try {
            if (closed) {
                throw new IOException("The library is closed.");
            }
            return change.apply();
        } finally {
            one.unlock();
            use.readLock().unlock();
        }
    }

    /** Stores and indexes a story that is not analysed yet; false if it is there already. */
    boolean add(Article article) throws IOException {
        return change(article.id(), () -> {
            boolean known = catalogue.has(article.id());
            if (shelf.has(article.id()) && (known || indexStored(article.id()))) {
                return false;
            }
            shelf.write(article);
            if (!known || !indexStored(article.id())) { // somebody deleted its file, but perhaps not its analysis
                index(unanalysed(article), 0);
            }
            return true;
        });
    }

    void add(Analysis analysis) throws IOException {
        change(analysis.article().id(), () -> {
            if (!shelf.has(analysis.article().id())) {
                shelf.write(analysis.article());
            }
            shelf.write(analysis);
            index(analysis, Analyst.VERSION);
            return true;
        });
    }

    void remove(ArticleId id) throws IOException {
        change(id, () -> {
            shelf.remove(id);
            index.remove(id);
            finder().forget(id);
            return catalogue.remove(id);
        });
    }

    /** Keeps what the reader decided about a finding, and indexes the story as it is with that. */
    void decide(Correction correction) throws IOException {
        change(correction.story(), () -> {
            shelf.journal().add(correction);
            return indexStored(correction.story());
        });
    }

    /** What was found with what the reader decided; where that cannot be read, which is noted, as it was found. */
    Review reviewed(Analysis found) {
        try {
            Journal.Entries entries = shelf.journal().of(found.article().id());
            entries.problem().ifPresent(this::note);
            return Review.of(found, entries.corrections());
        } catch (IOException e) {
            report(e);
            return Review.of(found);
        }
    }

    /** Looks whether all decisions can be read; what cannot is noted. */
    void checkJournal() throws IOException {
        for (ArticleId id : shelf.journal().stories()) {
            change(id, () -> {
                shelf.journal().of(id).problem().ifPresent(this::note);
                return true;
            });
        }
    }

    /** Indexes a stored story anew, unless somebody did so meanwhile; one whose file is gone or damaged is forgotten. */
    void catchUpWith(ArticleId id) throws IOException {
        change(id, () -> {
            if (!catalogue.has(id) && !indexStored(id)) {
                index.remove(id);
            }
            return true;
        });
    }

    private boolean indexStored(ArticleId id) throws IOException {
        Optional<Article> article;
        try {
            article = shelf.article(id);
        } catch (IOException e) {
            report(e);
            return false;
        }
        if (article.isPresent()) {
            Optional<Shelf.Stored> stored = storedAnalysis(article.get());
            index(stored.map(Shelf.Stored::analysis).orElseGet(() -> unanalysed(article.get())), stored.map(Shelf.Stored::analyst).orElse(0));
        }
        return article.isPresent();
    }

    /** Empty also where it is damaged, which is noted. */
    Optional<Shelf.Stored> storedAnalysis(Article article) {
        try {
            return shelf.analysis(article);
        } catch (IOException e) {
            report(e);
            return Optional.empty();
        }
    }

    private void index(Analysis analysis, int analyst) throws IOException {
        VersionFinder.Kin kin = finder().of(analysis.article());
        Analysis shown = reviewed(analysis).analysis(); // first: it may mend the journal, whose stamp counts
        StoryLine line = StoryLine.of(analysis.article(), kin.original(), shelf.stamp(analysis.article().id()), analyst);
        index.update(shown, line, kin.bands());
        catalogue.list(line);
    }

    /** Filled when it is first needed: who only reads does not need it. */
    private VersionFinder finder() throws IOException {
        synchronized (finder) {
            if (!finderFilled) {
                index.tellTo(finder);
                finderFilled = true;
            }
        }
        return finder;
    }

    private static Analysis unanalysed(Article article) {
        return new Analysis(article, Optional.empty(), List.of(), List.of(), List.of());
    }

    private void report(IOException e) {
        LOG.warn("{} Cause: {}", e.getMessage(), String.valueOf(e.getCause()));
        problems.addIfAbsent(String.valueOf(e.getMessage()));
    }

    private void note(String problem) {
        LOG.warn(problem);
        problems.addIfAbsent(problem);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Asks the disk, too: a story whose file somebody deleted is to be stored again. */
    boolean has(ArticleId id) {
        return catalogue.has(id) && shelf.has(id);
    }

    boolean isAnalysed(ArticleId id) {
        return catalogue.isAnalysed(id) && shelf.hasAnalysis(id);
    }

    boolean isClosed() {
        return closed;
    }

    /** Waits for the changes at work; later ones are refused. */
    void close() {
        use.writeLock().lock();
        try {
            closed = true;
        } finally {
            use.writeLock().unlock();
        }
    }
}
