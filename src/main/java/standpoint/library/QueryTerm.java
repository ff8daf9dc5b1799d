package standpoint.library;

import java.util.regex.Pattern;

/** Writes conditions as a user would. */
final class QueryTerm {

    /** Words in capitals alone may be operators. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}*\\p{Ll}\\p{L}*");

    private QueryTerm() {}

    /** The condition that a field has this value as a whole: {@code person:="Anna Berg"}. */
    static String of(SearchField field, String value) {
        if (field.kind() != SearchField.Kind.NAME) {
            return field.label() + ":" + value;
        }
        String name = IndexedName.plain(value);
        return field.label() + ":=" + (PLAIN.matcher(name).matches() ? name : '"' + name + '"');
    }
}
