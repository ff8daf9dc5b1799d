package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.quotes.Candidate.Part;

/** Finds the source and the cue that a content belongs to, if there is one. */
final class Linker {

    /** Sources and cues are looked for in so many paragraphs before and after. */
    private static final int PARAGRAPHS = 2;

    private final LinearModel model;

    Linker(LinearModel model) {
        this.model = model;
    }

    /** @param probability among all choices, that there is none included */
    record Link(Optional<Candidate> other, double probability) {}

    static List<Candidate> options(Signs signs, List<Candidate> spans, Candidate content, Part part) {
        int unit = signs.unitOf[content.first()];
        return spans.stream().filter(each -> each.part() == part && Math.abs(signs.unitOf[each.first()] - unit) <= PARAGRAPHS).toList();
    }

    Link link(Signs signs, LinkFeatures features, List<Candidate> spans, Candidate content, Part part) {
        List<Candidate> options = options(signs, spans, content, part);
        List<Double> scores = new ArrayList<>();
        scores.add(model.score(features.ofNone(content, part)));
        options.forEach(each -> scores.add(model.score(features.of(content, each))));
        int best = 0;
        for (int i = 1; i < scores.size(); i++) {
            best = scores.get(i) > scores.get(best) ? i : best;
        }
        double top = scores.get(best);
        double sum = scores.stream().mapToDouble(score -> Math.exp(score - top)).sum();
        return new Link(best == 0 ? Optional.empty() : Optional.of(options.get(best - 1)), 1 / sum);
    }
}
