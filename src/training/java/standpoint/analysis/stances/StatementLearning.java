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
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.learning.LinearTrainer.Question;
import standpoint.analysis.learning.TreeTrainer;
import standpoint.analysis.learning.WeightTable;

/** Learns from stories with notes which position statements show, and what about. */
final class StatementLearning {

    private static final Position[] POSITIONS = Position.values();
    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(150, 0.1, 24, 8, 0.7, 0.2, 5);
    private static final int RAREST = 15;
    private static final int RAREST_IN_TREES = 10;
    /** Parts of the stories; what statements show by themselves is told by what was learnt from the other parts. */
    private static final int FOLDS = 3;

    private final Tone tone;
    private final List<NotedStatements> stories;
    private final List<Integer> folds = new ArrayList<>();
    private final List<int[]> features;
    private final List<Set<Position>> shown;

    StatementLearning(Tone tone, List<NotedStatements> stories) {
        this.tone = tone;
        this.stories = List.copyOf(stories);
        features = stories.stream().flatMap(each -> each.features().stream()).toList();
        shown = stories.stream().flatMap(each -> each.shown().stream()).toList();
        for (int i = 0; i < stories.size(); i++) {
            folds.addAll(Collections.nCopies(stories.get(i).statements().size(), i % FOLDS));
        }
    }

    /** What was learnt from some of the stories judges what was found in the others. */
    static StatementModel learn(Tone tone, List<NotedStatements> stories) {
        List<NotedStatements> most = IntStream.range(0, stories.size()).filter(i -> i % FOLDS != 0).mapToObj(stories::get).toList();
        List<NotedStatements> rest = IntStream.range(0, stories.size()).filter(i -> i % FOLDS == 0).mapToObj(stories::get).toList();
        BoostedTrees judge = new JudgeLearning(tone).learn(rest, new StatementLearning(tone, most).learn());
        return new StatementLearning(tone, stories).learn().with(judge);
    }

    /** All but the judge. */
    StatementModel learn() {
        System.out.println("statements " + features.size() + ", with a stance " + shown.stream().filter(each -> !each.isEmpty()).count());
        List<Integer> all = IntStream.range(0, features.size()).boxed().toList();
        List<double[]> alone = aloneByOthers(all);
        TargetLearning targets = new TargetLearning(tone, stories, weighed(alone));
        return new StatementModel(sums(all), trees(together(alone)), targets.alone(), targets.inCompany(), BoostedTrees.NONE);
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

    /** What each statement shows by itself, as told by what was learnt from other stories. */
    private List<double[]> aloneByOthers(List<Integer> all) {
        List<WeightTable> others = IntStream.range(0, FOLDS).mapToObj(fold -> sums(all.stream().filter(each -> folds.get(each) != fold).toList())).toList();
        return all.stream().map(i -> StatementModel.alone(others.get(folds.get(i)), features.get(i))).toList();
    }

    private List<List<WeighedStatement>> weighed(List<double[]> alone) {
        List<List<WeighedStatement>> weighed = new ArrayList<>();
        int at = 0;
        for (NotedStatements story : stories) {
            int first = at;
            weighed.add(IntStream.range(0, story.statements().size()).mapToObj(i -> new WeighedStatement(story.statements().get(i), alone.get(first + i), alone.get(first + i))).toList());
            at += story.statements().size();
        }
        return weighed;
    }

    /** The features of each statement and its company. */
    private List<int[]> together(List<double[]> alone) {
        List<int[]> together = new ArrayList<>();
        for (NotedStatements story : stories) {
            int first = together.size();
            StatementCompany company = new StatementCompany(story.statements(), alone.subList(first, first + story.statements().size()));
            for (int i = 0; i < story.statements().size(); i++) {
                together.add(StatementModel.joined(features.get(first + i), company.of(i)));
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
}
