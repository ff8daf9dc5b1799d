package standpoint.article;

/**
 * A paragraph of plain text.
 *
 * @param span       without whitespace at its edges; holds line ends where the text is wrapped
 * @param words      its words, whitespace folded
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Paragraph(Span span, String words, boolean afterBlank) {}
