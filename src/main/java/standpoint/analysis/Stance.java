package standpoint.analysis;

import java.util.List;
import java.util.Optional;

import standpoint.article.Span;

/**
 * Who stands where, with the words that show it.
 *
 * @param evidence   the words of the text that show the stance, in text order, never empty
 * @param cues       the deciding words within the evidence
 * @param quote      the quote it was read from, if it was
 * @param allegedBy  who says that the holder stands there, where it is another's word only: "Berg accused Holt of wanting to ..."
 * @param confidence 0 to 1
 * @param because    one short clause that names the deciding words
 */
public record Stance(EntityId holder, Target target, Position position, List<Span> evidence, List<Span> cues, Optional<Quote> quote,
        Optional<EntityId> allegedBy, double confidence, String because) implements Annotation {

    public Stance {
        evidence = List.copyOf(evidence);
        cues = List.copyOf(cues);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a stance without evidence");
        }
    }

    /** A stance that nobody merely alleges. */
    public Stance(EntityId holder, Target target, Position position, List<Span> evidence, List<Span> cues, Optional<Quote> quote,
            double confidence, String because) {
        this(holder, target, position, evidence, cues, quote, Optional.empty(), confidence, because);
    }

    /** Whether the same holder cannot well stand in both places: for and against one target, or affirming and denying one claim. */
    public boolean contradicts(Stance other) {
        return holder.equals(other.holder) && allegedBy.equals(other.allegedBy) && target.isSameAs(other.target)
                && position.isOppositeOf(other.position);
    }

    @Override
    public List<Span> spans() {
        return evidence;
    }
}
