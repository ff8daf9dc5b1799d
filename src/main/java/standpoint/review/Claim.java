package standpoint.review;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;

/** What is claimed of a text, in a form that outlives the analysis in which it was found. */
public sealed interface Claim {

    /** Whose stance it is, or who says it. */
    Optional<Who> who();

    /** The places of the evidence or of what is said. */
    List<Span> spans();

    /** Empty for what nobody decides about. */
    static Optional<Claim> of(Analysis analysis, Annotation finding) {
        return switch (finding) {
            case Stance stance -> Optional.of(OfStance.of(analysis, stance));
            case Quote quote -> Optional.of(OfQuote.of(analysis, quote));
            case Mention mention -> Optional.empty();
        };
    }

    /**
     * That somebody stands somewhere.
     *
     * @param about  who or what the target is, where it is somebody
     * @param target the target in words
     */
    record OfStance(Who holder, Position position, Optional<Who> about, String target, Optional<Span> targetAt, List<Span> spans, List<Span> cues,
            Optional<Who> allegedBy, String because) implements Claim {

        public OfStance {
            spans = List.copyOf(spans);
            cues = List.copyOf(cues);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a stance without evidence");
            }
        }

        public static OfStance of(Analysis analysis, Stance stance) {
            return new OfStance(Who.of(analysis.requireEntity(stance.holder())), stance.position(), name(analysis, stance.target().entity()),
                    stance.target().text(), stance.target().span(), stance.evidence(), stance.cues(), name(analysis, stance.allegedBy()), stance.because());
        }

        /** The same of somebody else, or elsewhere. */
        public OfStance with(Who newHolder, Position newPosition) {
            Optional<Who> alleger = allegedBy.filter(one -> !one.equals(newHolder));
            return new OfStance(newHolder, newPosition, about, target, targetAt, spans, cues, alleger, because);
        }

        @Override
        public Optional<Who> who() {
            return Optional.of(holder);
        }
    }

    /** That somebody says something. */
    record OfQuote(Optional<Who> who, List<Span> spans, Optional<Span> cue, Optional<Span> source, Quote.Form form, Quote.Kind kind,
            Optional<Who> reportedBy) implements Claim {

        public OfQuote {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a quote without content");
            }
        }

        public static OfQuote of(Analysis analysis, Quote quote) {
            return new OfQuote(name(analysis, quote.speaker()), quote.content(), quote.cue(), quote.source(), quote.form(), quote.kind(),
                    name(analysis, quote.reportedBy()));
        }

        /** The same said by somebody else, whom the words of the source need not name. */
        public OfQuote with(Who speaker) {
            return new OfQuote(Optional.of(speaker), spans, cue, source, form, kind, reportedBy.filter(one -> !one.equals(speaker)));
        }
    }

    private static Optional<Who> name(Analysis analysis, Optional<EntityId> id) {
        return id.flatMap(analysis::entity).filter(entity -> !entity.mentions().isEmpty()).map((Entity entity) -> Who.of(entity));
    }
}
