package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;

/** Learns to rank proposed spans. The proposals must come from chain models that have not seen the sample. */
final class RankLearning {

    private static final int LEAST_USES = 4;

    private RankLearning() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(int[] features, boolean yes) {}

    static LinearModel learn(List<Sample> samples, Function<Sample, Tagger> unseen) {
        List<Asked> asked = new ArrayList<>();
        samples.parallelStream().map(sample -> questions(sample, unseen.apply(sample))).toList().forEach(asked::addAll);
        FeatureIndex index = new FeatureIndex(asked.stream().map(Asked::features).toList(), LEAST_USES);
        List<LinearTrainer.Question> questions = asked.parallelStream()
                .map(each -> new LinearTrainer.Question(index.rows(each.features), each.yes)).toList();
        return new LinearTrainer(index, 0.01, 0.5, 1).answer(questions, 4).model();
    }

    private static List<Asked> questions(Sample sample, Tagger model) {
        List<Asked> asked = new ArrayList<>();
        for (Proposals.Proposed proposed : new Proposals(model, sample.signs).find()) {
            RankFeatures features = new RankFeatures(sample.signs, proposed);
            proposed.candidates().forEach(each -> asked.add(new Asked(features.of(each), sample.isGold(each))));
        }
        return asked;
    }
}
