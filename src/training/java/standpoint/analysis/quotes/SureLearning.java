package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import standpoint.analysis.learning.FeatureIndex;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.LinearTrainer;
import standpoint.article.Span;

/** Learns how likely an attribution is right: most of its content, and its source. */
final class SureLearning {

    private SureLearning() {}

    /** The attributions found in a sample by models that have not seen it. */
    record Answer(Sample sample, List<Found> found) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(int[] features, boolean yes) {}

    static LinearModel learn(List<Answer> answers) {
        List<Asked> asked = new ArrayList<>();
        for (Answer answer : answers) {
            FoundFeatures features = new FoundFeatures(answer.sample.signs, answer.found);
            answer.found.forEach(each -> asked.add(new Asked(features.of(each), isRight(each, answer.sample))));
        }
        FeatureIndex index = new FeatureIndex(asked.stream().map(Asked::features).toList(), 5);
        List<LinearTrainer.Question> questions = asked.stream().map(each -> new LinearTrainer.Question(index.rows(each.features), each.yes)).toList();
        return new LinearTrainer(index, 0.02, 0.8, 1).answer(questions, 6).model();
    }

    static boolean isRight(Found found, Sample sample) {
        BitSet mine = words(sample, found.contents().stream().map(Candidate::tokens).toList());
        for (Annotated.Attribution each : sample.annotated.attributions()) {
            BitSet theirs = words(sample, each.contents());
            BitSet both = (BitSet) mine.clone();
            both.and(theirs);
            BitSet any = (BitSet) mine.clone();
            any.or(theirs);
            boolean source = found.source().map(s -> each.sources().stream().anyMatch(span -> span.overlaps(s.tokens()))).orElse(each.sources().isEmpty());
            if (source && 2 * both.cardinality() >= any.cardinality() && !any.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static BitSet words(Sample sample, List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            for (int t = span.start(); t < span.end(); t++) {
                words.set(t, sample.signs.text.token(t).isWord());
            }
        }
        return words;
    }
}
