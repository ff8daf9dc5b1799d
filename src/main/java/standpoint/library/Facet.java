package standpoint.library;

import java.util.List;

/**
 * What the stories that were found have in a field, the most frequent first; months from the newest on.
 *
 * @param values   no more than were asked for
 * @param distinct how many different ones there are
 */
public record Facet(SearchField field, List<Value> values, int distinct) {

    /**
     * @param name    as a story writes it
     * @param stories how many of the stories found have it, versions of one counted once
     * @param term    put this into the query to keep these stories alone, or a minus and this to leave them out
     */
    public record Value(String name, int stories, String term) {}

    public Facet {
        values = List.copyOf(values);
    }
}
