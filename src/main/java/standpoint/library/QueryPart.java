package standpoint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import standpoint.library.QueryToken.Kind;

/**
 * One of the conditions that a query puts side by side; without it, the query finds as many stories or more.
 *
 * @param text  as written, a minus before it included
 * @param plain whether it is a word or phrase that names no field and is not denied
 */
public record QueryPart(String text, boolean plain) {

    private static final Pattern NAMED = Pattern.compile("(\\p{L}+):=?(?:[\"“”„‟«»](.+)[\"“”„‟«»]|([^()*~]+))");

    /** The parts of a query; alternatives ({@code a OR b}) are one. None for a query that cannot be searched for. */
    public static List<QueryPart> of(String query) {
        try {
            if (QueryParser.parse(query) instanceof Syntax.Or) {
                return List.of(new QueryPart(query.strip(), false));
            }
            return cut(query, QueryToken.cut(query));
        } catch (QueryProblem e) {
            return List.of();
        }
    }

    /** @param value the word or phrase after the colon, without quotation marks */
    public record Named(SearchField field, String value) {}

    /** What of {@code person:anna} is asked of which field; empty for any other condition. */
    public Optional<Named> named() {
        Matcher one = NAMED.matcher(text);
        return one.matches() ? SearchField.called(one.group(1)).map(field -> new Named(field, one.group(2) == null ? one.group(3) : one.group(2)))
                : Optional.empty();
    }

    /** The query of these parts. */
    public static String join(List<QueryPart> parts) {
        return parts.stream().map(QueryPart::text).collect(Collectors.joining(" "));
    }

    private static List<QueryPart> cut(String query, List<QueryToken> tokens) {
        List<QueryPart> parts = new ArrayList<>();
        int at = 0;
        while (tokens.get(at).kind() != Kind.END) {
            if (tokens.get(at).kind() == Kind.AND) {
                at++;
                continue;
            }
            int end = operandEnd(tokens, at);
            Kind kind = tokens.get(at).kind();
            parts.add(new QueryPart(query.substring(tokens.get(at).where().start(), tokens.get(end - 1).where().end()),
                    kind == Kind.WORD || kind == Kind.PHRASE));
            at = end;
        }
        return parts;
    }

    /** The index of the token behind an operand. */
    private static int operandEnd(List<QueryToken> tokens, int start) {
        int at = start;
        while (tokens.get(at).kind() == Kind.NOT || tokens.get(at).kind() == Kind.FIELD || tokens.get(at).kind() == Kind.FIELD_IS) {
            at++;
        }
        int depth = 0;
        do {
            depth += tokens.get(at).kind() == Kind.OPEN ? 1 : tokens.get(at).kind() == Kind.CLOSE ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }
}
