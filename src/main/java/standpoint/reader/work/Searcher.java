package standpoint.reader.work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import standpoint.library.Library;
import standpoint.library.Question;
import standpoint.library.Relaxation;
import standpoint.library.Relaxations;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;

/** Answers the search box and all that stands about it once its user pauses for a moment. Only the answer to the newest question is shown. */
public final class Searcher {

    private static final Duration PAUSE = Duration.millis(70);
    private static final int FACET_VALUES = 40;

    private final ReaderState state;
    private final Searching searching;
    private final Background background;
    private final Library library;
    private final Relaxations relaxations;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicInteger newest = new AtomicInteger();

    /** @param counted whether it was asked what the stories have */
    private record Answer(SearchOutcome outcome, List<Relaxation> relaxations, boolean counted) {}

    public Searcher(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
        relaxations = new Relaxations(library);
        searching = state.searching();
        pause.setOnFinished(end -> search());
    }

    /** From now on the search box is listened to. */
    public void start() {
        state.shelf().queryProperty().subscribe((was, is) -> changed());
        searching.filtersProperty().subscribe((was, is) -> changed());
        searching.orderProperty().subscribe((was, is) -> changed());
        searching.quotesOnlyProperty().subscribe((was, is) -> changed());
        searching.limitProperty().subscribe((was, is) -> changed());
        searching.paneProperty().subscribe((was, is) -> changed());
        state.reviewing().kept().listen(kept -> changed());
        new Completer(state, background, library).start();
        new HitMarker(state, background).start();
        new SearchKeeper(state, background, library).start();
    }

    private void changed() {
        newest.incrementAndGet();
        pause.playFromStart();
        if (!searching.isActive()) { // all stories are there at once
            state.shelf().outcomeProperty().set(Optional.empty());
        }
    }

    private boolean counts() {
        return searching.paneProperty().get() == SearchPane.FILTERS;
    }

    private void search() {
        Question question = searching.question();
        boolean counts = counts();
        if (question.asksNothing() && !counts) {
            return;
        }
        int number = newest.get();
        int hits = question.asksNothing() ? 0 : searching.limitProperty().get();
        background.soon("The search", () -> number == newest.get() ? Optional.of(answer(question, hits, counts)) : Optional.<Answer>empty(),
                answer -> answer.filter(one -> number == newest.get()).ifPresent(one -> show(one, question)));
    }

    private void show(Answer answer, Question question) {
        if (answer.counted() && answer.outcome() instanceof SearchOutcome.Found found) {
            searching.facetsProperty().set(found.facets());
        }
        if (!question.asksNothing()) {
            searching.relaxationsProperty().set(answer.relaxations());
            searching.answeredProperty().set(question.query());
            state.shelf().outcomeProperty().set(Optional.of(answer.outcome()));
        }
    }

    private Answer answer(Question question, int hits, boolean counts) throws IOException {
        SearchOutcome outcome = library.search(question.query(), question.options(hits, counts ? FACET_VALUES : 0));
        boolean nothing = hits > 0 && outcome instanceof SearchOutcome.Found found && found.total() == 0;
        return new Answer(outcome, nothing ? relaxations.of(question) : List.of(), counts);
    }
}
