package standpoint.library;

import java.util.List;

/** What came of a search. */
public sealed interface SearchOutcome {

    /**
     * @param total  how many stories match, versions of one counted once, of which {@code hits} holds the best
     * @param facets what all of them have in some fields, if that was asked for
     */
    record Found(int total, List<Hit> hits, List<Facet> facets) implements SearchOutcome {

        public Found {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
        }

        public Found(int total, List<Hit> hits) {
            this(total, hits, List.of());
        }
    }

    /** @param message one sentence for the user: what is wrong with the query and what to write instead */
    record BadQuery(String message) implements SearchOutcome {}
}
