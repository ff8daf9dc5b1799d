package standpoint.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.stream.Collectors;

import org.apache.lucene.search.IndexSearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;

/**
 * A folder of the user's with articles, analyses and a search index. Safe for use by several threads. Searches are fast and need no
 * cancelling; threads that use a library must not be interrupted, as that closes files under Lucene's hands.
 *
 * <pre>
 * articles/ID.json   the text, its zones, what is known about it, and the path it was read from
 * analyses/ID.json   what was found in it, and the version of the analyst that found it
 * index/             the search index; may be deleted at any time while the library is closed
 * </pre>
 */
public final class Library implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final Comparator<Story> NEWEST_FIRST = Comparator
            .comparing((Story story) -> story.published().map(date -> -date.toEpochDay()).orElse(Long.MAX_VALUE))
            .thenComparing(Story::title)
            .thenComparing(story -> story.id().value());

    /** Held, as the logging system forgets the level of a logger that nobody holds. */
    private final java.util.logging.Logger vectorNotice = java.util.logging.Logger.getLogger("org.apache.lucene.internal.vectorization");
    private final Path folder;
    private final FolderLock lock;
    private final Shelf shelf;
    private final StoryIndex index;
    private final Map<ArticleId, Story> stories = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<String> problems = new CopyOnWriteArrayList<>();

    private Library(Path folder, FolderLock lock) throws IOException {
        // Lucene would advise every user to pass a flag to Java that makes no difference one could see.
        vectorNotice.setLevel(Level.SEVERE);
        this.folder = folder;
        this.lock = lock;
        shelf = new Shelf(folder);
        index = StoryIndex.open(folder.resolve("index"));
    }

    /**
     * Opens the library in {@code folder}, which is made if need be. A missing, damaged or outdated index is rebuilt from the stored
     * articles, which takes about a second for 500 stories. A stored file that cannot be read is left out and told by {@link #problems}.
     *
     * @throws IOException with a sentence for the user, if the folder cannot be used or another program has it open
     */
    public static Library open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("The library " + folder + " is not a folder; choose a folder for it with --library.");
        }
        FolderLock lock;
        try {
            lock = FolderLock.take(Files.createDirectories(folder));
        } catch (FileSystemException e) {
            throw new IOException("The library folder " + folder + " cannot be written; choose another one with --library.", e);
        }
        Library library;
        try {
            library = new Library(folder, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        try {
            library.catchUp();
            return library;
        } catch (IOException | RuntimeException e) {
            library.close();
            throw e;
        }
    }

    /** Makes the index agree with the files: after a crash, a restored backup or a change of version they differ. */
    private void catchUp() throws IOException {
        Map<ArticleId, StoryLine> known = index.lines().stream().collect(Collectors.toMap(line -> new ArticleId(line.id()), line -> line, (a, b) -> b));
        List<ArticleId> gone = new ArrayList<>(known.keySet());
        for (ArticleId id : shelf.ids()) {
            StoryLine line = known.get(id);
            if (line != null && line.stamp().equals(shelf.stamp(id))) {
                stories.put(id, line.story());
                gone.remove(id);
            } else if (indexStored(id)) {
                gone.remove(id);
            }
        }
        for (ArticleId id : gone) {
            index.remove(id);
        }
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
            index(storedAnalysis(article.get()).map(Shelf.Stored::analysis).orElseGet(() -> unanalysed(article.get())));
        }
        return article.isPresent();
    }

    private Optional<Shelf.Stored> storedAnalysis(Article article) {
        try {
            return shelf.analysis(article);
        } catch (IOException e) {
            report(e);
            return Optional.empty();
        }
    }

    private void report(IOException e) {
        LOG.warn("{} Cause: {}", e.getMessage(), String.valueOf(e.getCause()));
        problems.addIfAbsent(String.valueOf(e.getMessage()));
    }

    /** Where it is; programs may keep files of their own beside its own. */
    public Path folder() {
        return folder;
    }

    /** Sentences about stored files that could not be read since the library was opened. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Stores and indexes a story that is not analysed yet. A story that is there already stays as it is: false. */
    public synchronized boolean add(Article article) throws IOException {
        if (stories.containsKey(article.id())) {
            return false;
        }
        shelf.write(article);
        index(unanalysed(article));
        return true;
    }

    /** Stores and indexes an analysis and, if need be, its story. What was found before is replaced. */
    public synchronized void add(Analysis analysis) throws IOException {
        shelf.write(analysis.article());
        shelf.write(analysis);
        index(analysis);
    }

    private void index(Analysis analysis) throws IOException {
        StoryLine line = StoryLine.of(analysis.article(), shelf.stamp(analysis.article().id()));
        index.update(analysis, line);
        stories.put(analysis.article().id(), line.story());
    }

    private static Analysis unanalysed(Article article) {
        return new Analysis(article, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** All stories, newest publication date first, stories without one last. */
    public List<Story> stories() {
        return stories.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /** @throws IOException with a sentence for the user, if the stored file is damaged */
    public Optional<Article> article(ArticleId id) throws IOException {
        return shelf.article(id);
    }

    /** The stored analysis; empty where there is none, it is damaged, or another version of the analyst made it. */
    public Optional<Analysis> analysis(ArticleId id) throws IOException {
        return shelf.article(id).flatMap(this::storedAnalysis).filter(Shelf.Stored::isCurrent).map(Shelf.Stored::analysis);
    }

    /** Forgets a story; unknown ones are no error. The file it was read from stays. */
    public synchronized void remove(ArticleId id) throws IOException {
        shelf.remove(id);
        index.remove(id);
        stories.remove(id);
    }

    /**
     * Finds stories. The empty query finds all of them, newest first; any other gives the best first.
     *
     * @param query see the README and {@link SearchField}
     * @param limit the most hits to give; {@code Found.total} counts all
     */
    public SearchOutcome search(String query, int limit) throws IOException {
        SearchRequest request;
        try {
            request = new QueryCompiler().compile(QueryParser.parse(query));
        } catch (QueryProblem e) {
            return new SearchOutcome.BadQuery(e.sentence());
        }
        try {
            return index.read(searcher -> new Search(searcher, request).run(limit));
        } catch (IndexSearcher.TooManyClauses e) {
            return new SearchOutcome.BadQuery("The query stands for too many words; use fewer words with * or ~, or write more of their letters.");
        }
    }

    /** Brings the index to the disk. Call it when no thread uses the library any more. */
    @Override
    public synchronized void close() throws IOException {
        try (lock) {
            index.close();
        }
    }
}
