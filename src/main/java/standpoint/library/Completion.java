package standpoint.library;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** Finds the values that somebody may be about to type. */
final class Completion {

    private final IndexSearcher searcher;
    private final StoryColumns columns;

    Completion(IndexSearcher searcher, StoryColumns columns) {
        this.searcher = searcher;
        this.columns = columns;
    }

    List<Facet.Value> of(SearchField field, String beginning, int most) throws IOException {
        List<FacetColumn> wanted = Arrays.stream(FacetColumn.values()).filter(column -> column.field() == field).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        FacetColumn column = wanted.getFirst();
        columns.read(searcher.getIndexReader());
        StoryColumns.Names names = columns.names(column);
        String start = IndexedName.folded(beginning);
        IntStream fitting = IntStream.range(0, names.size()).filter(name -> wordBegins(names.folded(name), start));
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
