package standpoint.library;

import java.util.Objects;

/**
 * A condition on whole stories beside a query: it narrows what is found and changes nothing in how well a story matches. Each filter is
 * about the story by itself, so that as many stories stay as were counted for the value.
 *
 * @param value    the whole name, a position or a month, as {@link Facet.Value#name} tells it
 * @param excluded whether stories that have it are left out, rather than all others
 */
public record SearchFilter(SearchField field, String value, boolean excluded) {

    public SearchFilter {
        Objects.requireNonNull(field);
        Objects.requireNonNull(value);
    }

    /** The same condition as a query has it, as in {@code -person:="Anna Berg"}. */
    public String term() {
        return (excluded ? "-" : "") + QueryTerm.of(field, value);
    }

    Syntax syntax() {
        return field.kind() == SearchField.Kind.NAME ? new Syntax.Whole(field, value)
                : new Syntax.Fielded(field, new Syntax.Word(value, Syntax.Form.WHOLE));
    }
}
