package standpoint.analysis.language;

import standpoint.article.Span;

/**
 * A stretch between quotation marks, within one zone.
 *
 * @param outer  with its marks
 * @param inner  without them
 * @param closed false where the paragraph ends before the closing mark, as it does when the speech goes on in the next one
 * @param nested whether it stands inside another quotation
 */
public record Quotation(Span outer, Span inner, boolean closed, boolean nested) {}
