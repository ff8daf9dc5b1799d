package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.analysis.learning.LinearTrainer.Choice;
import standpoint.analysis.learning.LinearTrainer.Question;
import standpoint.analysis.learning.TreeTrainer;
import standpoint.analysis.learning.WeightTable;
import standpoint.article.Span;

/** Learns from stories with notes which position statements show, and what about. */
final class StatementLearning {

    private static final Position[] POSITIONS = Position.values();
    private static final TreeTrainer.Settings TREES = new TreeTrainer.Settings(100, 0.1, 24, 8, 0.7, 0.2, 5);
    private static final int RAREST = 4;
    private static final int RAREST_IN_TREES = 10;
    /** What fits a noted target less well is another one. */
    private static final double FITS = 0.3;
    private static final double SAME_HEAD = 0.6;
    private static final double SAME_NOUN = 0.5;
    private static final double SAME_NAME = 0.8;

    private final Tone tone;
    private final AllFinders finders;
    private final StanceWords words = new StanceWords();
    private final List<int[]> features = new ArrayList<>();
    private final List<Set<Position>> shown = new ArrayList<>();
    private final List<List<int[]>> options = new ArrayList<>();
    private final List<Integer> meant = new ArrayList<>();

    StatementLearning(Tone tone, AllFinders finders) {
        this.tone = tone;
        this.finders = finders;
    }

    void add(NotedStory story) {
        List<Found> found = finders.in(story.reading());
        StatementFeatures of = new StatementFeatures(story.reading(), tone, words, found);
        StatementTargets targets = new StatementTargets(story.reading(), tone, found);
        for (Statement each : new Statements(story.reading()).find()) {
            features.add(of.of(each));
            shown.add(story.positions(each));
            story.notesOn(each).forEach(note -> target(story, each, note, targets));
        }
    }

    private void target(NotedStory story, Statement statement, NotedStory.Note note, StatementTargets targets) {
        List<StatementTargets.Option> all = targets.of(statement);
        int best = -1;
        double fits = FITS;
        for (int i = 0; i < all.size(); i++) {
            double fit = fit(story.reading(), all.get(i), note.target());
            best = fit > fits ? i : best;
            fits = Math.max(fits, fit);
        }
        if (best >= 0) {
            Position position = note.positions().iterator().next();
            options.add(all.stream().map(each -> targets.features(statement, each, position)).toList());
            meant.add(best);
        }
    }

    /** How well a target fits the words that were noted: 1 for the same ones. */
    private static double fit(Reading reading, StatementTargets.Option option, Span noted) {
        Span theirs = reading.text.tokensIn(noted);
        double same = option.target().span().map(reading.text::tokensIn).map(mine -> {
            double common = Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start());
            return Math.max(0, common / (mine.length() + theirs.length() - common));
        }).orElse(0.0);
        if (theirs.isEmpty()) {
            return same;
        }
        Token head = reading.text.headOf(theirs.start(), theirs.end());
        boolean name = head.isProperNoun() && reading.cast.at(head).filter(who -> option.target().entity().filter(who.id()::equals).isPresent()).isPresent();
        boolean noun = head.isNoun() && !head.isProperNoun() && option.head().isNoun() && head.lemma().equals(option.head().lemma());
        return Math.max(Math.max(same, name ? SAME_NAME : 0), option.head().equals(head) ? SAME_HEAD : noun ? SAME_NOUN : 0);
    }

    StatementModel learn() {
        System.out.println("statements " + features.size() + ", with a stance " + shown.stream().filter(each -> !each.isEmpty()).count());
        return new StatementModel(sums(), trees(), targets());
    }

    private WeightTable sums() {
        FeatureIndex index = new FeatureIndex(features, RAREST);
        List<int[]> rows = features.stream().map(index::rows).toList();
        float[] all = new float[index.size() * POSITIONS.length];
        IntStream.range(0, POSITIONS.length).parallel().forEach(k -> {
            List<Question> questions = IntStream.range(0, rows.size()).mapToObj(i -> new Question(rows.get(i), shown.get(i).contains(POSITIONS[k]))).toList();
            float[] weights = new LinearTrainer(index, 0.015, 0.5, 1).answer(questions, 6).weights();
            for (int row = 0; row < weights.length; row++) {
                all[row * POSITIONS.length + k] = weights[row];
            }
        });
        return index.table(POSITIONS.length, all);
    }

    private BoostedTrees trees() {
        FeatureIndex index = new FeatureIndex(features, RAREST_IN_TREES);
        List<TreeTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            int[] rows = Arrays.stream(index.rows(features.get(i))).sorted().distinct().toArray();
            Set<Position> positions = shown.get(i);
            positions.forEach(each -> examples.add(new TreeTrainer.Example(rows, StatementModel.place(each), 1f / positions.size())));
            if (positions.isEmpty()) {
                examples.add(new TreeTrainer.Example(rows, POSITIONS.length, 1));
            }
        }
        return new TreeTrainer(index, TREES, examples, POSITIONS.length + 1).learn(1);
    }

    private LinearModel targets() {
        FeatureIndex index = new FeatureIndex(options.stream().flatMap(List::stream).toList(), RAREST);
        List<Choice> choices = IntStream.range(0, options.size()).mapToObj(i -> new Choice(options.get(i).stream().map(index::rows).toList(), meant.get(i))).toList();
        return new LinearTrainer(index, 0.03, 0.7, 1).choose(choices, 8).model();
    }
}
