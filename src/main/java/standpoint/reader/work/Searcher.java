package standpoint.reader.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import standpoint.library.Facet;
import standpoint.library.Library;
import standpoint.library.QueryPart;
import standpoint.library.Question;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Relaxation;
import standpoint.reader.state.SearchPane;
import standpoint.reader.state.Searching;

/** Answers the search box and all that stands about it once its user pauses for a moment. Only the answer to the newest question is shown. */
public final class Searcher {

    private static final Duration PAUSE = Duration.millis(70);
    private static final int FACET_VALUES = 40;
    private static final int MOST_RELAXATIONS = 8;
    private static final int MOST_SIMILAR = 3;

    private final ReaderState state;
    private final Searching searching;
    private final Background background;
    private final Library library;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicInteger newest = new AtomicInteger();

    /** @param counted whether it was asked what the stories have */
    private record Answer(SearchOutcome outcome, List<Relaxation> relaxations, boolean counted) {}

    public Searcher(ReaderState state, Background background, Library library) {
        this.state = state;
        this.background = background;
        this.library = library;
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
        return new Answer(outcome, nothing ? relaxations(question) : List.of(), counts);
    }

    /** What there would be if less was asked, for each of the first ways to do so that finds something. */
    private List<Relaxation> relaxations(Question question) throws IOException {
        List<Relaxation> found = finding(Stream.concat(similar(question).stream(), Relaxation.of(question).stream()).limit(MOST_RELAXATIONS).toList());
        return found.isEmpty() ? finding(Relaxation.ofOneWord(question).stream().limit(MOST_RELAXATIONS).toList()) : found;
    }

    private List<Relaxation> finding(List<Relaxation> tried) throws IOException {
        List<Relaxation> found = new ArrayList<>();
        for (Relaxation one : tried) {
            if (library.search(one.question().query(), one.question().options(0, 0)) instanceof SearchOutcome.Found stories && stories.total() > 0) {
                found.add(one.finding(stories.total()));
            }
        }
        return found;
    }

    /** The library's names that are nearest to those asked for. */
    private List<Relaxation> similar(Question question) throws IOException {
        List<Relaxation> all = new ArrayList<>();
        List<QueryPart> parts = QueryPart.of(question.query());
        for (int place = 0; place < parts.size(); place++) {
            Optional<QueryPart.Named> named = parts.get(place).named();
            if (named.isPresent()) {
                for (Facet.Value value : library.similar(named.get().field(), named.get().value(), MOST_SIMILAR)) {
                    all.add(Relaxation.instead(question, place, named.get().field(), value));
                }
            }
        }
        return all;
    }
}
