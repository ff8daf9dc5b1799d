package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.learning.LinearTrainer.Choice;
import standpoint.analysis.learning.LinearTrainer.Question;
import standpoint.analysis.learning.TreeTrainer;
import standpoint.analysis.learning.WeightTable;

/** Learns from stories with notes which position statements show, and what about. */
final class StatementLearning {

    private static final Position[] POSITIONS = Position.values();
    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(150, 0.1, 24, 8, 0.7, 0.2, 5);
    private static final int RAREST = 15;
    private static final int RAREST_IN_TREES = 10;
    private static final int RAREST_OF_TARGETS = 6;
    /** Parts of the stories; what statements show by themselves is told by what was learnt from the other parts. */
    private static final int FOLDS = 3;

    private final List<List<Statement>> stories;
    private final List<Integer> folds = new ArrayList<>();
    private final List<int[]> features;
    private final List<Set<Position>> shown;
    private final List<Choice> targets;

    StatementLearning(List<NotedStatements> noted) {
        stories = noted.stream().map(NotedStatements::statements).toList();
        features = noted.stream().flatMap(each -> each.features().stream()).toList();
        shown = noted.stream().flatMap(each -> each.shown().stream()).toList();
        targets = noted.stream().flatMap(each -> each.targets().stream()).toList();
        for (int i = 0; i < stories.size(); i++) {
            folds.addAll(Collections.nCopies(stories.get(i).size(), i % FOLDS));
        }
    }

    StatementModel learn() {
        System.out.println("statements " + features.size() + ", with a stance " + shown.stream().filter(each -> !each.isEmpty()).count());
        List<Integer> all = IntStream.range(0, features.size()).boxed().toList();
        return new StatementModel(sums(all), trees(together(all)), targets());
    }

    /** @param examples places of the statements to learn from */
    private WeightTable sums(List<Integer> examples) {
        FeatureIndex index = new FeatureIndex(examples.stream().map(features::get).toList(), RAREST);
        List<int[]> rows = examples.stream().map(each -> index.rows(features.get(each))).toList();
        float[] all = new float[index.size() * POSITIONS.length];
        IntStream.range(0, POSITIONS.length).parallel().forEach(k -> {
            List<Question> questions = IntStream.range(0, rows.size()).mapToObj(i -> new Question(rows.get(i), shown.get(examples.get(i)).contains(POSITIONS[k]))).toList();
            float[] weights = new LinearTrainer(index, 0.015, 0.5, 1).answer(questions, 6).weights();
            for (int row = 0; row < weights.length; row++) {
                all[row * POSITIONS.length + k] = weights[row];
            }
        });
        return index.table(POSITIONS.length, all);
    }

    /** The features of each statement and its company, as seen by what was learnt from other stories. */
    private List<int[]> together(List<Integer> all) {
        List<WeightTable> others = IntStream.range(0, FOLDS).mapToObj(fold -> sums(all.stream().filter(each -> folds.get(each) != fold).toList())).toList();
        List<int[]> together = new ArrayList<>();
        for (List<Statement> story : stories) {
            int first = together.size();
            List<double[]> alone = IntStream.range(first, first + story.size())
                    .mapToObj(i -> StatementModel.alone(others.get(folds.get(i)), features.get(i))).toList();
            StatementCompany company = new StatementCompany(story, alone);
            for (int i = 0; i < story.size(); i++) {
                together.add(IntStream.concat(Arrays.stream(features.get(first + i)), Arrays.stream(company.of(i))).toArray());
            }
        }
        return together;
    }

    private BoostedTrees trees(List<int[]> together) {
        FeatureIndex index = new FeatureIndex(together, RAREST_IN_TREES);
        List<TreeTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            int[] rows = Arrays.stream(index.rows(together.get(i))).sorted().distinct().toArray();
            Set<Position> positions = shown.get(i);
            positions.forEach(each -> examples.add(new TreeTrainer.Example(rows, StatementModel.place(each), 1f / positions.size())));
            if (positions.isEmpty()) {
                examples.add(new TreeTrainer.Example(rows, POSITIONS.length, 1));
            }
        }
        return new TreeTrainer(index, TREES, examples, POSITIONS.length + 1).learn(1);
    }

    private LinearModel targets() {
        FeatureIndex index = new FeatureIndex(targets.stream().flatMap(each -> each.options().stream()).toList(), RAREST_OF_TARGETS);
        List<Choice> choices = targets.stream().map(each -> new Choice(each.options().stream().map(index::rows).toList(), each.right())).toList();
        return new LinearTrainer(index, 0.03, 0.7, 1).choose(choices, 8).model();
    }
}
