package standpoint.article;

import java.util.Locale;

/** What counts as whitespace in articles: everything Unicode calls so, no-break spaces included. */
final class Whitespace {

    private Whitespace() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The stretch from {@code start} to {@code end} without the whitespace at its edges; empty where it holds nothing else. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static String trim(String text) {
        return trim(text, 0, text.length()).of(text);
    }

    static boolean isBlank(String text) {
        return trim(text, 0, text.length()).isEmpty();
    }

    /** Every run of whitespace as one space, none at the edges. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return trim(folded.toString());
    }

    /** Letters and digits only, in lower case: for telling whether two lines say the same. */
    static String skeleton(String text) {
        StringBuilder skeleton = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> skeleton.append((char) c));
        return skeleton.toString().toLowerCase(Locale.ROOT);
    }
}
