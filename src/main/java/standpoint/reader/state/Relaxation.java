package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import standpoint.library.QueryPart;
import standpoint.library.Question;
import standpoint.library.SearchFilter;

/**
 * A way to find something after all.
 *
 * @param label    what is asked less: "Without “harbour”"
 * @param question the search that asks so
 * @param stories  how many stories match then
 */
public record Relaxation(String label, Question question, int stories) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

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
            if (WORD.matcher(text).matches()) {
                all.add(reworded("Words like “" + text + "”", question, parts, i, List.of(new QueryPart(text + "~", true))));
            }
            if (parts.size() + question.filters().size() > 1) {
                all.add(reworded("Without “" + text + "”", question, parts, i, List.of()));
            }
        }
        return all;
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
