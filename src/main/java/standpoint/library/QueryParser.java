package standpoint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import standpoint.library.QueryToken.Kind;

/**
 * Reads a query: words and phrases side by side must all be there; {@code OR}, {@code NOT} and {@code -}, parentheses, {@code word*},
 * {@code word~}, {@code field:word}, {@code field:"a phrase"}, {@code field:(a OR b)}. It is written by hand because Lucene's parsers report
 * places in their grammar where a reader of news needs a sentence.
 */
final class QueryParser {

    private static final int LONGEST = 5000;
    private static final int MOST_PIECES = 200;
    private static final int DEEPEST = 20;
    private static final Pattern FORM = Pattern.compile("([^*~]*)(?:(\\*)|(~[12]?))?");
    private static final int SHORTEST_PREFIX = 2;

    private final List<QueryToken> tokens;
    /** The token that is still being written; negative where none is. */
    private final int unfinished;
    private int at;
    private int depth;

    private QueryParser(List<QueryToken> tokens, int unfinished) {
        this.tokens = tokens;
        this.unfinished = unfinished;
    }

    static Syntax parse(String query) throws QueryProblem {
        return new QueryParser(cut(query), -1).query();
    }

    /** The same for a query that is being written: its last word may be the beginning of another one. */
    static Syntax unfinished(String query) throws QueryProblem {
        List<QueryToken> tokens = cut(query);
        int last = tokens.size() - 2;
        return new QueryParser(tokens, last >= 0 && isUnfinished(tokens, last, query.length()) ? last : -1).query();
    }

    private static boolean isUnfinished(List<QueryToken> tokens, int last, int end) {
        QueryToken before = last == 0 ? tokens.getLast() : tokens.get(last - 1);
        boolean open = before.kind() != Kind.FIELD
                || SearchField.called(before.text()).filter(field -> field.kind() == SearchField.Kind.TEXT || field.kind() == SearchField.Kind.NAME).isPresent();
        QueryToken first = before.kind() == Kind.FIELD && last > 1 ? tokens.get(last - 2) : before;
        return tokens.get(last).kind() == Kind.WORD && tokens.get(last).where().end() == end && open && before.kind() != Kind.FIELD_IS
                && first.kind() != Kind.NOT; // what begins so is not what is to be left out
    }

    private static List<QueryToken> cut(String query) throws QueryProblem {
        List<QueryToken> tokens = query.length() > LONGEST ? List.of() : QueryToken.cut(query);
        if (tokens.isEmpty() || tokens.size() > MOST_PIECES) {
            throw new QueryProblem("The query is too long; write fewer than " + MOST_PIECES + " words.");
        }
        return tokens;
    }

    private Syntax query() throws QueryProblem {
        if (kind() == Kind.END) {
            return new Syntax.Everything();
        }
        Syntax syntax = alternatives();
        if (kind() == Kind.CLOSE) {
            throw new QueryProblem("There is a “)” without a “(” before it; add the “(”, or leave the “)” out.");
        }
        return syntax;
    }

    private Syntax alternatives() throws QueryProblem {
        List<Syntax> parts = new ArrayList<>(List.of(conjunction()));
        while (kind() == Kind.OR) {
            at++;
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.getFirst() : new Syntax.Or(parts);
    }

    private Syntax conjunction() throws QueryProblem {
        List<Syntax> parts = new ArrayList<>(List.of(operand()));
        while (kind() != Kind.OR && kind() != Kind.CLOSE && kind() != Kind.END) {
            if (kind() == Kind.AND) {
                at++;
            }
            parts.add(operand());
        }
        return parts.size() == 1 ? parts.getFirst() : new Syntax.And(parts);
    }

    private Syntax operand() throws QueryProblem {
        QueryToken token = tokens.get(at);
        return switch (token.kind()) {
            case WORD, PHRASE, OPEN -> value();
            case FIELD -> fielded();
            case FIELD_IS -> whole(field(tokens.get(at++).text()));
            case NOT -> {
                at++;
                requireOperand(token);
                yield nested(() -> new Syntax.Not(operand()));
            }
            case AND, OR, CLOSE, END -> throw lonely(token);
        };
    }

    private void requireOperand(QueryToken not) throws QueryProblem {
        if (kind() == Kind.END || kind() == Kind.CLOSE || kind() == Kind.AND || kind() == Kind.OR) {
            throw new QueryProblem(not.text().equals("-")
                    ? "After the minus a word is missing; write -football for stories without football, or leave the minus out."
                    : "After NOT a word is missing; write NOT football, or \"NOT\" in quotation marks to search for the word.");
        }
    }

    private QueryProblem lonely(QueryToken token) {
        QueryToken before = at == 0 ? token : tokens.get(at - 1);
        if (before.kind() == Kind.OPEN && (token.kind() == Kind.CLOSE || token.kind() == Kind.END)) {
            return new QueryProblem(token.kind() == Kind.CLOSE
                    ? "There is nothing between the parentheses; write words there, or leave them out."
                    : "The last “(” is not closed; write words and a “)” behind it, or leave it out.");
        }
        if (token.kind() == Kind.CLOSE && at == 0) {
            return new QueryProblem("There is a “)” without a “(” before it; add the “(”, or leave the “)” out.");
        }
        String operator = token.kind() == Kind.AND || token.kind() == Kind.OR ? token.text() : before.text();
        return new QueryProblem(operator + " needs a word on both sides; write tanks " + operator
                + " missiles, or \"" + operator + "\" in quotation marks to search for the word.");
    }

    private Syntax fielded() throws QueryProblem {
        SearchField field = field(tokens.get(at++).text());
        Syntax inner = switch (kind()) {
            case WORD, PHRASE, OPEN -> value();
            case NOT -> throw new QueryProblem("Write the minus or NOT before the field, as in -" + field.label() + ":word.");
            case FIELD, FIELD_IS, AND, OR, CLOSE, END -> throw new QueryProblem(
                    "After “" + field.label() + ":” a word is missing: " + field.help() + ".");
        };
        return new Syntax.Fielded(field, inner);
    }

    private static SearchField field(String label) throws QueryProblem {
        return SearchField.called(label).orElseThrow(() -> FieldNames.unknown(label));
    }

    private Syntax whole(SearchField field) throws QueryProblem {
        if (field.kind() != SearchField.Kind.NAME) {
            throw new QueryProblem("“" + field.label() + ":=” asks for a whole name; leave the = out: " + field.label() + ": and " + field.help() + ".");
        }
        QueryToken token = tokens.get(at++);
        return switch (token.kind()) {
            case WORD, PHRASE -> new Syntax.Whole(field, token.text());
            default -> throw new QueryProblem("After “" + field.label() + ":=” a whole name is missing, in quotation marks if it has several words.");
        };
    }

    private Syntax value() throws QueryProblem {
        QueryToken token = tokens.get(at++);
        return switch (token.kind()) {
            case PHRASE -> new Syntax.Phrase(token.text());
            case WORD -> word(token.text(), at - 1 == unfinished);
            default -> {
                Syntax inner = nested(this::alternatives);
                if (kind() != Kind.CLOSE) {
                    throw new QueryProblem("A “(” is not closed; add a “)” where the group ends.");
                }
                at++;
                yield inner;
            }
        };
    }

    private static Syntax word(String text, boolean unfinished) throws QueryProblem {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new QueryProblem("In “" + text + "” a * or ~ stands where it cannot; write it once, at the end of a word: tank* or tank~.");
        }
        if (form.group(2) != null) {
            if (form.group(1).length() < SHORTEST_PREFIX) {
                throw new QueryProblem("“" + text + "” would find nearly every word; write at least " + SHORTEST_PREFIX
                        + " letters before the *.");
            }
            return new Syntax.Word(form.group(1), Syntax.Form.PREFIX);
        }
        Syntax.Form whole = unfinished && text.length() >= SHORTEST_PREFIX ? Syntax.Form.UNFINISHED : Syntax.Form.WHOLE;
        return new Syntax.Word(form.group(1), form.group(3) == null ? whole : Syntax.Form.FUZZY);
    }

    @FunctionalInterface
    private interface Rule {
        Syntax read() throws QueryProblem;
    }

    private Syntax nested(Rule rule) throws QueryProblem {
        if (++depth > DEEPEST) {
            throw new QueryProblem("The query is nested too deeply; use fewer parentheses and minus signs.");
        }
        Syntax syntax = rule.read();
        depth--;
        return syntax;
    }

    private Kind kind() {
        return tokens.get(at).kind();
    }
}
