package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the stories that a search finds, and their values. Versions of one story count as one. */
final class FacetCounts extends SimpleCollector {

    private final StoryColumns columns;
    private final Map<FacetColumn, Counter> counters = new EnumMap<>(FacetColumn.class);
    private final BitSet works = new BitSet();
    private StoryColumns.Segment segment;
    /** Where the last story stands among the segment's; stories come in their order. */
    private int row;

    private static final class Counter {

        private final int[] counts;
        /** What was counted of stories that have other versions: the value and the number of the work. */
        private final Set<Long> counted = new HashSet<>();
        private StoryColumns.Column values = StoryColumns.Column.EMPTY;

        private Counter(int names) {
            counts = new int[names];
        }

        /** Counts a value once, however many of the work's versions have it. */
        private void countOnce(int row, int work) {
            for (int value : values.values(row)) {
                if (counted.add((long) work << Integer.SIZE | value)) {
                    counts[value]++;
                }
            }
        }
    }

    /** @param columns have read all that is to be counted */
    private FacetCounts(StoryColumns columns, Collection<FacetColumn> wanted) {
        this.columns = columns;
        segment = StoryColumns.Segment.EMPTY;
        wanted.forEach(column -> counters.put(column, new Counter(columns.names(column).size())));
    }

    /** One collector for the whole search: a library is small enough for one thread. */
    static CollectorManager<Collector, FacetCounts> manager(StoryColumns columns, Collection<FacetColumn> wanted) {
        FacetCounts all = new FacetCounts(columns, wanted);
        return new CollectorManager<>() {
            @Override
            public Collector newCollector() {
                return all;
            }

            @Override
            public FacetCounts reduce(Collection<Collector> collectors) {
                return all;
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        segment = columns.of(context.reader());
        row = 0;
        counters.forEach((column, counter) -> counter.values = segment.column(column));
    }

    @Override
    public void collect(int document) {
        row = segment.row(document, row);
        int work = segment.work(row);
        boolean several = columns.works().hasSeveral(work);
        works.set(work);
        for (Counter counter : counters.values()) {
            if (several) {
                counter.countOnce(row, work);
            } else {
                counter.values.count(row, counter.counts);
            }
        }
    }

    /** How many stories there are, versions of one counted once. */
    int stories() {
        return works.cardinality();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** How many of the stories have each value, by its number. */
    int[] counts(FacetColumn column) {
        Counter counter = counters.get(column);
        return counter == null ? new int[0] : counter.counts;
    }

    List<Facet> facets(List<FacetColumn> wanted, int most) {
        return wanted.stream().map(column -> facet(column, most)).toList();
    }

    private Facet facet(FacetColumn column, int most) {
        int[] counts = counts(column);
        int distinct = (int) Arrays.stream(counts).filter(count -> count > 0).count();
        return new Facet(column.field(), best(column, IntStream.range(0, counts.length), most), distinct);
    }

    /** The most frequent of {@code names} that occur at all. */
    List<Facet.Value> best(FacetColumn column, IntStream names, int most) {
        Comparator<Integer> worstFirst = worstFirst(column);
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        int[] counts = counts(column);
        names.filter(name -> counts[name] > 0).forEach(name -> {
            if (best.size() < most) {
                best.add(name);
            } else if (most > 0 && worstFirst.compare(name, best.element()) > 0) {
                best.poll();
                best.add(name);
            }
        });
        List<Integer> order = new ArrayList<>(best);
        order.sort(worstFirst.reversed());
        return order.stream().map(name -> value(column, name)).toList();
    }

    private Comparator<Integer> worstFirst(FacetColumn column) {
        Comparator<Integer> byName = Comparator.comparing(name -> columns.names(column).shown(name));
        int[] counts = counts(column);
        return column == FacetColumn.MONTH
                ? byName
                : Comparator.comparingInt((Integer name) -> counts[name]).thenComparing(byName.reversed());
    }

    private Facet.Value value(FacetColumn column, int number) {
        String name = columns.names(column).shown(number);
        return new Facet.Value(name, counts(column)[number], QueryTerm.of(column.field(), name));
    }
}
