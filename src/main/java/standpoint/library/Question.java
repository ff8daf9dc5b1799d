package standpoint.library;

import java.util.List;
import java.util.Objects;

/**
 * All that somebody asks of a library, to be asked again later.
 *
 * @param quotesOnly as {@link SearchOptions#quotesOnly}
 */
public record Question(String query, List<SearchFilter> filters, SearchOptions.Order order, boolean quotesOnly) {

    /** Asks for nothing in particular, which all stories have. */
    public static final Question NOTHING = new Question("", List.of(), SearchOptions.Order.RELEVANCE, false);

    public Question {
        Objects.requireNonNull(query);
        Objects.requireNonNull(order);
        filters = List.copyOf(filters);
    }

    /** Whether every story is an answer. */
    public boolean asksNothing() {
        return query.isBlank() && filters.isEmpty();
    }

    /** Whether both ask for the same stories, in whatever order these come. */
    public boolean asksTheSame(Question other) {
        return query.strip().equals(other.query.strip()) && filters.equals(other.filters) && quotesOnly == other.quotesOnly;
    }

    /** How it is to be answered; see {@link SearchOptions} for the numbers. */
    public SearchOptions options(int hits, int facetValues) {
        return SearchOptions.best(hits).in(order).quotesOnly(quotesOnly).withFacets(facetValues).filtered(filters).unfinished(true);
    }
}
