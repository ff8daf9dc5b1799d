package standpoint.reader;

import java.util.ArrayList;
import java.util.List;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.article.Span;
import standpoint.compare.Comparison;
import standpoint.compare.Piece;
import standpoint.reader.look.Styles;

/**
 * Two versions as one text: what only the first has stands before what the second has in its place.
 *
 * @param differences where they differ, as places in the text
 */
record VersionText(String text, List<Part> parts, List<Span> differences) {

    /** @param style of the words; empty for those that both versions have */
    record Part(Span span, String style) {}

    static VersionText of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        List<Span> differences = new ArrayList<>();
        for (Piece piece : comparison.pieces()) {
            if (piece.isSame()) {
                add(text, parts, piece.after().of(comparison.after()), "");
            } else {
                String removed = piece.before().of(comparison.before());
                boolean joined = !removed.isEmpty() && !Character.isWhitespace(removed.charAt(removed.length() - 1)) && piece.after().length() > 0;
                boolean apart = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)); // after what only the other has at the end of a line
                add(text, parts, apart ? " " : "", "");
                int start = text.length();
                add(text, parts, removed, Styles.REMOVED);
                add(text, parts, joined ? " " : "", "");
                add(text, parts, piece.after().of(comparison.after()), Styles.ADDED);
                differences.add(new Span(start, text.length()));
            }
        }
        return new VersionText(text.toString(), parts, differences);
    }

    /** Spaces at the end of a part are not marked. */
    private static void add(StringBuilder text, List<Part> parts, String words, String style) {
        int start = text.length();
        text.append(words);
        parts.add(new Part(new Span(start, start + words.stripTrailing().length()), style));
    }

    void showIn(StyleClassedTextArea area) {
        area.replaceText(text);
        for (Part part : parts) {
            if (!part.style().isEmpty() && part.span().length() > 0) {
                area.setStyleClass(part.span().start(), part.span().end(), part.style());
            }
        }
    }
}
