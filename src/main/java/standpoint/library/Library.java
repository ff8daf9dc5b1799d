package standpoint.library;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.ActorChoices;

/**
 * A folder of the user's with articles, analyses and a search index. Safe for use by several threads. Searches are fast and need no
 * cancelling; threads that use a library must not be interrupted, as that closes files under Lucene's hands.
 *
 * <pre>
 * articles/ID.json   the text, its zones, what is known about it, and the path it was read from
 * analyses/ID.json   what was found in it, and the version of the analyst that found it
 * actors.json        who is who, as far as the user decided it
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
    private final FolderLock lock;
    private final Shelf shelf;
    private final StoryIndex index;
    private final StoryColumns columns = new StoryColumns();
    private final ActorChoices actorChoices;
    private final Map<ArticleId, Story> stories = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<String> problems = new CopyOnWriteArrayList<>();

    private Library(Path folder, FolderLock lock) throws IOException {
        // Lucene would advise every user to pass a flag to Java that makes no difference one could see.
        vectorNotice.setLevel(Level.SEVERE);
        this.lock = lock;
        shelf = new Shelf(folder);
        index = StoryIndex.open(folder.resolve("index"));
        actorChoices = new ActorChoices(folder.resolve("actors.json"));
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
        Set<ArticleId> gone = new HashSet<>(known.keySet());
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
        return search(query, SearchOptions.best(limit));
    }

    /** As {@link #search(String, int)}, in another order, in quotes only, or with counts of what the stories have. */
    public SearchOutcome search(String query, SearchOptions options) throws IOException {
        SearchRequest request;
        try {
            request = new QueryCompiler(options.quotesOnly()).compile(QueryParser.parse(query));
        } catch (QueryProblem e) {
            return new SearchOutcome.BadQuery(e.sentence());
        }
        try {
            return index.read(searcher -> new Search(searcher, columns, request, options, new StoryTexts(shelf::text)).run());
        } catch (IndexSearcher.TooManyClauses e) {
            return new SearchOutcome.BadQuery("The query stands for too many words; use fewer words with * or ~, or write more of their letters.");
        }
    }

    /**
     * The values of a field that the stories have, to complete what the user begins to type: those with a word that begins so, the most
     * frequent first. Fields of free words have none.
     */
    public List<Facet.Value> complete(SearchField field, String beginning, int most) throws IOException {
        return index.read(searcher -> new Completion(searcher, columns).of(field, beginning, most));
    }

    /** The actors that can be meant by a name or a part of it, those in most stories first. */
    public List<Actor> actors(String name) throws IOException {
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, choices).called(name));
    }

    /** What all stories say of an actor. */
    public Dossier dossier(Actor actor) throws IOException {
        return index.read(searcher -> new ActorFinder(searcher, columns, List.of()).dossier(actor, new StoryTexts(shelf::text)));
    }

    /**
     * Counts what all stories have; takes some seconds for 20,000 of them.
     *
     * @param most the most speakers, outlets and targets to tell
     */
    public Figures figures(int most) throws IOException {
        List<ActorChoice> choices = actorChoices.all();
        return index.read(searcher -> new ActorFinder(searcher, columns, choices).figures(stories.size(), most));
    }

    /** The user's choices about who is who; they count from the next {@link #actors} on. */
    public ActorChoices actorChoices() {
        return actorChoices;
    }

    /** Brings the index to the disk. Call it when no thread uses the library any more. */
    @Override
    public synchronized void close() throws IOException {
        try (lock) {
            index.close();
        }
    }
}
