package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.article.Span;

/** A stance before it is merged with others of the same holder, position and target. */
record Found(EntityId holder, Target target, Position position, Span evidence, List<Span> cues, Optional<Quote> quote,
        Optional<EntityId> allegedBy, double confidence, String because) {

    /** The same stance on another matter. */
    Found towards(Target other) {
        return new Found(holder, other, position, evidence, cues, quote, allegedBy, confidence, because);
    }

    /** The same, as sure as that. */
    Found withConfidence(double sure) {
        return new Found(holder, target, position, evidence, cues, quote, allegedBy, sure, because);
    }

    /** The same as the writer's word. */
    Found told(double sure) {
        return new Found(holder, target, position, evidence, cues, quote, Optional.empty(), sure, because);
    }
}
