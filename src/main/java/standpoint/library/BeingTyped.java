package standpoint.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.article.Span;

/**
 * What of a query stands at the cursor and may be completed: a word that may become the name of a field, or the beginning of a field's value.
 *
 * @param where what a completion takes the place of
 * @param field the field whose value it is
 * @param text  what is there of the word or value; of a value it may be empty
 */
public record BeingTyped(Span where, Optional<SearchField> field, String text) {

    private static final String MARKS = "\"“”„‟«»";
    private static final Pattern OPEN_VALUE = Pattern.compile("(\\p{L}+):=?$");
    private static final Pattern VALUE = Pattern.compile("(\\p{L}+):=?(.*)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Empty where nothing can be completed, as within a phrase. */
    public static Optional<BeingTyped> at(String query, int cursor) {
        int mark = openMark(query, cursor);
        return mark >= 0 ? inMarks(query, cursor, mark) : inWord(query, cursor);
    }

    /** Where the quotation mark stands that is open at the cursor; negative if none is. */
    private static int openMark(String query, int cursor) {
        int open = -1;
        for (int i = 0; i < cursor; i++) {
            if (MARKS.indexOf(query.charAt(i)) >= 0) {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    private static Optional<BeingTyped> inMarks(String query, int cursor, int mark) {
        Matcher name = OPEN_VALUE.matcher(query.substring(0, mark));
        if (!name.find()) {
            return Optional.empty();
        }
        int end = cursor < query.length() && MARKS.indexOf(query.charAt(cursor)) >= 0 ? cursor + 1 : cursor;
        return SearchField.called(name.group(1))
                .map(field -> new BeingTyped(new Span(name.start(1), end), Optional.of(field), query.substring(mark + 1, cursor)));
    }

    private static Optional<BeingTyped> inWord(String query, int cursor) {
        int start = cursor;
        while (start > 0 && !isBorder(query.charAt(start - 1))) {
            start--;
        }
        int end = cursor;
        while (end < query.length() && !isBorder(query.charAt(end))) {
            end++;
        }
        start += start < cursor && query.charAt(start) == '-' ? 1 : 0;
        String word = query.substring(start, cursor);
        Span where = new Span(start, end);
        Matcher value = VALUE.matcher(word);
        if (value.matches()) {
            return SearchField.called(value.group(1)).map(field -> new BeingTyped(where, Optional.of(field), value.group(2)));
        }
        return WORD.matcher(word).matches() ? Optional.of(new BeingTyped(where, Optional.empty(), word)) : Optional.empty();
    }

    private static boolean isBorder(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '(' || c == ')' || MARKS.indexOf(c) >= 0;
    }
}
