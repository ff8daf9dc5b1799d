package standpoint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import standpoint.article.Span;

/**
 * A piece of a query.
 *
 * @param text  the word, the words of a phrase, the name of a field; else as typed
 * @param where it stands in the query, quotation marks, colon and equals sign included
 */
record QueryToken(Kind kind, String text, Span where) {

    enum Kind {
        WORD,
        PHRASE,
        /** A name before a colon. */
        FIELD,
        /** A name before a colon and an equals sign. */
        FIELD_IS,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END
    }

    private static final String QUOTATION_MARKS = "\"“”„‟«»";
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final Pattern FIELD_NAME = Pattern.compile("\\p{L}+");

    /** Cuts a query into its pieces, with an {@code END} behind the last. */
    static List<QueryToken> cut(String query) throws QueryProblem {
        return new Cutter(query).cut();
    }

    private static final class Cutter {

        private final String query;
        private final List<QueryToken> tokens = new ArrayList<>();
        private int at;

        Cutter(String query) {
            this.query = query;
        }

        List<QueryToken> cut() throws QueryProblem {
            while (at < query.length()) {
                char next = query.charAt(at);
                if (isSpace(next)) {
                    at++;
                } else if (next == '(' || next == ')' || next == '-') {
                    at++;
                    add(next == '(' ? Kind.OPEN : next == ')' ? Kind.CLOSE : Kind.NOT, String.valueOf(next), at - 1);
                } else if (isQuotationMark(next)) {
                    cutPhrase();
                } else {
                    cutWord();
                }
            }
            add(Kind.END, "", at);
            return tokens;
        }

        private void cutPhrase() throws QueryProblem {
            int end = at + 1;
            while (end < query.length() && !isQuotationMark(query.charAt(end))) {
                end++;
            }
            String words = query.substring(at + 1, end).strip();
            if (end == query.length()) {
                throw new QueryProblem(words.isEmpty()
                        ? "A quotation mark stands alone; write a phrase as \"air defence\", or leave the mark out."
                        : "The quotation mark before “" + words + "” is not closed; add a \" at the end of the phrase.");
            }
            if (words.isEmpty()) {
                throw new QueryProblem("There is nothing between the quotation marks; write a phrase there, or leave them out.");
            }
            int start = at;
            at = end + 1;
            add(Kind.PHRASE, words, start);
        }

        private void cutWord() {
            int start = at;
            while (at < query.length() && !endsWord(query.charAt(at))) {
                if (query.charAt(at) == ':' && FIELD_NAME.matcher(query.substring(start, at)).matches()) {
                    String name = query.substring(start, at++);
                    boolean whole = at < query.length() && query.charAt(at) == '=';
                    at += whole ? 1 : 0;
                    add(whole ? Kind.FIELD_IS : Kind.FIELD, name, start);
                    return;
                }
                at++;
            }
            String word = query.substring(start, at);
            add(OPERATORS.contains(word) ? Kind.valueOf(word) : Kind.WORD, word, start);
        }

        /** A piece that ends where the reading stands. */
        private void add(Kind kind, String text, int start) {
            tokens.add(new QueryToken(kind, text, new Span(start, at)));
        }

        private static boolean endsWord(char c) {
            return isSpace(c) || c == '(' || c == ')' || isQuotationMark(c);
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private static boolean isQuotationMark(char c) {
            return QUOTATION_MARKS.indexOf(c) >= 0;
        }
    }
}
