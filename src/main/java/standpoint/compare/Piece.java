package standpoint.compare;

import standpoint.article.Span;

/**
 * A part of two versions of a text that is the same in both, or stands where they differ.
 *
 * @param before its place in the one text; empty where it was added
 * @param after  its place in the other text; empty where it was taken out
 */
public record Piece(boolean isSame, Span before, Span after) {}
