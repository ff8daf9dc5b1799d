package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;
import standpoint.library.actors.Appearance;

/** Reads from the index who appears in the stories, and what they say there. */
final class CastReader {

    /** Names in more stories than this, and in more than one of {@link #COMMON_SHARE}, tell nothing about who is who. */
    private static final int COMMON = 3;
    private static final int COMMON_SHARE = 200;
    private static final List<FacetColumn> COMPANY = List.of(FacetColumn.PERSON, FacetColumn.ORG, FacetColumn.PLACE);

    private final IndexSearcher searcher;
    private final StoryColumns columns;
    private final Map<FacetColumn, int[]> frequencies = new EnumMap<>(FacetColumn.class);
    private final int common;
    private final BooleanSupplier stop;
    /** By their documents: those that were read, as several passes go through them. */
    private final Map<Integer, Told> stories = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    /** All that the story of this document names: its appearances share it. */
    private Set<String> company = Set.of();
    private int companyOf = -1;

    /** @param stop asked now and then; once it says so, {@link Stopped} is thrown */
    CastReader(IndexSearcher searcher, StoryColumns columns, BooleanSupplier stop) throws IOException {
        this.searcher = searcher;
        this.columns = columns;
        this.stop = stop;
        columns.read(searcher.getIndexReader());
        Query all = new TermQuery(StoryBlock.byLevel(Level.STORY));
        FacetCounts counts = searcher.search(all, FacetCounts.manager(columns, COMPANY));
        COMPANY.forEach(column -> frequencies.put(column, counts.counts(column)));
        common = Math.max(COMMON, searcher.count(all) / COMMON_SHARE);
    }

    /** @param work see {@link Part} */
    private record Told(Story story, ArticleId work) {}

    /** Whoever asked does not wait any longer. */
    static final class Stopped extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** What is done with each part of a story that a query finds. */
    @FunctionalInterface
    interface Use {
        void of(Part part) throws IOException;
    }

    /**
     * One part of a story: its values, and the story it belongs to.
     *
     * @param work of which story that one is a version; itself where it is the first or only one
     */
    record Part(LeafReaderContext leaf, Columns values, int storyDocument, Story story, ArticleId work) {}

    /** Whether the part's story has, or had, other versions. */
    boolean hasVersions(Part part) {
        return columns.works().hasSeveral(columns.work(part.leaf().reader(), part.storyDocument()));
    }

    void each(Query query, Use use) throws IOException {
        each(query, (done, total) -> {}, use);
    }

    /** @param progress told how much of the index was gone through */
    void each(Query query, Progress progress, Use use) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int all = searcher.getIndexReader().maxDoc();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            BitSet stories = QueryCompiler.STORIES.getBitSet(leaf);
            if (scorer == null || stories == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            Columns values = new Columns(leaf.reader());
            Part last = null;
            DocIdSetIterator found = scorer.iterator();
            for (int document = found.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.nextDoc()) {
                check();
                if (live == null || live.get(document)) {
                    if (last == null || last.storyDocument < document) { // parts of one story stand side by side
                        progress.step(leaf.docBase + document, all);
                        last = part(leaf, values, stories.nextSetBit(document));
                    }
                    values.at(document);
                    use.of(last);
                }
            }
        }
    }

    /** @throws Stopped if nobody waits any longer */
    void check() throws Stopped {
        if (stop.getAsBoolean()) {
            throw new Stopped();
        }
    }

    /** How many stories a query finds, versions of one counted once. */
    int works(Query stories) throws IOException {
        return searcher.search(stories, FacetCounts.manager(columns, List.of())).stories();
    }

    private Part part(LeafReaderContext leaf, Columns values, int story) throws IOException {
        Told told = stories.get(leaf.docBase + story);
        if (told == null) {
            StoryLine line = StoryLine.read(leaf.reader(), story);
            told = new Told(line.story(), new ArticleId(line.original()));
            stories.put(leaf.docBase + story, told);
        }
        return new Part(leaf, values, story, told.story, told.work);
    }

    /** The people, bodies and places that have all these words in one of their names. */
    List<Appearance> called(String name) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (SearchField field : List.of(SearchField.PERSON, SearchField.ORG, SearchField.PLACE)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            WordAnalyzer.plainWords(name).forEach(word -> all.add(new TermQuery(new Term(field.label(), word)), Occur.MUST));
            any.add(all.build(), Occur.SHOULD);
        }
        List<Appearance> found = new ArrayList<>();
        each(any.build(), part -> appearance(part, true).ifPresent(found::add));
        return found;
    }

    /**
     * Everybody who is named in any story.
     *
     * @param whole whether the company of bodies and places is wanted, too, which does not tell who they are
     */
    List<Appearance> all(boolean whole, Progress progress) throws IOException {
        List<Appearance> found = new ArrayList<>();
        each(new TermQuery(StoryBlock.byLevel(Level.ENTITY)), progress, part -> appearance(part, whole).ifPresent(found::add));
        return found;
    }

    /** Empty for whom the story does not name. */
    private Optional<Appearance> appearance(Part part, boolean whole) throws IOException {
        String kind = part.values().text(FindingValues.KIND).orElse("-");
        if (kind.startsWith("-")) {
            return Optional.empty();
        }
        String name = part.values().text(FindingValues.NAME).orElse("");
        EntityId entity = new EntityId(part.values().text(FindingValues.WHO).orElse(""));
        Optional<String> role = part.values().text(FindingValues.ROLE);
        Optional<String> body = part.values().text(FindingValues.BODY);
        Set<String> aliases = part.values().texts(FindingValues.ALIASES);
        Set<String> others = whole || kind.equals(Entity.Kind.PERSON.name()) ? company(part, name) : Set.of();
        return Optional.of(new Appearance(part.story().id(), part.work(), entity, name, Entity.Kind.valueOf(kind), role, body, aliases, others,
                part.story().published()));
    }

    private Set<String> company(Part part, String self) throws IOException {
        int story = part.leaf().docBase + part.storyDocument();
        if (companyOf != story) {
            companyOf = story;
            company = company(part);
        }
        String own = folded.computeIfAbsent(self, IndexedName::folded);
        return company.contains(own) ? Set.of(company.stream().filter(name -> !name.equals(own)).toArray(String[]::new)) : company;
    }

    private Set<String> company(Part part) throws IOException {
        StoryColumns.Segment segment = columns.of(part.leaf().reader());
        int row = segment.row(part.storyDocument(), 0);
        List<String> all = new ArrayList<>();
        frequencies.forEach((column, frequency) -> {
            for (int number : segment.column(column).values(row)) {
                if (frequency[number] <= common) {
                    all.add(columns.names(column).folded(number));
                }
            }
        });
        return Set.copyOf(all);
    }
}
