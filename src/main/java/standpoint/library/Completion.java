package standpoint.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Finds the values that somebody may be about to type. */
final class Completion {

    private static final int LONG_WORD = 6;

    private final IndexSearcher searcher;
    private final StoryColumns columns;

    Completion(IndexSearcher searcher, StoryColumns columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    List<Facet.Value> of(SearchField field, String beginning, int most) throws IOException {
        String start = IndexedName.folded(beginning);
        return best(field, name -> wordBegins(name, start), most);
    }

    /** Those with a word that differs from {@code name} by a letter or two; of a name of several words, those that differ as a whole. */
    List<Facet.Value> similar(SearchField field, String name, int most) throws IOException {
        String meant = IndexedName.folded(name);
        int errors = meant.length() < LONG_WORD ? 1 : 2;
        CharacterRunAutomaton near = new CharacterRunAutomaton(new LevenshteinAutomata(meant, true).toAutomaton(errors));
        return best(field, known -> near.run(known) || Arrays.stream(known.split(" ")).anyMatch(near::run), most);
    }

    private List<Facet.Value> best(SearchField field, Predicate<String> fits, int most) throws IOException {
        List<FacetColumn> wanted = Arrays.stream(FacetColumn.values()).filter(column -> column.field() == field).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        FacetColumn column = wanted.getFirst();
        columns.read(searcher.getIndexReader());
        StoryColumns.Names names = columns.names(column);
        IntStream fitting = IntStream.range(0, names.size()).filter(name -> fits.test(names.folded(name)));
        FacetCounts counts = searcher.search(new TermQuery(StoryBlock.byLevel(Level.STORY)), FacetCounts.manager(columns, wanted));
        return counts.best(column, fitting, most);
    }

    private static boolean wordBegins(String name, String start) {
        int at = name.indexOf(start);
        while (at > 0 && Character.isLetterOrDigit(name.charAt(at - 1))) {
            at = name.indexOf(start, at + 1);
        }
        return at >= 0;
    }
}
