package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of all stories, in memory: to count those of 20,000 stories must not take longer than finding the stories. Each name has one
 * number in the whole library, and each segment of the index is read once: a new story costs no more than its own values. Safe for use by
 * several threads.
 */
final class StoryColumns {

    private final Map<FacetColumn, Names> names = new EnumMap<>(FacetColumn.class);
    private final Works works = new Works();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    StoryColumns() {
        for (FacetColumn column : FacetColumn.values()) {
            names.put(column, new Names());
        }
    }

    /** The names of one column. A number stays the name's for good. */
    static final class Names {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> shown = new ArrayList<>();
        private final List<String> folded = new ArrayList<>();

        private synchronized int number(String name) {
            return numbers.computeIfAbsent(IndexedName.folded(name), key -> {
                shown.add(name);
                folded.add(key);
                return shown.size() - 1;
            });
        }

        /** As the first story that was read writes it. */
        synchronized String shown(int number) {
            return shown.get(number);
        }

        /** Without accents and case. */
        synchronized String folded(int number) {
            return folded.get(number);
        }

        /** Those of deleted stories included. */
        synchronized int size() {
            return shown.size();
        }
    }

    /** Numbers for what the stories are versions of; stories without other versions have one of their own. A number stays for good. */
    static final class Works {

        private final Map<Long, Integer> numbers = new HashMap<>();
        private final BitSet several = new BitSet();

        /** @param isVersion whether this is a story beside the one that gave the name */
        private synchronized int number(long name, boolean isVersion) {
            int number = numbers.computeIfAbsent(name, key -> numbers.size());
            if (isVersion) {
                several.set(number);
            }
            return number;
        }

        /** Whether it has, or had, several versions. */
        synchronized boolean hasSeveral(int number) {
            return several.get(number);
        }

        synchronized boolean isEmpty() {
            return several.isEmpty();
        }
    }

    /** The stories of one segment, a row each, in the order of their documents. */
    static final class Segment {

        static final Segment EMPTY = new Segment(new int[0], new int[0]);

        private final int[] stories;
        private final int[] works;
        private final Map<FacetColumn, Column> columns = new EnumMap<>(FacetColumn.class);

        private Segment(int[] stories, int[] works) {
            this.stories = stories;
            this.works = works;
        }

        /** The number of what the story of a row is a version of. */
        int work(int row) {
            return works[row];
        }

        /** The row of a story that stands at {@code from} or after it. */
        int row(int document, int from) {
            if (stories[from] == document) {
                return from;
            }
            int row = Arrays.binarySearch(stories, from, stories.length, document);
            if (row < 0) {
                throw new IllegalArgumentException("no story: " + document);
            }
            return row;
        }

        Column column(FacetColumn column) {
            return columns.getOrDefault(column, Column.EMPTY);
        }
    }

    /** The numbers of the values of all rows, and where those of each row begin. */
    static final class Column {

        static final Column EMPTY = new Column(new int[0], new int[0]);

        private final int[] starts;
        private final int[] numbers;

        private Column(int[] starts, int[] numbers) {
            this.starts = starts;
            this.numbers = numbers;
        }

        /** Adds one for each value of the row. */
        void count(int row, int[] counts) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                counts[numbers[i]]++;
            }
        }

        int[] values(int row) {
            return Arrays.copyOfRange(numbers, starts[row], starts[row + 1]);
        }
    }

    /** Those that the segments read so far have. */
    Names names(FacetColumn column) {
        Names known = names.get(column);
        return known == null ? new Names() : known;
    }

    /** The number of what a story is a version of; of a segment that was read. */
    int work(LeafReader leaf, int document) {
        Segment segment = segments.getOrDefault(leaf.getCoreCacheHelper().getKey(), Segment.EMPTY);
        return segment.work(segment.row(document, 0));
    }

    Works works() {
        return works;
    }

    void read(IndexReader index) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            of(leaf.reader());
        }
    }

    Segment of(LeafReader leaf) throws IOException {
        IndexReader.CacheHelper cache = leaf.getCoreCacheHelper();
        Segment known = segments.get(cache.getKey());
        if (known != null) {
            return known;
        }
        Segment segment = segment(leaf);
        if (segments.putIfAbsent(cache.getKey(), segment) == null) {
            cache.addClosedListener(segments::remove);
        }
        return segment;
    }

    private Segment segment(LeafReader leaf) throws IOException {
        int[] stories = new int[leaf.maxDoc()];
        int rows = 0;
        BinaryDocValues lines = DocValues.getBinary(leaf, StoryBlock.LINE);
        while (lines.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            stories[rows++] = lines.docID();
        }
        stories = Arrays.copyOf(stories, rows);
        Segment segment = new Segment(stories, works(leaf, stories));
        for (FacetColumn column : FacetColumn.values()) {
            segment.columns.put(column, column(DocValues.getSortedSet(leaf, column.label()), names(column), segment.stories));
        }
        return segment;
    }

    private int[] works(LeafReader leaf, int[] stories) throws IOException {
        NumericDocValues own = DocValues.getNumeric(leaf, StoryBlock.OWN);
        NumericDocValues original = DocValues.getNumeric(leaf, StoryBlock.ORIGINAL);
        int[] numbers = new int[stories.length];
        for (int row = 0; row < numbers.length; row++) {
            boolean isVersion = original.advanceExact(stories[row]);
            long name = isVersion ? original.longValue() : own.advanceExact(stories[row]) ? own.longValue() : 0;
            numbers[row] = works.number(name, isVersion);
        }
        return numbers;
    }

    private static Column column(SortedSetDocValues values, Names names, int[] stories) throws IOException {
        int[] ofOrdinal = new int[Math.toIntExact(values.getValueCount())];
        for (int ordinal = 0; ordinal < ofOrdinal.length; ordinal++) {
            ofOrdinal[ordinal] = names.number(values.lookupOrd(ordinal).utf8ToString());
        }
        int[] starts = new int[stories.length + 1];
        int[] numbers = new int[Math.max(16, stories.length)];
        int filled = 0;
        for (int row = 0; row < stories.length; row++) {
            starts[row] = filled;
            int count = values.advanceExact(stories[row]) ? values.docValueCount() : 0;
            numbers = filled + count > numbers.length ? Arrays.copyOf(numbers, Math.max(filled + count, numbers.length * 2)) : numbers;
            for (int i = 0; i < count; i++) {
                filled = put(numbers, starts[row], filled, ofOrdinal[(int) values.nextOrd()]);
            }
        }
        starts[stories.length] = filled;
        return new Column(starts, Arrays.copyOf(numbers, filled));
    }

    /** Two spellings in one story are one name. */
    private static int put(int[] numbers, int start, int filled, int number) {
        for (int i = start; i < filled; i++) {
            if (numbers[i] == number) {
                return filled;
            }
        }
        numbers[filled] = number;
        return filled + 1;
    }
}
