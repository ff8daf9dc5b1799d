package standpoint.analysis.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.learning.GatedNetwork;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.SequenceModel;

/**
 * Learns who says what from annotated news, prints how well that went and writes the model that the program is shipped with. Each later step
 * learns from what the earlier ones find in articles that they have not seen: all copies of an article are in the same of three folds.
 * <p>
 * Arguments: the folder of the corpus, with {@code train} and {@code dev}; the folders of SEESAW and DSE, whose texts are read without their
 * annotations; a folder for parses and one for networks, which are made once; the file for the model.
 */
public final class TrainQuotes {

    private static final int FOLDS = 3;

    private final PrintStream log;
    private final List<Sample> samples;
    private final Map<String, Integer> folds = new HashMap<>();
    private final LearntCueOdds odds;
    private final List<Signs> others;
    private final Path networks;

    private TrainQuotes(List<Annotated> corpus, String[] arguments, ParseCache cache, PrintStream log) throws IOException {
        this.log = log;
        CueCounts counts = new CueCounts(corpus);
        odds = counts.odds();
        samples = Sample.all(corpus, counts::oddsWithout);
        corpus.forEach(each -> folds.putIfAbsent(each.name(), folds.size() % FOLDS));
        others = OtherTexts.read(Path.of(arguments[1]), Path.of(arguments[2]), odds, cache);
        networks = Path.of(arguments[4]);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream log = System.out;
        ParseCache cache = new ParseCache(Path.of(arguments[3]));
        Path corpus = Path.of(arguments[0]);
        TrainQuotes training = new TrainQuotes(Corpus.read(corpus.resolve("train"), cache), arguments, cache, log);
        log.println("articles to learn from, with copies: " + training.samples.size() + "; texts without marks: " + training.others.size());
        QuoteModel model = training.learn();
        Path file = Path.of(arguments[5]);
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
        log.println("model: " + Files.size(file) + " bytes");
        // what is measured is what was written, rounded as it is there
        QuoteModel written = QuoteModel.read(Files.newInputStream(file));
        new Evaluation(written, Sample.all(Corpus.read(corpus.resolve("dev"), cache), name -> written.odds())).print(log);
    }

    private int foldOf(Sample sample) {
        return folds.getOrDefault(sample.annotated.name(), 0);
    }

    private QuoteModel learn() throws IOException {
        List<Tagger> chain = learnTaggers();
        List<LinearModel> rank = IntStream.rangeClosed(0, FOLDS)
                .mapToObj(fold -> RankLearning.learn(samples.stream().filter(sample -> isSeen(sample, fold)).toList(),
                        sample -> chain.get(foldOf(sample))))
                .toList();
        List<List<Candidate>> found = samples.parallelStream()
                .map(sample -> new SpanFinder(chain.get(foldOf(sample)), rank.get(foldOf(sample))).find(sample.signs)).toList();
        LinearModel link = learnLinks(found);
        List<SureLearning.Answer> answers = IntStream.range(0, samples.size()).parallel()
                .mapToObj(i -> new SureLearning.Answer(samples.get(i), TrainedAttributions.linked(samples.get(i).signs, found.get(i), link))).toList();
        return new QuoteModel(odds, chain.get(FOLDS), rank.get(FOLDS), link, SureLearning.learn(answers));
    }

    /** One for each fold, which has not seen it, and one that has seen all. */
    private List<Tagger> learnTaggers() throws IOException {
        ChainLearning chains = new ChainLearning(samples);
        log.println("features of the tagger: " + chains.size());
        List<SequenceModel> sums = IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(fold -> chains.learn(sample -> isSeen(sample, fold))).toList();
        List<GatedNetwork> learnt = NetworkLearning.learn(samples, this::foldOf, FOLDS, others, networks);
        return IntStream.rangeClosed(0, FOLDS).mapToObj(fold -> new Tagger(sums.get(fold), learnt.get(fold))).toList();
    }

    private boolean isSeen(Sample sample, int fold) {
        return fold == FOLDS || foldOf(sample) != fold;
    }

    /** From the marked spans and from the found ones: there are not always all, and not only right ones. */
    private LinearModel learnLinks(List<List<Candidate>> found) {
        List<LinkLearning.Spans> texts = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            texts.add(new LinkLearning.Spans(samples.get(i), LinkLearning.marked(samples.get(i))));
            texts.add(new LinkLearning.Spans(samples.get(i), found.get(i)));
        }
        return LinkLearning.learn(texts);
    }
}
