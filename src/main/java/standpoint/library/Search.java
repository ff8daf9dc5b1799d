package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    private final Function<ArticleId, List<Story>> versions;

    /** @param versions tells the other versions of a story */
    Search(IndexSearcher searcher, StoryColumns columns, SearchRequest request, SearchOptions options, StoryTexts texts,
            Function<ArticleId, List<Story>> versions) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
        this.options = options;
        this.texts = texts;
        this.versions = versions;
    }

    SearchOutcome.Found run() throws IOException {
        columns.read(searcher.getIndexReader());
        List<FacetColumn> counted = options.facetValues() <= 0 ? List.of() : COUNTED;
        if (options.hits() <= 0) {
            return found(new int[0], searcher.search(request.stories(), FacetCounts.manager(columns, counted)), counted);
        }
        TopFieldCollectorManager best = best(options.hits());
        Object[] both = searcher.search(request.stories(), new MultiCollectorManager(best, FacetCounts.manager(columns, counted)));
        return found(oneOfEach((TopDocs) both[0]), (FacetCounts) both[1], counted);
    }

    private SearchOutcome.Found found(int[] stories, FacetCounts counts, List<FacetColumn> counted) throws IOException {
        return new SearchOutcome.Found(counts.stories(), hits(stories), counts.facets(counted, options.facetValues()));
    }

    private TopFieldCollectorManager best(int hits) {
        return new TopFieldCollectorManager(sort(), Math.clamp(searcher.getIndexReader().maxDoc(), 1, hits), null, Integer.MAX_VALUE);
    }

    /** The best version of each story; more are asked for as long as those left out leave room. */
    private int[] oneOfEach(TopDocs top) throws IOException {
        TopDocs all = top;
        while (true) {
            BitSet works = new BitSet();
            int[] stories = Arrays.stream(all.scoreDocs).mapToInt(hit -> hit.doc).filter(document -> isFirst(document, works)).limit(options.hits()).toArray();
            if (stories.length == options.hits() || all.scoreDocs.length >= all.totalHits.value()) {
                return stories;
            }
            all = searcher.search(request.stories(), best(all.scoreDocs.length * 2));
        }
    }

    private boolean isFirst(int document, BitSet works) {
        LeafReaderContext leaf = leaf(document);
        int work = columns.work(leaf.reader(), document - leaf.docBase);
        boolean isFirst = !works.get(work);
        works.set(work);
        return isFirst;
    }

    private Sort sort() {
        return switch (options.order()) {
            case RELEVANCE -> request.ranked() ? BY_RELEVANCE : NEWEST;
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
        };
    }

    private List<Hit> hits(int[] stories) throws IOException {
        List<StoryLine> lines = new ArrayList<>();
        for (int story : stories) {
            lines.add(line(story));
        }
        List<List<Snippet>> snippets = new Snippets(searcher, texts).of(stories, lines, request.highlight());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            Story story = lines.get(i).story();
            hits.add(new Hit(story, snippets.get(i), finding(stories[i], story.id()), versions.apply(story.id())));
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
