package standpoint.library;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A way to find something after all.
 *
 * @param label    what is asked less: "Without “harbour”"
 * @param question the search that asks so
 * @param stories  how many stories match then
 */
public record Relaxation(String label, Question question, int stories) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Map<SearchField, String> KINDS = new EnumMap<>(
            Map.of(SearchField.PERSON, "a person", SearchField.ORG, "an organisation", SearchField.PLACE, "a place"));

    /** All ways to ask less by one condition, not counted yet. */
    public static List<Relaxation> of(Question question) {
        List<Relaxation> all = new ArrayList<>();
        if (question.quotesOnly()) {
            all.add(new Relaxation("In the whole text", new Question(question.query(), question.filters(), question.order(), false), 0));
        }
        for (SearchFilter filter : question.filters()) {
            List<SearchFilter> rest = new ArrayList<>(question.filters());
            rest.remove(filter);
            all.add(new Relaxation("Without " + filter.term(), new Question(question.query(), rest, question.order(), question.quotesOnly()), 0));
        }
        List<QueryPart> parts = QueryPart.of(question.query());
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).text();
            int place = i;
            parts.get(i).named().ifPresent(named -> all.addAll(elsewhere(question, parts, place, named)));
            if (WORD.matcher(text).matches()) {
                all.add(reworded("Words like “" + text + "”", question, parts, i, List.of(new QueryPart(text + "~", true))));
            }
            if (parts.size() + question.filters().size() > 1) {
                all.add(reworded("Without “" + text + "”", question, parts, i, List.of()));
            }
        }
        return all;
    }

    /** The words one by one, each as it is or nearly so: for a search of which no part can be left out to find something. */
    static List<Relaxation> ofOneWord(Question question) {
        List<Relaxation> all = new ArrayList<>();
        for (QueryPart part : QueryPart.of(question.query())) {
            if (WORD.matcher(part.text()).matches()) {
                all.add(new Relaxation("Only “" + part.text() + "”", alone(question, part.text()), 0));
                all.add(new Relaxation("Only words like “" + part.text() + "”", alone(question, part.text() + "~"), 0));
            }
        }
        return all;
    }

    private static Question alone(Question question, String word) {
        return new Question(word, List.of(), question.order(), false);
    }

    /** A name may be that of somebody or something else, or stand in the text alone. */
    private static List<Relaxation> elsewhere(Question question, List<QueryPart> parts, int place, QueryPart.Named named) {
        List<Relaxation> all = new ArrayList<>();
        if (KINDS.containsKey(named.field())) {
            KINDS.forEach((field, kind) -> {
                if (field != named.field()) {
                    all.add(reworded("“" + named.value() + "” as " + kind, question, parts, place, List.of(part(field, named.value()))));
                }
            });
        }
        if (named.field() != SearchField.DATE && named.field() != SearchField.STANCE) {
            all.add(reworded("“" + named.value() + "” anywhere", question, parts, place, List.of(new QueryPart(inMarks(named.value()), true))));
        }
        return all;
    }

    /** To ask for a name of the library instead of one that no story has. */
    static Relaxation instead(Question question, int place, SearchField field, Facet.Value value) {
        return reworded(field.label() + " “" + value.name() + "”", question, QueryPart.of(question.query()), place, List.of(new QueryPart(value.term(), false)));
    }

    private static QueryPart part(SearchField field, String value) {
        return new QueryPart(field.label() + ":" + inMarks(value), false);
    }

    private static String inMarks(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    private static Relaxation reworded(String label, Question question, List<QueryPart> parts, int place, List<QueryPart> instead) {
        List<QueryPart> changed = new ArrayList<>(parts);
        changed.remove(place);
        changed.addAll(place, instead);
        return new Relaxation(label, new Question(QueryPart.join(changed), question.filters(), question.order(), question.quotesOnly()), 0);
    }

    /** The same, counted. */
    public Relaxation finding(int number) {
        return new Relaxation(label, question, number);
    }
}
