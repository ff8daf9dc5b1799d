package standpoint.analysis.stances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Position;
import standpoint.analysis.language.ParseCache;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Article;
import standpoint.article.ArticleReader;
import standpoint.article.Reading.Read;
import standpoint.article.Span;

/**
 * All that a teacher of stances is asked about, always in the same order, so that the answers can be told by their place: proposals and pairs in the
 * stories of SEESAW, pairs of DSE, proposals and pairs in stories in which nobody marked a stance.
 */
final class TeacherTexts {

    enum Corpus { SEESAW, DSE, UNMARKED }

    static final int FOLDS = 3;
    static final int UNKNOWN = -1;

    /** What is asked is told to it. */
    interface Listener {

        /** What follows is about the tokens {@code first} to {@code end}; fold {@link #FOLDS}: of none. */
        void begin(Corpus corpus, int fold, Reading reading, int first, int end) throws IOException;

        /** @param label 0 neither, 1 for, 2 against */
        void proposal(Reading reading, Proposal proposal, int label) throws IOException;

        /**
         * Two questions, first of the holder towards the target, then the other way round.
         *
         * @param holder the tokens that name it
         * @param label  as in {@link DseSentence}, or unknown
         */
        void pair(Reading reading, Pair pair, Span holder, Span target, int label) throws IOException;
    }

    private final SeesawCorpus corpus;
    private final ParseCache cache;
    private final Listener listener;

    TeacherTexts(ParseCache cache, Listener listener) {
        this.corpus = new SeesawCorpus(cache);
        this.cache = cache;
        this.listener = listener;
    }

    /** What may be learnt from: the folder of SEESAW's training part, that of DSE, and one with texts. */
    void learnt(Path seesaw, Path dse, Path others) throws IOException {
        stories(seesaw, true);
        sentences(PairCorpora.unlikeMeasured(dse));
        others(others);
    }

    void stories(Path folder, boolean withPairs) throws IOException {
        for (SeesawStory story : corpus.read(folder)) {
            // three stories of one event have one number
            int fold = Math.floorMod(story.name.replaceFirst("_DOCUMENT.*", "").hashCode(), FOLDS);
            for (Sentence sentence : story.reading.text.sentences()) {
                Optional<SeesawStory.GoldSentence> gold = story.sentenceAt(sentence.span().start());
                if (sentence.zone().kind().isAnalysed() && gold.isPresent()) {
                    listener.begin(Corpus.SEESAW, fold, story.reading, sentence.first(), sentence.end());
                    for (Proposal each : new Proposals(story.reading).in(sentence)) {
                        listener.proposal(story.reading, each, story.position(each, gold.get()).map(position -> position == Position.FOR ? 1 : 2).orElse(0));
                    }
                    if (withPairs) {
                        for (Pair each : new Pairs(story.reading).in(sentence)) {
                            pair(story.reading, each);
                        }
                    }
                }
            }
        }
    }

    void sentences(List<DseSentence> sentences) throws IOException {
        for (DseSentence each : sentences) {
            Reading reading = corpus.reading(cache.parse(each.article()));
            if (!reading.text.tokens().isEmpty()) {
                listener.begin(Corpus.DSE, Math.floorMod(each.article().text().hashCode(), FOLDS), reading, 0, reading.text.tokens().size());
                listener.pair(reading, Pair.at(reading, each.p(), each.q()), reading.text.tokensIn(each.p()), reading.text.tokensIn(each.q()), each.label());
            }
        }
    }

    private void others(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            if (new ArticleReader().read(file) instanceof Read(Article article)) {
                Reading reading = corpus.reading(cache.parse(article));
                for (Sentence sentence : reading.text.sentences()) {
                    if (sentence.zone().kind().isAnalysed()) {
                        listener.begin(Corpus.UNMARKED, FOLDS, reading, sentence.first(), sentence.end());
                        for (Proposal each : new Proposals(reading).in(sentence)) {
                            listener.proposal(reading, each, UNKNOWN);
                        }
                        for (Pair each : new Pairs(reading).in(sentence)) {
                            pair(reading, each);
                        }
                    }
                }
            }
        }
    }

    private void pair(Reading reading, Pair pair) throws IOException {
        listener.pair(reading, pair, named(reading, pair.holder().word()), named(reading, pair.target().word()), UNKNOWN);
    }

    /** The words that name whoever is named here. */
    static Span named(Reading reading, Token word) {
        return reading.cast.at(word).stream().flatMap(entity -> entity.mentions().stream()).filter(mention -> mention.span().contains(word.span().start()))
                .map(mention -> reading.text.tokensIn(mention.span())).findFirst().orElse(new Span(word.index(), word.index() + 1));
    }
}
