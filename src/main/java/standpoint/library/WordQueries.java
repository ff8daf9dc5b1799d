package standpoint.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

import standpoint.analysis.Position;

/** Makes Lucene queries for one word or phrase in one field. */
final class WordQueries {

    /** Words shorter than this are another word already when two letters differ. */
    private static final int TWO_ERRORS_FROM = 6;

    /** People seldom err in the first letter, and to look for all words that may begin with another one takes long. */
    private static final int SURE_LETTERS = 1;

    private static final float BEGINNING_BOOST = 0.01f;

    private final QueryBuilder builder = new QueryBuilder(WordAnalyzer.forQuery());

    Query word(SearchField field, Syntax.Word word) throws QueryProblem {
        return switch (word.form()) {
            case WHOLE -> whole(field, word.text());
            case PREFIX -> new PrefixQuery(new Term(field.label(), only(field, word.text(), "*")));
            case UNFINISHED -> unfinished(field, word.text());
            case FUZZY -> {
                String plain = only(field, word.text(), "~");
                yield new FuzzyQuery(new Term(field.label(), plain), plain.codePointCount(0, plain.length()) < TWO_ERRORS_FROM ? 1 : 2, SURE_LETTERS);
            }
        };
    }

    /** Stories with the word itself come before those with one that only begins so. */
    private Query unfinished(SearchField field, String text) throws QueryProblem {
        Query whole = whole(field, text);
        List<String> words = WordAnalyzer.plainWords(text);
        if (words.size() != 1) {
            return whole;
        }
        return new BooleanQuery.Builder().add(whole, Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(new Term(field.label(), words.getFirst())), BEGINNING_BOOST), Occur.SHOULD).build();
    }

    Query phrase(SearchField field, Syntax.Phrase phrase) throws QueryProblem {
        return whole(field, phrase.text());
    }

    /** As {@link #phrase}; nothing where there is no word in it. */
    Query anyPhrase(SearchField field, String text) {
        Query query = builder.createPhraseQuery(field.label(), text);
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }

    private Query whole(SearchField field, String text) throws QueryProblem {
        return switch (field.kind()) {
            case TEXT, NAME -> words(field, text);
            case POSITION -> new TermQuery(new Term(field.label(), position(text)));
            case DATE -> {
                DateRange range = DateRange.parse(text);
                yield LongField.newRangeQuery(field.label(), range.first().toEpochDay(), range.last().toEpochDay());
            }
        };
    }

    private Query words(SearchField field, String text) throws QueryProblem {
        Query query = builder.createPhraseQuery(field.label(), text);
        if (query == null) {
            throw noWord(text);
        }
        return query;
    }

    /** A beginning or a misspelling is compared with the words of the index as they are before stemming. */
    private static String only(SearchField field, String text, String sign) throws QueryProblem {
        if (field.kind() == SearchField.Kind.POSITION || field.kind() == SearchField.Kind.DATE) {
            throw new QueryProblem("A " + sign + " cannot follow “" + field.label() + ":”; write " + field.help() + ".");
        }
        List<String> words = WordAnalyzer.plainWords(text);
        if (words.isEmpty()) {
            throw noWord(text + sign);
        }
        if (words.size() > 1) {
            throw new QueryProblem("A " + sign + " can follow a single word only; write " + String.join(" ", words) + sign + ".");
        }
        return words.getFirst();
    }

    private static String position(String text) throws QueryProblem {
        List<String> known = Arrays.stream(Position.values()).map(position -> position.name().toLowerCase(Locale.ROOT)).toList();
        String wanted = text.toLowerCase(Locale.ROOT);
        if (!known.contains(wanted)) {
            throw new QueryProblem("“" + text + "” is no position; write one of "
                    + known.stream().map(name -> SearchField.STANCE.label() + ":" + name).collect(Collectors.joining(", ")) + ".");
        }
        return wanted;
    }

    private static QueryProblem noWord(String text) {
        return new QueryProblem("“" + text + "” has no letter or digit to search for; leave it out.");
    }
}
