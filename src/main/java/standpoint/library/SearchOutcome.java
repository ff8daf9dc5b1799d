package standpoint.library;

import java.util.List;

/** What came of a search. */
public sealed interface SearchOutcome {

    /** @param total how many stories match, of which {@code hits} holds the best */
    record Found(int total, List<Hit> hits) implements SearchOutcome {}

    /** @param message one sentence for the user: what is wrong with the query and what to write instead */
    record BadQuery(String message) implements SearchOutcome {}
}
