package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import standpoint.analysis.learning.SequenceModel;
import standpoint.article.Span;

/** Proposes spans paragraph by paragraph. */
final class Proposals {

    private final SequenceModel model;
    private final Signs signs;
    private final TaggerFeatures features;

    Proposals(SequenceModel model, Signs signs) {
        this.model = model;
        this.signs = signs;
        this.features = new TaggerFeatures(signs);
    }

    /** What may be a span in one paragraph, and what the chain model believes of it. */
    record Proposed(Beliefs beliefs, List<Candidate> candidates) {}

    List<Proposed> find() {
        return signs.units.stream().map(this::in).toList();
    }

    private Proposed in(Span unit) {
        Beliefs beliefs = new Beliefs(unit, model.lattice(features.nodes(unit), features.edges(unit)));
        List<Candidate> candidates = new ArrayList<>(beliefs.spans());
        Set<Candidate> known = new HashSet<>();
        candidates.forEach(each -> known.add(each.with(0)));
        for (Candidate each : new SyntaxCandidates(signs, beliefs).find()) {
            if (known.add(each)) {
                candidates.add(each.with(beliefs.of(each.part(), each.tokens())));
            }
        }
        return new Proposed(beliefs, candidates);
    }
}
