package standpoint.reader.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading;
import standpoint.importing.ImportFailure;
import standpoint.library.Library;
import standpoint.reader.state.Page;
import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;
import standpoint.reader.state.Work;
import standpoint.review.Review;

/** Brings files into the library, lists what it has, and has {@link StoryOpener} open stories of it. */
public final class Opener {

    private static final int STORIES_AT_A_TIME = 25;
    private static final int STORIES_PER_LISTING = 1000;
    /** From so many files on they are imported all together, on all processors, rather than opened one by one. */
    private static final int MANY = 30;

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final ArticleReader reader;
    private final AnalysisQueue queue;
    private final BulkImport bulk;
    private final StoryOpener stories;
    private final Samples samples;
    private volatile int cancelledUpTo;
    private final AtomicInteger batches = new AtomicInteger();

    public Opener(ReaderState state, Background background, Library library, Analyst analyst, ArticleReader reader) {
        this.state = state;
        this.background = background;
        this.library = library;
        this.reader = reader;
        samples = new Samples(library.folder());
        queue = new AnalysisQueue(state, background, library, analyst);
        bulk = new BulkImport(state, background, library, analyst::analyse, reader, this::refreshStories);
        stories = new StoryOpener(state, background, library, queue, this::refreshStories);
        state.storyRequests().listen(stories::open);
        state.fileRequests().listen(this::openFiles);
        state.wishes().listen(wish -> {
            if (wish == Wish.CANCEL_WORK) {
                cancelledUpTo = batches.get();
                queue.cancel();
            } else if (wish == Wish.READ_SAMPLES) {
                background.reading("Opening the samples", samples::unpack, state.fileRequests()::send);
            } else if (wish == Wish.ANALYSE_AGAIN) {
                state.pageProperty().get().filter(Page::givenUp).map(Page::article).ifPresent(this::analyseAgain);
            }
        });
    }

    /** Lists what the library has, and goes on with what was cut off. */
    public void start() {
        if (library.isReadOnly()) {
            state.problems().add(new Problem(Problem.Kind.TASK, "The library is open for reading only",
                    "Another Standpoint uses it, or its folder cannot be written. What you open here is shown, but not kept."));
        }
        refreshStories();
        catchUp();
        if (!library.isReadOnly()) {
            bulk.resume();
        }
    }

    /** Loads the language models, which keeps a processor busy for seconds. */
    public void loadModels() {
        queue.warmUp();
    }

    /** Rebuilds what the search index lacks; before any import, which could not know else what is there. */
    private void catchUp() {
        background.importing("Rebuilding the search index", () -> {
            library.catchUp((done, total) -> {
                if (done % STORIES_AT_A_TIME == 0) {
                    Work work = new Work(Work.Kind.REBUILDING, "Rebuilding the search index; stories that are not in it yet are not found", done, total);
                    background.onWindow(() -> state.work().put(Work.Kind.REBUILDING, work));
                }
                if (done % STORIES_PER_LISTING == STORIES_PER_LISTING - 1) {
                    refreshStories();
                }
            });
            return library.problems();
        }, problems -> {
            state.work().remove(Work.Kind.REBUILDING);
            problems.forEach(problem -> state.problems().add(new Problem(Problem.Kind.TASK, "Opening the library", problem)));
            refreshStories();
        });
    }

    private void refreshStories() {
        background.soon("Listing the stories", library::stories, state.shelf()::list);
    }

    private void analyseAgain(Article article) {
        state.pages().fillIn(Page.of(article));
        queue.addFirst(article);
    }

    private void openFiles(List<Path> filesAndFolders) {
        int request = stories.nextRequest();
        int batch = batches.incrementAndGet();
        state.work().put(Work.Kind.READING, Work.unmeasured(Work.Kind.READING, "Looking for files…"));
        background.reading("Opening files", () -> {
            try {
                List<Path> files = reader.expand(filesAndFolders);
                if (files.size() >= MANY && !library.isReadOnly()) {
                    bulk.start(filesAndFolders, story -> stories.openFirst(story, request));
                } else {
                    readAll(files, request, batch);
                }
            } finally {
                background.onWindow(() -> state.work().remove(Work.Kind.READING));
            }
            return true;
        }, read -> refreshStories());
    }

    private void readAll(List<Path> files, int request, int batch) {
        if (files.isEmpty()) {
            background.onWindow(() -> state.problems().add(new Problem(Problem.Kind.TASK, "Opening files", "There are no files in this folder.")));
        }
        boolean firstShown = false;
        int sinceRefresh = 0;
        for (int i = 0; i < files.size() && cancelledUpTo < batch && !background.closing().getAsBoolean(); i++) {
            Path file = files.get(i);
            Work work = new Work(Work.Kind.READING, "Reading " + name(file), i, files.size());
            background.onWindow(() -> state.work().put(Work.Kind.READING, work));
            switch (reader.read(file)) {
                case Reading.Read(Article article) -> {
                    background.onWindow(() -> state.imports().forgetFailure(file));
                    take(samples.labelled(article), !firstShown, request);
                    if (!firstShown || ++sinceRefresh == STORIES_AT_A_TIME) {
                        refreshStories();
                        sinceRefresh = 0;
                    }
                    firstShown = true;
                }
                case Reading.Unreadable(Path path, String reason) -> background.onWindow(() -> {
                    state.problems().add(new Problem(Problem.Kind.FILE, name(path), reason));
                    state.imports().addFailures(List.of(new ImportFailure(path, reason)));
                });
            }
        }
    }

    /** Shows an article if it is the first of its batch, stores it, and has it analysed unless it is already. */
    private void take(Article article, boolean first, int request) {
        background.onWindow(() -> {
            state.shelf().reopen(article.id());
            if (library.isReadOnly()) {
                state.shelf().addGuest(Page.of(article));
            }
        });
        if (first) {
            background.onWindow(() -> stories.showFirst(article, request));
        }
        Optional<Review> stored = Optional.empty();
        try {
            if (!library.isReadOnly()) {
                library.add(article);
            }
            stored = library.review(article.id());
        } catch (IOException e) {
            background.report(name(article.metadata().file()), e);
        }
        if (stored.isEmpty()) {
            queue.add(article);
        } else {
            Page page = Page.of(stored.get());
            background.onWindow(() -> state.pages().fillIn(page));
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
