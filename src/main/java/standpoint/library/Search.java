package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;

import standpoint.article.ArticleId;


/** Answers a search from one state of the index. */
final class Search {

    private static final Sort NEWEST = new Sort(byDate(true));
    private static final Sort OLDEST = new Sort(byDate(false));
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, byDate(true));
    /** What is counted, in the order in which it is told. */
    private static final List<FacetColumn> COUNTED = Arrays.stream(FacetColumn.values()).filter(column -> column != FacetColumn.AUTHOR).toList();

    private final IndexSearcher searcher;
    private final StoryColumns columns;
    private final SearchRequest request;
    private final SearchOptions options;
    private final StoryTexts texts;

    Search(IndexSearcher searcher, StoryColumns columns, SearchRequest request, SearchOptions options, StoryTexts texts) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        this.options = options;
        this.texts = texts;
    }

    SearchOutcome.Found run() throws IOException {
        if (options.hits() <= 0 && options.facetValues() <= 0) {
            return new SearchOutcome.Found(searcher.count(request.stories()), List.of());
        }
        int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, Math.max(1, options.hits()));
        TopFieldCollectorManager best = new TopFieldCollectorManager(sort(), most, null, Integer.MAX_VALUE);
        if (options.facetValues() <= 0) {
            return found(searcher.search(request.stories(), best), List.of());
        }
        columns.read(searcher.getIndexReader());
        Object[] both = searcher.search(request.stories(), new MultiCollectorManager(best, FacetCounts.manager(columns, COUNTED)));
        return found((TopDocs) both[0], ((FacetCounts) both[1]).facets(COUNTED, options.facetValues()));
    }

    private Sort sort() {
        return switch (options.order()) {
            case RELEVANCE -> request.ranked() ? BY_RELEVANCE : NEWEST;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
    }

    private SearchOutcome.Found found(TopDocs top, List<Facet> facets) throws IOException {
        int[] stories = Arrays.stream(top.scoreDocs).limit(Math.max(0, options.hits())).mapToInt(hit -> hit.doc).toArray();
        return new SearchOutcome.Found(Math.toIntExact(top.totalHits.value()), hits(stories), facets);
    }

    private List<Hit> hits(int[] stories) throws IOException {
        List<StoryLine> lines = new ArrayList<>();
        for (int story : stories) {
            lines.add(line(story));
        }
        List<List<Snippet>> snippets = new Snippets(searcher, texts).of(stories, lines, request.highlight());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            hits.add(new Hit(lines.get(i).story(), snippets.get(i), finding(stories[i], lines.get(i).story().id())));
        }
        return hits;
    }

    private StoryLine line(int story) throws IOException {
        LeafReaderContext leaf = leaf(story);
        return StoryLine.read(leaf.reader(), story - leaf.docBase);
    }

    private Optional<Hit.Finding> finding(int story, ArticleId id) throws IOException {
        for (Query wanted : request.findings()) {
            Query ofStory = new ParentChildrenBlockJoinQuery(QueryCompiler.STORIES, wanted, story);
            ScoreDoc[] best = searcher.search(ofStory, 1).scoreDocs;
            if (best.length > 0) {
                LeafReaderContext leaf = leaf(best[0].doc);
                return FindingValues.finding(new Columns(leaf.reader()).at(best[0].doc - leaf.docBase), texts.of(id));
            }
        }
        return Optional.empty();
    }

    private LeafReaderContext leaf(int document) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    private static SortField byDate(boolean newestFirst) {
        return new SortedNumericSortField(SearchField.DATE.label(), SortField.Type.LONG, newestFirst, SortedNumericSelector.Type.MIN,
                newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }
}
