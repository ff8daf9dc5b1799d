package standpoint.library;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

import standpoint.article.ArticleId;
import standpoint.article.Span;

/** Finds the sentences of a story's text that show best why it was found. */
final class Snippets extends UnifiedHighlighter {

    private static final int MOST = 3;
    private static final int CANDIDATES = 6;
    private static final int LONGEST = 240;
    /** How much of a sentence that is too long stands before its first match. */
    private static final int BEFORE_MATCH = 80;

    private static final String FIELD = SearchField.TEXT.label();

    private final StoryTexts texts;
    /** By document number. */
    private final Map<Integer, ArticleId> ids = new HashMap<>();

    Snippets(IndexSearcher searcher, StoryTexts texts) {
        super(builder(searcher, WordAnalyzer.forIndex())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withBreakIterator(() -> new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ENGLISH), '\n'))
                .withMaxNoHighlightPassages(0)
                .withPassageSortComparator(Comparator.comparingDouble(Passage::getScore).reversed())
                .withFormatter(new Formatter()));
        this.texts = texts;
    }

    /** The snippets of the stories with these document numbers, in their order; a story's beginning where no word matches. */
    List<List<Snippet>> of(int[] stories, List<StoryLine> lines, Query highlight) throws IOException {
        for (int i = 0; i < stories.length; i++) {
            ids.put(stories[i], lines.get(i).story().id());
        }
        Object[] found = highlightFieldsAsObjects(new String[] {FIELD}, highlight, stories, new int[] {CANDIDATES}).get(FIELD);
        List<List<Snippet>> snippets = new ArrayList<>();
        for (int i = 0; i < stories.length; i++) {
            snippets.add(found != null && found[i] instanceof Passages(var passages) && !passages.isEmpty()
                    ? best(passages, lines.get(i).title())
                    : beginning(texts.of(lines.get(i).story().id()), lines.get(i).body()));
        }
        return snippets;
    }

    /** Lucene would read what the index keeps; the texts are with the stories. */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int most) throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            ArticleId id = ids.get(documents.docID());
            values.add(new CharSequence[] {id == null ? "" : texts.of(id)});
        }
        return values;
    }

    /** Pages say the headline twice or more; the title stands above the snippets already. */
    private static List<Snippet> best(List<Snippet> candidates, String title) {
        Set<String> seen = new HashSet<>(Set.of(title));
        List<Snippet> different = candidates.stream().filter(candidate -> seen.add(candidate.text())).limit(MOST).toList();
        return different.isEmpty() ? List.of(candidates.getFirst()) : different;
    }

    private static List<Snippet> beginning(String text, int body) {
        if (body > text.length()) {
            return List.of();
        }
        int lineEnd = text.indexOf('\n', body);
        return List.of(snippet(text, new Span(body, lineEnd < 0 ? text.length() : lineEnd), List.of()));
    }

    private record Passages(List<Snippet> snippets) {}

    private static final class Formatter extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String text) {
            List<Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                List<Span> matches = new ArrayList<>();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    add(matches, new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
                snippets.add(snippet(text, new Span(passage.getStartOffset(), passage.getEndOffset()), matches));
            }
            return new Passages(snippets);
        }

    }

    /** Adds a match to those before it in the text; those that overlap become one. */
    static void add(List<Span> matches, Span match) {
        if (!matches.isEmpty() && matches.getLast().overlaps(match)) {
            matches.set(matches.size() - 1, matches.getLast().cover(match));
        } else {
            matches.add(match);
        }
    }

    /** Trims the passage, and cuts it at spaces to a readable length that holds its first match. */
    static Snippet snippet(String text, Span passage, List<Span> matches) {
        Span where = trimmed(text, passage);
        if (where.length() > LONGEST) {
            Span first = matches.isEmpty() ? new Span(where.start(), where.start()) : matches.getFirst();
            int start = first.end() > where.start() + LONGEST ? wordStart(text, first.start() - BEFORE_MATCH, first.start()) : where.start();
            int end = start + LONGEST >= where.end() ? where.end() : wordEnd(text, start + LONGEST, Math.max(start, first.end()));
            where = trimmed(text, new Span(start, Math.max(end, first.end())));
        }
        Span shown = where;
        List<Span> inside = matches.stream()
                .filter(shown::contains)
                .map(match -> new Span(match.start() - shown.start(), match.end() - shown.start()))
                .toList();
        return new Snippet(shown, shown.of(text).replace('\n', ' '), inside);
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    /** Where a word begins at or after {@code from}; {@code limit} if none does before that. */
    private static int wordStart(String text, int from, int limit) {
        int space = text.indexOf(' ', from - 1);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    /** Where a word ends at or before {@code to}; about {@code to} if none does after {@code limit}. */
    private static int wordEnd(String text, int to, int limit) {
        int space = text.lastIndexOf(' ', to);
        return space > limit ? space : Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    }
}
