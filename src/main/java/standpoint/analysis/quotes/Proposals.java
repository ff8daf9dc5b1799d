package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import standpoint.article.Span;

/** Proposes spans paragraph by paragraph. */
final class Proposals {

    private final Signs signs;
    private final Tagger.Asked tagger;

    Proposals(Tagger tagger, Signs signs) {
        this.signs = signs;
        this.tagger = tagger.new Asked(signs);
    }

    /** What may be a span in one paragraph, and what the chain model believes of it. */
    record Proposed(Beliefs beliefs, List<Candidate> candidates) {}

    List<Proposed> find() {
        return signs.units.stream().map(this::in).toList();
    }

    private Proposed in(Span unit) {
        Beliefs beliefs = new Beliefs(unit, tagger.of(unit));
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
