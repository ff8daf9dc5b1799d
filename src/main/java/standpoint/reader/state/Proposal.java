package standpoint.reader.state;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import standpoint.library.BeingTyped;
import standpoint.library.Facet;
import standpoint.library.SearchField;
import standpoint.reader.look.Words;

/**
 * Something to complete what is being typed with.
 *
 * @param label what is proposed
 * @param note  what it is, or how often it occurs
 * @param text  what takes the place of what is being typed
 */
public record Proposal(String label, String note, String text) {

    private static final int LEAST_LETTERS = 2;

    /** The fields whose names begin with the word that is being typed. */
    public static List<Proposal> fields(BeingTyped typed) {
        String word = typed.text().toLowerCase(Locale.ROOT);
        return typed.field().isPresent() || word.length() < LEAST_LETTERS ? List.of()
                : Arrays.stream(SearchField.values()).filter(field -> field.label().startsWith(word)).map(Proposal::of).toList();
    }

    private static Proposal of(SearchField field) {
        return new Proposal(field.label() + ":", field.help(), field.label() + ":");
    }

    public static Proposal of(SearchField field, Facet.Value value) {
        return new Proposal(value.name(), field.label() + ", " + Words.count(value.stories(), "story", "stories"), value.term() + " ");
    }
}
