package standpoint.library;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import standpoint.article.Span;

/** Finds all words in one text that a question asks for, as the snippets of a search mark them. */
public final class QueryMatches {

    private QueryMatches() {}

    /**
     * The places in text order; they do not overlap. A phrase is one place. None for a query that cannot be searched for. May take some
     * milliseconds for a long text.
     */
    public static List<Span> in(String text, Question question) throws IOException {
        SearchRequest request;
        try {
            request = new QueryCompiler(question.quotesOnly()).compile(QueryParser.unfinished(question.query()), question.filters());
        } catch (QueryProblem e) {
            return List.of();
        }
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(WordAnalyzer.forIndex())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withBreakIterator(QueryMatches::whole)
                .withFormatter(new Places())
                .withMaxNoHighlightPassages(0)
                .build();
        Object found = highlighter.highlightWithoutSearcher(SearchField.TEXT.label(), request.highlight(), text, 1);
        return found instanceof Found(var places) ? places : List.of();
    }

    private static BreakIterator whole() {
        return new WholeBreakIterator();
    }

    private record Found(List<Span> places) {}

    private static final class Places extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String text) {
            List<Span> places = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    Snippets.add(places, new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Found(places);
        }
    }
}
