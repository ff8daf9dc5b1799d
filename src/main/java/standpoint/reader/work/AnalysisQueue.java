package standpoint.reader.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Library;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Work;

/** The articles that wait to be analysed. The one the user looks at goes first. */
final class AnalysisQueue {

    private static final String CANCELLED = "The analysis was cancelled; the text can be read and searched all the same.";
    private static final String FAILED = "The analysis of this story failed. Its text can be read and searched all the same.";

    private final ReaderState state;
    private final Background background;
    private final Library library;
    private final Analyst analyst;
    private final Deque<Article> waiting = new ArrayDeque<>();
    private Optional<Article> running = Optional.empty();
    private boolean cancelRunning;
    private int done;

    AnalysisQueue(ReaderState state, Background background, Library library, Analyst analyst) {
        this.state = state;
        this.background = background;
        this.library = library;
        this.analyst = analyst;
    }

    /** Loads the models, so that the first article need not wait for them. */
    void warmUp() {
        state.work().put(Work.Kind.LOADING_MODELS, Work.unmeasured(Work.Kind.LOADING_MODELS, "Loading language models…"));
        background.inTurn("Loading the language models", () -> {
            try {
                analyst.warmUp();
            } finally {
                background.onWindow(() -> state.work().remove(Work.Kind.LOADING_MODELS));
            }
            return true;
        }, loaded -> {});
    }

    void add(Article article) {
        enqueue(article, false);
    }

    /** Puts an article before all that wait. */
    void addFirst(Article article) {
        enqueue(article, true);
    }

    /** Lets go of all that wait and of the one at work. */
    synchronized void cancel() {
        cancelRunning = true;
        waiting.forEach(article -> background.onWindow(() -> state.pages().fillIn(Page.givenUp(article, CANCELLED))));
        waiting.clear();
    }

    private synchronized void enqueue(Article article, boolean first) {
        ArticleId id = article.id();
        if (!cancelRunning && running.filter(other -> other.id().equals(id)).isPresent()) {
            return;
        }
        boolean idle = waiting.isEmpty() && running.isEmpty();
        waiting.removeIf(other -> other.id().equals(id));
        if (first) {
            waiting.addFirst(article);
        } else {
            waiting.addLast(article);
        }
        if (idle) {
            done = 0;
            cancelRunning = false;
        }
        tell();
        background.inTurn("The analysis of " + article.metadata().title(), this::analyseNext, next -> {});
    }

    private boolean analyseNext() {
        Optional<Article> next = take();
        next.ifPresent(article -> {
            try {
                analyse(article);
            } finally {
                finish();
            }
        });
        return next.isPresent();
    }

    private void analyse(Article article) {
        Page outcome;
        try {
            Analysis analysis = analyst.analyse(article, () -> background.closing().getAsBoolean() || isCancelled());
            keep(analysis);
            outcome = Page.of(library.reviewed(analysis));
        } catch (CancellationException e) {
            outcome = Page.givenUp(article, CANCELLED);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            background.report(article.metadata().title(), e);
            outcome = Page.givenUp(article, FAILED);
        }
        Page result = outcome;
        background.onWindow(() -> state.pages().fillIn(result));
    }

    /** An analysis that cannot be stored, on a full disk say, is shown all the same. */
    private void keep(Analysis analysis) {
        if (library.isReadOnly()) {
            return;
        }
        try {
            library.add(analysis);
        } catch (IOException e) {
            background.report(analysis.article().metadata().title(), e);
        }
    }

    private synchronized boolean isCancelled() {
        return cancelRunning;
    }

    private synchronized Optional<Article> take() {
        running = Optional.ofNullable(waiting.pollFirst());
        cancelRunning = false;
        tell();
        return running;
    }

    private synchronized void finish() {
        running = Optional.empty();
        done++;
        tell();
    }

    private void tell() {
        int left = waiting.size() + (running.isPresent() ? 1 : 0);
        String text = running.map(article -> "Analysing " + article.metadata().title()).orElse("Waiting to analyse");
        Work work = new Work(Work.Kind.ANALYSING, text, done, done + left);
        background.onWindow(() -> {
            if (left == 0) {
                state.work().remove(Work.Kind.ANALYSING);
            } else {
                state.work().put(Work.Kind.ANALYSING, work);
            }
        });
    }
}
