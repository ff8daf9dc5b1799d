package standpoint.library;

import java.util.List;

/**
 * How a search is to be answered.
 *
 * @param quotesOnly  words that name no field are looked for in quotes; all of them in one and the same
 * @param hits        the most hits to give; their total is always exact
 * @param facetValues the most values to count in each field; 0 counts none
 * @param filters     what stories must have or not have besides
 * @param unfinished  whether the last word may be the beginning of another one: somebody is writing it
 */
public record SearchOptions(Order order, boolean quotesOnly, int hits, int facetValues, List<SearchFilter> filters, boolean unfinished) {

    public SearchOptions {
        filters = List.copyOf(filters);
    }

    /** In which order hits come. */
    public enum Order {
        /** The best first; all stories, which are equally good, as {@link #NEWEST}. */
        RELEVANCE,
        /** By day of publication; stories without one last. */
        NEWEST,
        OLDEST
    }

    /** The best hits, nothing counted. */
    public static SearchOptions best(int hits) {
        return new SearchOptions(Order.RELEVANCE, false, hits, 0, List.of(), false);
    }

    public SearchOptions in(Order other) {
        return new SearchOptions(other, quotesOnly, hits, facetValues, filters, unfinished);
    }

    public SearchOptions withFacets(int values) {
        return new SearchOptions(order, quotesOnly, hits, values, filters, unfinished);
    }

    public SearchOptions quotesOnly(boolean only) {
        return new SearchOptions(order, only, hits, facetValues, filters, unfinished);
    }

    /** Only of stories that meet all filters. */
    public SearchOptions filtered(List<SearchFilter> conditions) {
        return new SearchOptions(order, quotesOnly, hits, facetValues, conditions, unfinished);
    }

    /** As hits come while the query is written. */
    public SearchOptions unfinished(boolean is) {
        return new SearchOptions(order, quotesOnly, hits, facetValues, filters, is);
    }
}
