package standpoint.library;

import java.util.Objects;

/** A search that the user gave a name. */
public record SavedSearch(String name, Question question) {

    public SavedSearch {
        Objects.requireNonNull(question);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a search without a name");
        }
    }
}
