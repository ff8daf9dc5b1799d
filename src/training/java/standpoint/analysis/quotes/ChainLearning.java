package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.SequenceModel;
import standpoint.analysis.learning.SequenceTrainer;
import standpoint.article.Span;

/** Learns chain models from samples, all of them with the same features. */
final class ChainLearning {

    private static final int LEAST_USES = 10;
    private static final int EPOCHS = 3;
    private static final long SEED = 0;

    @SuppressWarnings("ArrayRecordComponent")
    private record Rows(int[][] nodes, int[][] edges) {}

    private final List<Sample> samples;
    private final Map<Signs, List<Rows>> rows = new HashMap<>();
    private final FeatureIndex nodeIndex;
    private final FeatureIndex edgeIndex;

    ChainLearning(List<Sample> samples) {
        this.samples = samples;
        List<Signs> texts = samples.stream().map(sample -> sample.signs).distinct().toList();
        List<List<Rows>> features = texts.parallelStream().map(ChainLearning::features).toList();
        nodeIndex = new FeatureIndex(features.stream().flatMap(List::stream).flatMap(each -> List.of(each.nodes).stream()).toList(), LEAST_USES);
        edgeIndex = new FeatureIndex(features.stream().flatMap(List::stream).flatMap(each -> List.of(each.edges).stream()).toList(), LEAST_USES);
        IntStream.range(0, texts.size()).parallel().forEach(i -> features.get(i).forEach(this::index));
        for (int i = 0; i < texts.size(); i++) {
            rows.put(texts.get(i), features.get(i));
        }
    }

    private static List<Rows> features(Signs signs) {
        TaggerFeatures features = new TaggerFeatures(signs);
        return signs.units.stream().map(unit -> new Rows(features.nodes(unit), features.edges(unit))).toList();
    }

    private void index(Rows unit) {
        for (int t = 0; t < unit.nodes.length; t++) {
            unit.nodes[t] = nodeIndex.rows(unit.nodes[t]);
            unit.edges[t] = edgeIndex.rows(unit.edges[t]);
        }
    }

    int size() {
        return nodeIndex.size();
    }

    SequenceModel learn(Predicate<Sample> used) {
        List<SequenceTrainer.Example> examples = new ArrayList<>();
        for (Sample sample : samples.stream().filter(used).toList()) {
            List<Rows> units = rows.getOrDefault(sample.signs, List.of());
            for (int i = 0; i < units.size(); i++) {
                Span unit = sample.signs.units.get(i);
                examples.add(new SequenceTrainer.Example(units.get(i).nodes, units.get(i).edges, sample.labels(unit)));
            }
        }
        return new SequenceTrainer(Candidate.Part.values().length, nodeIndex, edgeIndex, SEED).learn(examples, EPOCHS).model();
    }
}
