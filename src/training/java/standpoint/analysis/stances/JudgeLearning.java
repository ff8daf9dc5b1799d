package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.TreeTrainer;

/** Learns how likely readers grant what is found in stories that its finders have not learnt from: holder, position, place and target as noted. */
final class JudgeLearning {

    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(250, 0.05, 24, 20, 0.7, 0.4, 10);
    private static final int RAREST = 15;

    private final Tone tone;
    private final StanceWords words = new StanceWords();

    JudgeLearning(Tone tone) {
        this.tone = tone;
    }

    /** Something found by its features, and whether it was noted. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Judged(int[] features, boolean right) {}

    /**
     * @param stories those to learn from
     * @param model   what was learnt from other stories
     */
    BoostedTrees learn(List<NotedStatements> stories, StatementModel model) {
        List<Judged> judged = stories.parallelStream().flatMap(each -> judged(each, model).stream()).toList();
        FeatureIndex index = new FeatureIndex(judged.stream().map(Judged::features).toList(), RAREST);
        List<TreeTrainer.Example> examples = judged.stream()
                .map(each -> new TreeTrainer.Example(Arrays.stream(index.rows(each.features())).sorted().distinct().toArray(), each.right() ? 1 : 0, 1)).toList();
        System.out.println("found " + judged.size() + ", noted " + judged.stream().filter(Judged::right).count());
        return new TreeTrainer(index, TREES, examples, 1).learn(1);
    }

    private List<Judged> judged(NotedStatements story, StatementModel model) {
        Reading reading = story.story().reading();
        List<Finding> all = new AllFindings(reading, new StatementFinds(reading, model, tone, words, story.found())).of(story.found());
        FindingFeatures features = new FindingFeatures(reading, tone, words, all);
        List<Judged> judged = new ArrayList<>();
        all.forEach(each -> judged.add(new Judged(features.of(each), story.story().notes().stream().anyMatch(note -> isSame(story.story(), each.found(), note)))));
        return judged;
    }

    private static boolean isSame(NotedStory story, Found found, NotedStory.Note note) {
        return note.positions().contains(found.position()) && story.isHolder(found.holder(), note) && story.isEvidence(found.evidence(), note)
                && TargetFit.of(story.reading(), found.target(), note.target()) >= TargetFit.LEAST;
    }
}
