package standpoint.analysis.language;

import standpoint.article.Span;
import standpoint.article.Zone;

/**
 * A sentence; never runs across a zone's border.
 *
 * @param first index of its first token
 * @param end   index after its last token
 */
public record Sentence(int number, int first, int end, Span span, Zone zone) {}
