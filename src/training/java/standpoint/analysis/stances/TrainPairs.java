package standpoint.analysis.stances;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.quotes.CueWords;

/**
 * Learns from DSE where two marked names stand to each other, and writes the model that the program is shipped with. Sentences that share
 * three tenths of their runs of five words with one that DSE's clean part measures on are left out.
 * <p>
 * Arguments: the folder of DSE; a folder for parses, which are made once; the file for the model.
 */
public final class TrainPairs {

    private static final int RUN = 5;
    private static final double SHARED = 0.3;
    private static final int RAREST = 3;
    private static final int EPOCHS = 8;

    @SuppressWarnings("ArrayRecordComponent")
    private record Features(int[] there, int[] back, int label) {}

    private final Tone tone = new Tone();
    private final StanceFinder rules = new StanceFinder(new CueWords());
    private final ParseCache cache;
    private final SeesawCorpus corpus;

    private TrainPairs(ParseCache cache) {
        this.cache = cache;
        this.corpus = new SeesawCorpus(cache);
    }

    public static void main(String[] arguments) throws IOException {
        Path dse = Path.of(arguments[0]);
        TrainPairs training = new TrainPairs(new ParseCache(Path.of(arguments[1])));
        List<Set<String>> measured = DseSentence.read(dse.resolve("valid-clean.txt")).stream().map(TrainPairs::runs).toList();
        List<Features> features = new ArrayList<>();
        for (DseSentence each : DseSentence.read(dse.resolve("train.txt"))) {
            Set<String> runs = runs(each);
            if (measured.stream().noneMatch(other -> areAlike(runs, other))) {
                features.add(training.features(each));
            }
        }
        System.out.println("sentences to learn from " + features.size());
        List<int[]> uses = new ArrayList<>();
        features.forEach(each -> {
            uses.add(each.there());
            uses.add(each.back());
        });
        FeatureIndex index = new FeatureIndex(uses, RAREST);
        List<PairTrainer.Example> examples = features.stream()
                .map(each -> new PairTrainer.Example(index.rows(each.there()), index.rows(each.back()), each.label())).toList();
        PairTrainer trainer = new PairTrainer(index, 0.01, 0.3);
        trainer.learn(examples, EPOCHS);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            new PairModel(trainer.table()).write(out);
        }
    }

    private Features features(DseSentence marked) throws IOException {
        Reading reading = corpus.reading(cache.parse(marked.article()));
        PairFeatures features = new PairFeatures(reading, tone, StanceFinder.withoutRepeats(rules.byRules(reading)));
        Pair pair = new Pair(Pair.Side.at(reading, marked.p()), Pair.Side.at(reading, marked.q()));
        return new Features(features.of(pair), features.of(pair.turned()), marked.label());
    }

    private static Set<String> runs(DseSentence sentence) {
        String[] words = sentence.article().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip().split(" ");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, Math.min(words.length, i + RUN))));
        }
        return runs;
    }

    private static boolean areAlike(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common >= SHARED * Math.min(a.size(), b.size());
    }
}
