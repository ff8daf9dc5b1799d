package standpoint.analysis.stances;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import standpoint.analysis.language.ParseCache;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.TreeTrainer;

/**
 * Learns from DSE and SEESAW where two marked names stand to each other, and writes the model that the program is shipped with.
 * <p>
 * Arguments: the folder of DSE; the folder of SEESAW's training part; a folder for parses, which are made once; the file for the model.
 */
public final class TrainPairs {

    private static final int RAREST = 4;
    private static final PairTrainer.Settings SUM = new PairTrainer.Settings(0, 0.005, 0.005, 0.5, 1, 0, 12);
    private static final PairTrainer.Settings DEEP = new PairTrainer.Settings(16, 0.005, 0.003, 0.35, 0.6, 0.03, 14);
    private static final int DEEP_NETWORKS = 2;
    private static final int RAREST_ASKED = 8;
    private static final int TREE_SETS = 2;
    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(250, 0.06, 15, 20, 0.7, 0.15, 5);

    private TrainPairs() {}

    public static void main(String[] arguments) throws IOException {
        PairCorpora corpora = new PairCorpora(new ParseCache(Path.of(arguments[2])));
        Path dse = Path.of(arguments[0]);
        List<PairCorpora.Marked> marked = new ArrayList<>(corpora.learnt(dse));
        System.out.println("sentences of DSE to learn from " + marked.size());
        marked.addAll(corpora.stories(Path.of(arguments[1])));
        System.out.println("with pairs of SEESAW " + marked.size());
        PairModel model = learn(marked);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            model.write(out);
        }
        new PairScores(model, corpora.measured(dse)).print();
    }

    static PairModel learn(List<PairCorpora.Marked> marked) {
        List<int[]> uses = new ArrayList<>();
        for (PairCorpora.Marked each : marked) {
            uses.add(each.there());
            uses.add(each.back());
        }
        FeatureIndex index = new FeatureIndex(uses, RAREST);
        List<PairTrainer.Example> examples = marked.stream()
                .map(each -> new PairTrainer.Example(index.rows(each.there()), index.rows(each.back()), each.label(), each.weight())).toList();
        List<PairNetwork> networks = IntStream.rangeClosed(0, DEEP_NETWORKS).parallel()
                .mapToObj(seed -> new PairTrainer(index, seed == 0 ? SUM : DEEP, seed).learn(examples).network()).toList();
        return new PairModel(networks, trees(marked));
    }

    private static List<BoostedTrees> trees(List<PairCorpora.Marked> marked) {
        List<int[]> uses = marked.stream().map(each -> PairModel.both(each.there(), each.back())).toList();
        FeatureIndex index = new FeatureIndex(uses, RAREST_ASKED);
        List<TreeTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            int[] rows = Arrays.stream(index.rows(uses.get(i))).sorted().distinct().toArray();
            examples.add(new TreeTrainer.Example(rows, marked.get(i).label(), marked.get(i).weight()));
        }
        return IntStream.rangeClosed(1, TREE_SETS).mapToObj(seed -> new TreeTrainer(index, TREES, examples, PairModel.LABELS).learn(seed)).toList();
    }
}
