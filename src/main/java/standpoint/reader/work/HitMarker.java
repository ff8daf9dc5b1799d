package standpoint.reader.work;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import standpoint.article.Span;
import standpoint.library.QueryMatches;
import standpoint.library.Question;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** Looks for the words of the search that stands in the open story, if that is one of its hits. */
final class HitMarker {

    private final ReaderState state;
    private final Background background;
    private int newest;

    HitMarker(ReaderState state, Background background) {
        this.state = state;
        this.background = background;
    }

    void start() {
        state.shelf().outcomeProperty().subscribe(this::look);
        state.pageProperty().subscribe(this::look);
    }

    private void look() {
        int number = ++newest;
        Optional<SearchOutcome> outcome = state.shelf().outcomeProperty().get();
        if (outcome.filter(SearchOutcome.BadQuery.class::isInstance).isPresent()) {
            return; // the query is about to be mended
        }
        Optional<Page> hit = state.pageProperty().get().filter(page -> outcome.isPresent() && state.shelf().shown().stream()
                .anyMatch(story -> story.id().equals(page.article().id())));
        if (hit.isEmpty()) {
            state.marks().show(List.of());
            return;
        }
        Question question = state.searching().question();
        background.soon("Marking the hits", () -> places(hit.get(), question), places -> {
            if (number == newest) {
                state.marks().show(places);
            }
        });
    }

    /** Of a search in quotes, the words that are in quotes; all of them where the search asks for something else as well. */
    private static List<Span> places(Page page, Question question) throws IOException {
        List<Span> places = QueryMatches.in(page.article().text(), question);
        if (!question.quotesOnly()) {
            return places;
        }
        List<Span> quoted = places.stream().filter(place -> page.analysis().stream().flatMap(analysis -> analysis.quotes().stream())
                .flatMap(quote -> quote.content().stream()).anyMatch(content -> content.overlaps(place))).toList();
        return quoted.isEmpty() ? places : quoted;
    }
}
