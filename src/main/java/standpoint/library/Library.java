package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.actors.ActorChoices;
import standpoint.review.Correction;
import standpoint.review.Review;

/**
 * A folder of the user's with articles, analyses and a search index. Safe for use by several threads. Searches are fast and need no
 * cancelling; threads that use a library must not be interrupted, as that closes files under Lucene's hands.
 *
 * <pre>
 * articles/ID.json   the text, its zones, what is known about it, and the path it was read from
 * analyses/ID.json   what was found in it, and the version of the analyst that found it
 * journal/ID.jsonl   what the user decided about the story's stances and quotes; no analysis touches it
 * actors.json        who is who, as far as the user decided it
 * searches.json      the user's saved and recent searches
 * sources.txt        which files gave these stories, so that they need not be read again; may be deleted at any time
 * index/             the search index; may be deleted at any time while the library is closed
 * </pre>
 *
 * One program at a time may write; any number may read meanwhile, and see what there was when they opened the library.
 */
public final class Library implements AutoCloseable {

    /** What the opener wants of a library. */
    public enum Access {
        WRITE,
        /** Changes no file, and makes no folder. */
        READ
    }

    private final Path folder;
    private final Optional<FolderLock> lock;
    private final Shelf shelf;
    private final StoryIndex index;
    private final Catalogue catalogue = new Catalogue();
    private final Holdings holdings;
    private final Answers answers;
    private final Survey survey;
    private final ActorChoices actorChoices;
    private final SavedSearches savedSearches;
    private final CatchUp behind;
    private final Sources sources;

    Library(Path folder, Shelf shelf, StoryIndex index, Optional<FolderLock> lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        actorChoices = new ActorChoices(folder.resolve("actors.json"));
        savedSearches = new SavedSearches(folder.resolve("searches.json"), lock.isPresent());
        this.shelf = shelf;
        this.index = index;
        holdings = new Holdings(shelf, index, catalogue);
        behind = CatchUp.of(shelf, index, catalogue, holdings);
        sources = new Sources(folder.resolve("sources.txt"));
        StoryColumns columns = new StoryColumns();
        answers = new Answers(index, shelf, catalogue, columns);
        survey = new Survey(index, shelf, catalogue, columns, actorChoices);
    }

    /** Opens a library to write, and catches up at once: see {@link #open(Path, Access)} and {@link #catchUp}. */
    public static Library open(Path folder) throws IOException {
        Library library = open(folder, Access.WRITE);
        try {
            library.catchUp((done, total) -> {});
            return library;
        } catch (IOException | RuntimeException e) {
            library.close();
            throw e;
        }
    }

    /**
     * Opens the library in {@code folder}. It lists and finds what the index knows; {@link #catchUp} brings in the rest. Who asks to read
     * may be given a library to write, where nobody else uses it and its index is much behind.
     *
     * @throws LibraryNotWritableException if it is to be written and another program writes it, or the folder cannot be written
     * @throws IOException                 with a sentence for the user, if the folder cannot be used
     */
    public static Library open(Path folder, Access access) throws IOException {
        Opening opening = new Opening(folder);
        return switch (access) {
            case WRITE -> opening.toWrite();
            case READ -> opening.toRead();
        };
    }

    /** Whether nothing can be added or removed. */
    public boolean isReadOnly() {
        return lock.isEmpty();
    }

    /** How many stories the index has yet to catch up with. */
    public int behind() {
        return behind.left();
    }

    /**
     * Makes the index agree with the stored files: after a crash, a restored backup or a change of version they differ, and an index that was
     * damaged is made anew. Takes about a second for 500 stories, and may run while the library is used. A stored file that cannot be read is
     * left out and told by {@link #problems}. Ends early if the library is closed.
     */
    public void catchUp(Progress progress) throws IOException {
        holdings.checkJournal();
        behind.run(progress);
    }

    /** Where it is; programs may keep files of their own beside its own. */
    public Path folder() {
        return folder;
    }

    /** Sentences about stored files that could not be read since the library was opened. */
    public List<String> problems() {
        return holdings.problems();
    }

    /** Stores and indexes a story that is not analysed yet. A story that is there already stays as it is: false. */
    public boolean add(Article article) throws IOException {
        requireWritable();
        return holdings.add(article);
    }

    /** Stores and indexes an analysis and, if need be, its story. What was found before is replaced. */
    public void add(Analysis analysis) throws IOException {
        requireWritable();
        holdings.add(analysis);
    }

    /** Forgets a story; unknown ones are no error. The file it was read from stays, and so does what the user decided about its findings. */
    public void remove(ArticleId id) throws IOException {
        requireWritable();
        holdings.remove(id);
    }

    private void requireWritable() throws LibraryNotWritableException {
        if (isReadOnly()) {
            throw new LibraryNotWritableException("The library " + folder + " is open for reading only, so nothing was changed in it.");
        }
    }

    /** The story that this file gave when it was in this state; empty if it has to be read. */
    public Optional<ArticleId> storyOf(SourceFile file) throws IOException {
        return sources.story(file).filter(holdings::has);
    }

    /** Notes that this file, as it is, gave a story that the library has. */
    public void remember(SourceFile file, ArticleId story) throws IOException {
        requireWritable();
        sources.remember(file, story);
    }

    /** Whether the library has an analysis by this version of the analyst. */
    public boolean isAnalysed(ArticleId id) {
        return holdings.isAnalysed(id);
    }

    /** All stories, newest publication date first, stories without one last. */
    public List<Story> stories() {
        return catalogue.stories().sorted(Story.NEWEST_FIRST).toList();
    }

    /** The other versions of a story, as other papers print it: those that share most of its paragraphs. */
    public List<Story> versions(ArticleId id) {
        return catalogue.versions(id).stream().sorted(Story.NEWEST_FIRST).toList();
    }

    /** How many stories there are, versions of one counted once. */
    public int works() {
        return catalogue.works();
    }

    /** By each story that has other versions, these. */
    public Map<ArticleId, List<Story>> versions() {
        return catalogue.versions();
    }

    /** @throws IOException with a sentence for the user, if the stored file is damaged */
    public Optional<Article> article(ArticleId id) throws IOException {
        return shelf.article(id);
    }

    /** The stored analysis as the user left it; empty where there is none, it is damaged, or another version of the analyst made it. */
    public Optional<Analysis> analysis(ArticleId id) throws IOException {
        return review(id).map(Review::analysis);
    }

    /** The same with what the user decided about it. */
    public Optional<Review> review(ArticleId id) throws IOException {
        return shelf.article(id).flatMap(holdings::storedAnalysis).filter(Shelf.Stored::isCurrent).map(Shelf.Stored::analysis).map(holdings::reviewed);
    }

    /** What was found just now, with what the user decided about it before. */
    public Review reviewed(Analysis found) {
        return holdings.reviewed(found);
    }

    /** Keeps what the user decided about a finding; it is found, counted and exported so from now on. */
    public void decide(Correction correction) throws IOException {
        requireWritable();
        holdings.decide(correction);
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
        return answers.search(query, options);
    }

    /**
     * The values of a field that the stories have, to complete what the user begins to type: those with a word that begins so, the most
     * frequent first. Fields of free words have none.
     */
    public List<Facet.Value> complete(SearchField field, String beginning, int most) throws IOException {
        return answers.complete(field, beginning, most);
    }

    /** The values of a field that somebody who wrote {@code name} may have meant: those with a word that a letter or two make of it. */
    public List<Facet.Value> similar(SearchField field, String name, int most) throws IOException {
        return answers.similar(field, name, most);
    }

    /** What the stories tell when they are read together. */
    public Survey survey() {
        return survey;
    }

    /** The user's choices about who is who; they count from the next question of the {@link #survey} on. */
    public ActorChoices actorChoices() {
        return actorChoices;
    }

    /** The user's saved and recent searches. */
    public SavedSearches savedSearches() {
        return savedSearches;
    }

    /** Brings the index to the disk. Waits for changes at work; later ones are refused. */
    @Override
    public void close() throws IOException {
        holdings.close();
        try (index) {
            sources.close();
        } finally {
            if (lock.isPresent()) {
                lock.get().close();
            }
        }
    }
}
