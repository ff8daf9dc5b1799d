package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

import standpoint.article.Span;

/** Answers a search from one state of the index. */
final class Search {

    private static final Sort BY_DATE = new Sort(newestFirst());
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, newestFirst());

    private final IndexSearcher searcher;
    private final SearchRequest request;

    Search(IndexSearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    /** @param limit the most hits to give; their total is always exact */
    SearchOutcome.Found run(int limit) throws IOException {
        if (limit <= 0) {
            return new SearchOutcome.Found(searcher.count(request.stories()), List.of());
        }
        Sort sort = request.ranked() ? BY_RELEVANCE : BY_DATE;
        TopDocs top = searcher.search(request.stories(), new TopFieldCollectorManager(sort, Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc())), null, Integer.MAX_VALUE));
        int[] stories = Arrays.stream(top.scoreDocs).mapToInt(hit -> hit.doc).toArray();
        return new SearchOutcome.Found(Math.toIntExact(top.totalHits.value()), hits(stories));
    }

    private List<Hit> hits(int[] stories) throws IOException {
        List<StoryLine> lines = new ArrayList<>();
        for (int story : stories) {
            lines.add(line(story));
        }
        List<List<Snippet>> snippets = new Snippets(searcher).of(stories, lines, request.highlight());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            hits.add(new Hit(lines.get(i).story(), snippets.get(i), finding(stories[i])));
        }
        return hits;
    }

    private StoryLine line(int story) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(story, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(StoryBlock.LINE);
        if (values == null || !values.advanceExact(story - leaf.docBase)) {
            throw new IOException("The search index lacks a story's line; delete the library's index folder to have it built anew.");
        }
        BytesRef bytes = values.binaryValue();
        return StoryLine.read(bytes.bytes, bytes.offset, bytes.length);
    }

    private Optional<Hit.Finding> finding(int story) throws IOException {
        for (Query wanted : request.findings()) {
            Query ofStory = new ParentChildrenBlockJoinQuery(QueryCompiler.STORIES, wanted, story);
            ScoreDoc[] best = searcher.search(ofStory, 1).scoreDocs;
            if (best.length > 0) {
                Document part = searcher.storedFields().document(best[0].doc);
                Span where = new Span(number(part, StoryBlock.FINDING_START), number(part, StoryBlock.FINDING_END));
                return Optional.of(new Hit.Finding(part.get(StoryBlock.FINDING_LABEL), where, part.get(StoryBlock.FINDING_WORDS)));
            }
        }
        return Optional.empty();
    }

    private static int number(Document part, String field) {
        return part.getField(field).numericValue().intValue();
    }

    private static SortField newestFirst() {
        return new SortedNumericSortField(SearchField.DATE.label(), SortField.Type.LONG, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
    }
}
