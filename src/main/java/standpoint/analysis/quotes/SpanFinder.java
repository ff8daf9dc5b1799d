package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import standpoint.analysis.learning.LinearModel;

/** Finds sources, cues and contents: proposes spans, ranks them, and picks those that are worth most together. */
final class SpanFinder {

    /** A source, cue or content is worth learning from when it is likelier than this. */
    private static final double[] LEAST = {0.3, 0.26, 0.2};

    /** The same for what is shown: fewer contents, which are wrong more often, and more sources, as many are said in two ways. */
    private static final double[] LEAST_SHOWN = {0.26, 0.3, 0.3};

    /** A content that was not picked is still worth a look when it is likelier than this. */
    private static final double SECOND_LOOK = 0.05;

    private final Tagger tagger;
    private final LinearModel rank;

    SpanFinder(Tagger tagger, LinearModel rank) {
        this.tagger = tagger;
        this.rank = rank;
    }

    /** What was picked, and the contents that were not. */
    record Picked(List<Candidate> spans, List<Candidate> contentsLeft) {}

    /** In text order; {@link Candidate#posterior} is the rank model's opinion. */
    List<Candidate> find(Signs signs) {
        return pick(signs, LEAST, (each, all) -> false).spans();
    }

    Picked pick(Signs signs) {
        return pick(signs, LEAST_SHOWN, SpanFinder::isRatherSource);
    }

    /** "…, says Berg": in the short sentences of headlines a speaker is easily taken for what is said, though the tagger knows better. */
    private static boolean isRatherSource(Candidate candidate, List<Candidate> all) {
        return candidate.part() == Candidate.Part.CONTENT && all.stream().anyMatch(each -> each.part() == Candidate.Part.SOURCE
                && each.tokens().equals(candidate.tokens()) && each.posterior() > 2 * candidate.posterior());
    }

    private Picked pick(Signs signs, double[] least, BiPredicate<Candidate, List<Candidate>> leftOut) {
        List<Candidate> left = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (Proposals.Proposed proposed : new Proposals(tagger, signs).find()) {
            RankFeatures features = new RankFeatures(signs, proposed);
            List<Candidate> ranked = proposed.candidates().stream().filter(each -> !leftOut.test(each, proposed.candidates())).map(each -> each.with(rank.probability(features.of(each)))).toList();
            List<Candidate> best = Schedule.best(ranked, each -> each.posterior() - least[each.part().number()]);
            found.addAll(best);
            ranked.stream().filter(each -> each.part() == Candidate.Part.CONTENT && each.posterior() > SECOND_LOOK
                    && best.stream().noneMatch(other -> other.tokens().overlaps(each.tokens()))).forEach(left::add);
        }
        return new Picked(found, left);
    }
}
