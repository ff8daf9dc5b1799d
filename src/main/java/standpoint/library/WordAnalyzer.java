package standpoint.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words without case, accents and possessive endings, and stems them in one of three ways. No word is left out: a phrase
 * may hold "to be or not to be". Stems are words (KStem): Porter's would make "general" and "generation" the same.
 */
final class WordAnalyzer extends Analyzer {

    enum Stemming {
        /** For names. */
        NONE,
        /** For texts: the word and its stem at one place, so that {@code universit*} and {@code univresity~} find what the reader sees. */
        BOTH,
        /** For what is looked for in texts. */
        STEM
    }

    /** Values of one field are so far apart that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    /** Kept, as making one takes longer than cutting up a few words. */
    private static final Analyzer PLAIN = new WordAnalyzer(Stemming.NONE);
    private static final Analyzer STEMS = new WordAnalyzer(Stemming.STEM);

    private final Stemming stemming;

    WordAnalyzer(Stemming stemming) {
        this.stemming = stemming;
    }

    /** The analyzer for writing: each field as its kind wants it. */
    static Analyzer forIndex() {
        return byField(Stemming.BOTH);
    }

    /** The analyzer for queries. */
    static Analyzer forQuery() {
        return byField(Stemming.STEM);
    }

    private static Analyzer byField(Stemming texts) {
        Analyzer textWords = new WordAnalyzer(texts);
        Analyzer nameWords = new WordAnalyzer(Stemming.NONE);
        Map<String, Analyzer> byField = Stream.of(SearchField.values())
                .collect(Collectors.toMap(SearchField::label, field -> field.kind() == SearchField.Kind.TEXT ? textWords : nameWords));
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return byField.getOrDefault(field, nameWords);
            }
        };
    }

    /** The words of {@code text} as the index has them before stemming. */
    static List<String> plainWords(String text) {
        return words(text, PLAIN);
    }

    /** The stems of the words that tell something: neither "the" nor "of". */
    static List<String> tellingStems(String text) {
        return words(text, STEMS).stream().filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)).toList();
    }

    private static List<String> words(String text, Analyzer analyzer) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(word.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        return new TokenStreamComponents(source, switch (stemming) {
            case NONE -> plain;
            case BOTH -> new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(plain)));
            case STEM -> new KStemFilter(plain);
        });
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
