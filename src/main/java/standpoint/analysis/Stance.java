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
 * @param confidence 0 to 1
 * @param because    one short clause that names the deciding words
 */
public record Stance(EntityId holder, Target target, Position position, List<Span> evidence, List<Span> cues, Optional<Quote> quote,
        double confidence, String because) implements Annotation {

    public Stance {
        evidence = List.copyOf(evidence);
        cues = List.copyOf(cues);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a stance without evidence");
        }
    }

    @Override
    public List<Span> spans() {
        return evidence;
    }
}
