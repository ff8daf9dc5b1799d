package standpoint.library;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.IndexSearcher;

/** Finds stories, and what a query may go on with; the questions are those of {@link Library}. */
final class Answers {

    private final StoryIndex index;
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final StoryColumns columns;

    Answers(StoryIndex index, Shelf shelf, Catalogue catalogue, StoryColumns columns) {
        this.index = index;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.columns = columns;
    }

    SearchOutcome search(String query, SearchOptions options) throws IOException {
        SearchRequest request;
        try {
            request = new QueryCompiler(options.quotesOnly()).compile(options.unfinished() ? QueryParser.unfinished(query) : QueryParser.parse(query), options.filters());
        } catch (QueryProblem e) {
            return new SearchOutcome.BadQuery(e.sentence());
        }
        try {
            return index.read(searcher -> new Search(searcher, columns, request, options, new StoryTexts(shelf::text), catalogue::versions).run());
        } catch (IndexSearcher.TooManyClauses e) {
            return new SearchOutcome.BadQuery("The query stands for too many words; use fewer words with * or ~, or write more of their letters.");
        }
    }

    List<Facet.Value> complete(SearchField field, String beginning, int most) throws IOException {
        return index.read(searcher -> new Completion(searcher, columns).of(field, beginning, most));
    }

    List<Facet.Value> similar(SearchField field, String name, int most) throws IOException {
        return index.read(searcher -> new Completion(searcher, columns).similar(field, name, most));
    }
}
