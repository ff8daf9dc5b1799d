package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.learning.LinearTrainer.Choice;
import standpoint.analysis.learning.TreeTrainer;

/** Learns from stories with notes what statements are about: by sums of weights for each by itself, then by trees in company. */
final class TargetLearning {

    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(120, 0.15, 32, 10, 0.7, 0.3, 5);
    private static final int RAREST = 6;
    private static final int RAREST_IN_TREES = 20;
    private static final int FOLDS = 3;

    private final Tone tone;
    private final List<NotedStatements> stories;
    private final List<List<WeighedStatement>> weighed;
    private final List<List<Choice>> choices;

    /**
     * @param stories those to learn from
     * @param weighed their statements, as seen by what was learnt from other stories
     */
    TargetLearning(Tone tone, List<NotedStatements> stories, List<List<WeighedStatement>> weighed) {
        this.tone = tone;
        this.stories = stories;
        this.weighed = weighed;
        this.choices = stories.parallelStream().map(this::choices).toList();
    }

    /** For each note what its statement may be about, with what fits best. */
    private List<Choice> choices(NotedStatements noted) {
        Reading reading = noted.story().reading();
        StatementTargets targets = new StatementTargets(reading, tone, noted.found());
        List<Choice> choices = new ArrayList<>();
        for (Statement statement : noted.statements()) {
            List<NotedStory.Note> notes = noted.story().notesOn(statement);
            List<StatementTargets.Option> options = notes.isEmpty() ? List.of() : targets.of(statement);
            for (NotedStory.Note note : notes) {
                double[] fits = options.stream().mapToDouble(option -> TargetFit.of(reading, option.target(), note.target())).toArray();
                int best = IntStream.range(0, fits.length).reduce(-1, (before, each) -> before < 0 || fits[each] > fits[before] ? each : before);
                if (best >= 0 && fits[best] >= TargetFit.LEAST) {
                    Position position = note.positions().iterator().next();
                    choices.add(new Choice(options.stream().map(option -> targets.features(statement, option, position)).toList(), best));
                }
            }
        }
        return choices;
    }

    LinearModel alone() {
        return alone(IntStream.range(0, stories.size()).boxed().toList());
    }

    private LinearModel alone(List<Integer> examples) {
        List<Choice> all = examples.stream().flatMap(each -> choices.get(each).stream()).toList();
        FeatureIndex index = new FeatureIndex(all.stream().flatMap(each -> each.options().stream()).toList(), RAREST);
        List<Choice> indexed = all.stream().map(each -> new Choice(each.options().stream().map(index::rows).toList(), each.right())).toList();
        return new LinearTrainer(index, 0.03, 0.7, 1).choose(indexed, 6).model();
    }

    /** An option by its features, and whether it fits. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Option(int[] features, boolean right) {}

    BoostedTrees inCompany() {
        List<LinearModel> others = IntStream.range(0, FOLDS).parallel()
                .mapToObj(fold -> alone(IntStream.range(0, stories.size()).filter(each -> each % FOLDS != fold).boxed().toList())).toList();
        List<Option> options = IntStream.range(0, stories.size()).parallel().boxed().flatMap(i -> options(i, others.get(i % FOLDS)).stream()).toList();
        FeatureIndex index = new FeatureIndex(options.stream().map(Option::features).toList(), RAREST_IN_TREES);
        List<TreeTrainer.Example> examples = options.stream()
                .map(each -> new TreeTrainer.Example(Arrays.stream(index.rows(each.features())).sorted().distinct().toArray(), each.right() ? 1 : 0, 1)).toList();
        return new TreeTrainer(index, TREES, examples, 1).learn(1);
    }

    private List<Option> options(int place, LinearModel alone) {
        NotedStatements noted = stories.get(place);
        Reading reading = noted.story().reading();
        TargetChoice choice = new TargetChoice(reading, tone, noted.found(), weighed.get(place), alone);
        List<Option> options = new ArrayList<>();
        for (WeighedStatement each : weighed.get(place)) {
            for (NotedStory.Note note : noted.story().notesOn(each.statement())) {
                if (choice.options(each.statement()).stream().anyMatch(option -> TargetFit.of(reading, option.target(), note.target()) >= TargetFit.LEAST)) {
                    choice.weighed(each, note.positions().iterator().next())
                            .forEach(option -> options.add(new Option(option.features(), TargetFit.of(reading, option.option().target(), note.target()) >= TargetFit.LEAST)));
                }
            }
        }
        return options;
    }
}
