package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.SequenceModel;

/** Finds sources, cues and contents: proposes spans, ranks them, and picks those that are worth most together. */
final class SpanFinder {

    /** A source, cue or content is worth picking when it is likelier than this. */
    static final double[] LEAST = {0.3, 0.26, 0.2};

    /** A content that was not picked is still worth a look when it is likelier than this. */
    private static final double SECOND_LOOK = 0.05;

    private final SequenceModel chain;
    private final LinearModel rank;

    SpanFinder(SequenceModel chain, LinearModel rank) {
        this.chain = chain;
        this.rank = rank;
    }

    /** What was picked, and the contents that were not. */
    record Picked(List<Candidate> spans, List<Candidate> contentsLeft) {}

    /** In text order; {@link Candidate#posterior} is the rank model's opinion. */
    List<Candidate> find(Signs signs) {
        return pick(signs).spans();
    }

    Picked pick(Signs signs) {
        List<Candidate> left = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (Proposals.Proposed proposed : new Proposals(chain, signs).find()) {
            RankFeatures features = new RankFeatures(signs, proposed);
            List<Candidate> ranked = proposed.candidates().stream().map(each -> each.with(rank.probability(features.of(each)))).toList();
            List<Candidate> best = Schedule.best(ranked, each -> each.posterior() - LEAST[each.part().number()]);
            found.addAll(best);
            ranked.stream().filter(each -> each.part() == Candidate.Part.CONTENT && each.posterior() > SECOND_LOOK
                    && best.stream().noneMatch(other -> other.tokens().overlaps(each.tokens()))).forEach(left::add);
        }
        return new Picked(found, left);
    }
}
