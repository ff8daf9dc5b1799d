package standpoint.reader.work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Library;
import standpoint.reader.state.Page;
import standpoint.reader.state.Problem;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Work;
import standpoint.review.Review;

/** Brings stories onto the page. The newest request wins: what an older one loads comes too late to be shown. */
final class StoryOpener {

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final AnalysisQueue queue;
    private final Runnable refresh;
    private final AtomicInteger newestRequest = new AtomicInteger();

    /** @param refresh lists the stories of the library anew */
    StoryOpener(ReaderState state, Background background, Library library, AnalysisQueue queue, Runnable refresh) {
        this.state = state;
        this.background = background;
        this.library = library;
        this.queue = queue;
        this.refresh = refresh;
    }

    /** The number of a request that takes the place of all before it. */
    int nextRequest() {
        return newestRequest.incrementAndGet();
    }

    void open(StoryRequest request) {
        open(request, false);
    }

    /** Opens a story of the library that a request brought first, unless there is a newer request. */
    void openFirst(ArticleId story, int request) {
        if (request == newestRequest.get()) {
            open(new StoryRequest(story, List.of()), true);
        }
    }

    /** The same of an article that is not in the library yet. */
    void showFirst(Article article, int request) {
        if (request == newestRequest.get() && !state.isOpen(article.id())) {
            state.pages().showApart(Page.of(article));
        }
    }

    /** @param apart whether a story without a tab gets one, and replaces no other */
    private void open(StoryRequest request, boolean apart) {
        int number = nextRequest();
        if (state.isOpen(request.story())) {
            state.arrive(request);
            return;
        }
        Optional<Page> held = state.tabs().page(request.story()).or(() -> state.shelf().guest(request.story()));
        if (held.isPresent()) {
            show(held.get(), request, apart);
            return;
        }
        if (state.pageProperty().get().isEmpty()) {
            state.work().put(Work.Kind.OPENING, Work.unmeasured(Work.Kind.OPENING, "Opening the story…"));
        }
        background.soon("Opening the story", () -> load(request), page -> {
            if (number != newestRequest.get()) {
                return; // the user went on to another story meanwhile
            }
            page.ifPresentOrElse(loaded -> show(loaded, request, apart), () -> tellThatItIsGone(request.story()));
        });
    }

    private Optional<Page> load(StoryRequest request) throws IOException {
        try {
            Optional<Review> review = library.review(request.story());
            return review.isPresent() ? review.map(Page::of) : library.article(request.story()).map(Page::of);
        } finally {
            background.onWindow(() -> state.work().remove(Work.Kind.OPENING));
        }
    }

    private void show(Page page, StoryRequest request, boolean apart) {
        if (state.shelf().reopen(request.story())) {
            refresh.run();
        }
        if (apart) {
            state.pages().showApart(page);
        } else {
            state.pages().show(page);
        }
        state.arrive(request);
        if (page.analysis().isEmpty()) {
            queue.addFirst(page.article());
        }
    }

    private void tellThatItIsGone(ArticleId story) {
        state.problems().add(new Problem(Problem.Kind.TASK, "Opening the story", "It is no longer in the library."));
        state.tabs().close(story);
        refresh.run();
    }
}
