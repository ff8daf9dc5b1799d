package standpoint.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the field that was meant. */
final class FieldNames {

    private static final int MOST_ERRORS = 2;

    private FieldNames() {}

    static QueryProblem unknown(String label) {
        String problem = "There is no search field “" + label + "”; ";
        return new QueryProblem(nearest(label)
                .map(field -> problem + "did you mean “" + field.label() + ":”? To search for the word, leave the colon out.")
                .orElse(problem + "the fields are " + SearchField.allLabels() + ". To search for the word, leave the colon out."));
    }

    /** The field whose name begins alike, or differs least. */
    static Optional<SearchField> nearest(String label) {
        String wanted = label.toLowerCase(Locale.ROOT);
        Optional<SearchField> alike = Arrays.stream(SearchField.values())
                .filter(field -> wanted.startsWith(field.label()) || (wanted.length() > 1 && field.label().startsWith(wanted)))
                .findFirst();
        return alike.or(() -> Arrays.stream(SearchField.values())
                .filter(field -> errors(wanted, field.label()) <= Math.min(MOST_ERRORS, wanted.length() / 2))
                .min(Comparator.comparingInt(field -> errors(wanted, field.label()))));
    }

    /** How many letters must be put in, taken out or replaced to come from one word to the other. */
    private static int errors(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
