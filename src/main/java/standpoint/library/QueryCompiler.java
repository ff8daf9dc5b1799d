package standpoint.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Turns a query into Lucene's. What is asked of quotes ({@code speaker quote}) or of stances ({@code holder target stance}) side by side
 * is asked of one and the same quote or stance, what is denied there included: {@code holder:putin -stance:against} finds a stance of
 * Putin's that is not against. Parentheses around such words make them another quote or stance:
 * {@code (holder:putin stance:against) (holder:xi stance:for)}. Alternatives in parentheses belong to what stands beside them:
 * {@code holder:putin (stance:against OR stance:denies)}. Fields of people, organisations and places are about one each.
 */
final class QueryCompiler {

    /** Marks the last document of each block. Kept per index state by Lucene. */
    static final BitSetProducer STORIES = new QueryBitSetProducer(all(Level.STORY));

    private static final float TITLE_BOOST = 2f;
    private static final float TIE = 0.1f;

    private final WordQueries words = new WordQueries();
    private final boolean quotesOnly;

    /** @param quotesOnly whether words without a field are looked for in quotes */
    QueryCompiler(boolean quotesOnly) {
        this.quotesOnly = quotesOnly;
    }

    /**
     * A query for documents of one level.
     *
     * @param denied   whether such documents are not to be there
     * @param findings the queries for quotes and stances that were lifted into {@code query}
     */
    private record Part(Level level, Query query, boolean denied, List<Query> findings) {

        static Part ofStories(Query query, List<Query> findings) {
            return new Part(Level.STORY, query, false, findings);
        }

        /** The same as a condition on stories. */
        Part lifted() {
            if (level == Level.STORY) {
                return this;
            }
            boolean shown = !denied && level != Level.ENTITY;
            return new Part(Level.STORY, new ToParentBlockJoinQuery(query, STORIES, ScoreMode.Max), denied, shown ? List.of(query) : List.of());
        }
    }

    SearchRequest compile(Syntax syntax, List<SearchFilter> filters) throws QueryProblem {
        Part asked = positive(part(syntax).lifted());
        boolean everything = syntax instanceof Syntax.Everything;
        if (filters.isEmpty()) {
            return new SearchRequest(asked.query, asked.findings, highlight(syntax), !everything);
        }
        // beside a single join Lucene scores what is denied, too; beside two clauses it does not
        BooleanQuery.Builder stories = new BooleanQuery.Builder().add(asked.query, Occur.MUST).add(all(Level.STORY), Occur.FILTER);
        BooleanQuery.Builder names = new BooleanQuery.Builder();
        List<Query> findings = new ArrayList<>(asked.findings);
        for (SearchFilter filter : filters) {
            Part part = part(filter.syntax()).lifted();
            stories.add(part.query, filter.excluded() ? Occur.MUST_NOT : Occur.FILTER);
            if (!filter.excluded()) {
                findings.addAll(part.findings);
                names.add(highlight(filter.syntax()), Occur.SHOULD);
            }
        }
        // where words are looked for they are what is shown, not the names beside them
        return new SearchRequest(stories.build(), findings, everything ? names.build() : highlight(syntax), !everything);
    }

    private Part part(Syntax syntax) throws QueryProblem {
        return switch (syntax) {
            case Syntax.Everything _ -> Part.ofStories(all(Level.STORY), List.of());
            case Syntax.Word _, Syntax.Phrase _ when quotesOnly -> new Part(Level.QUOTE, within(SearchField.QUOTE, syntax), false, List.of());
            case Syntax.Word _, Syntax.Phrase _ ->
                Part.ofStories(anywhere(within(SearchField.TITLE, syntax), within(SearchField.TEXT, syntax)), List.of());
            case Syntax.Whole(var field, var name) -> new Part(field.level(), new TermQuery(StoryBlock.byWholeName(field, name)), false, List.of());
            case Syntax.Fielded(var field, var inner) -> new Part(field.level(), within(field, inner), false, List.of());
            case Syntax.Not(var inner) -> {
                Part part = part(inner);
                yield new Part(part.level, part.query, !part.denied, List.of());
            }
            case Syntax.And(var parts) -> conjunction(parts);
            case Syntax.Or(var parts) -> disjunction(parts);
        };
    }

    private static Query anywhere(Query inTitle, Query inText) {
        return new DisjunctionMaxQuery(List.of(new BoostQuery(inTitle, TITLE_BOOST), inText), TIE);
    }

    private Part conjunction(List<Syntax> syntaxes) throws QueryProblem {
        List<Part> parts = new ArrayList<>();
        for (Syntax syntax : syntaxes) {
            Part part = part(syntax);
            // a conjunction in a conjunction stands in parentheses and is about a quote or stance of its own
            parts.add(syntax instanceof Syntax.And ? part.lifted() : part);
        }
        List<Part> joined = new ArrayList<>();
        parts.stream().filter(part -> part.level == Level.STORY).forEach(joined::add);
        parts.stream().filter(part -> part.level == Level.ENTITY).map(Part::lifted).forEach(joined::add);
        joined.addAll(ofOne(Level.STANCE, parts));
        joined.addAll(ofOne(Level.QUOTE, parts));
        return joined.size() == 1 ? joined.getFirst() : all(joined);
    }

    /** What is asked of one quote or stance as one part; each as a part of its own where all of it is denied. */
    private static List<Part> ofOne(Level level, List<Part> parts) {
        List<Part> asked = parts.stream().filter(part -> part.level == level).toList();
        if (asked.stream().allMatch(Part::denied)) {
            return asked.stream().map(Part::lifted).toList();
        }
        BooleanQuery.Builder one = new BooleanQuery.Builder();
        asked.forEach(part -> one.add(part.query, part.denied ? Occur.MUST_NOT : Occur.MUST));
        return List.of(new Part(level, one.build(), false, List.of()));
    }

    private static Part all(List<Part> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (parts.stream().anyMatch(Part::denied)) {
            // what is denied needs stories to be taken from, and beside this filter Lucene does not score it, which takes long
            all.add(all(Level.STORY), Occur.FILTER);
        }
        parts.forEach(part -> all.add(part.lifted().query, part.denied ? Occur.MUST_NOT : Occur.MUST));
        return Part.ofStories(all.build(), findings(parts.stream().map(Part::lifted)));
    }

    private Part disjunction(List<Syntax> syntaxes) throws QueryProblem {
        List<Part> parts = new ArrayList<>();
        for (Syntax syntax : syntaxes) {
            parts.add(part(syntax));
        }
        Level level = parts.getFirst().level;
        if (parts.stream().anyMatch(part -> part.denied || part.level != level)) {
            parts.replaceAll(part -> positive(part.lifted()));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(part.query, Occur.SHOULD));
        return new Part(parts.getFirst().level, any.build(), false, findings(parts.stream()));
    }

    private static List<Query> findings(Stream<Part> parts) {
        return parts.flatMap(part -> part.findings.stream()).toList();
    }

    /** The stories that a denied part leaves over. */
    private static Part positive(Part part) {
        return part.denied ? all(List.of(part)) : part;
    }

    /** A query for the documents that have {@code inner} in the field. */
    private Query within(SearchField field, Syntax inner) throws QueryProblem {
        BooleanQuery.Builder group = new BooleanQuery.Builder();
        switch (inner) {
            case Syntax.Word word -> {
                return words.word(field, word);
            }
            case Syntax.Phrase phrase -> {
                return words.phrase(field, phrase);
            }
            case Syntax.Not(var denied) -> group.add(all(field.level()), Occur.FILTER).add(within(field, denied), Occur.MUST_NOT);
            case Syntax.And(var parts) -> {
                for (Syntax part : parts) {
                    group.add(within(field, part), Occur.MUST);
                }
            }
            case Syntax.Or(var parts) -> {
                for (Syntax part : parts) {
                    group.add(within(field, part), Occur.SHOULD);
                }
            }
            case Syntax.Fielded(var other, _) -> throw new QueryProblem("“" + other.label() + ":” stands inside the parentheses of “"
                    + field.label() + ":”; close those first.");
            case Syntax.Everything _, Syntax.Whole _ -> throw new IllegalStateException("never inside a field's parentheses");
        }
        return group.build();
    }

    /** Any word of the query that can stand in the text and is not denied. */
    private Query highlight(Syntax syntax) throws QueryProblem {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        switch (syntax) {
            case Syntax.Word word -> {
                return words.word(SearchField.TEXT, word);
            }
            case Syntax.Phrase phrase -> {
                return words.phrase(SearchField.TEXT, phrase);
            }
            case Syntax.Whole(var field, var name) -> {
                return field.isOfText() ? words.anyPhrase(SearchField.TEXT, name) : MatchNoDocsQuery.INSTANCE;
            }
            case Syntax.Fielded(var field, var inner) -> {
                return field.isOfText() ? highlight(inner) : MatchNoDocsQuery.INSTANCE;
            }
            case Syntax.Not _, Syntax.Everything _ -> {
                return MatchNoDocsQuery.INSTANCE;
            }
            case Syntax.And(var parts) -> {
                for (Syntax part : parts) {
                    any.add(highlight(part), Occur.SHOULD);
                }
            }
            case Syntax.Or(var parts) -> {
                for (Syntax part : parts) {
                    any.add(highlight(part), Occur.SHOULD);
                }
            }
        }
        return any.build();
    }

    private static Query all(Level level) {
        return new TermQuery(StoryBlock.byLevel(level));
    }
}
