package standpoint.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n\\s*");

    /** @param style of the words; empty for those that both versions have */
    record Part(Span span, String style) {}

    static VersionText of(Comparison comparison) {
        Writer writer = new Writer();
        String before = comparison.before();
        for (Piece piece : comparison.pieces()) {
            if (piece.isSame()) {
                writer.same(piece.after().of(comparison.after()), piece.before().end() == before.length() || endsInSpace(piece.before().of(before)));
            } else {
                writer.differs(piece.before().of(before), piece.after().of(comparison.after()));
            }
        }
        return new VersionText(writer.text.toString(), writer.parts, writer.differences);
    }

    private static boolean endsInSpace(CharSequence text) {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static final class Writer {

        private final StringBuilder text = new StringBuilder();
        private final List<Part> parts = new ArrayList<>();
        private final List<Span> differences = new ArrayList<>();
        /** A space in the second text where the first has none: it stands behind what only the first has. */
        private String held = "";
        /** The first text has a space here. */
        private boolean apart;

        void same(String words, boolean spaceInFirst) {
            release();
            String bare = spaceInFirst ? words : words.stripTrailing();
            add(bare, "");
            held = words.substring(bare.length());
            apart = spaceInFirst;
        }

        void differs(String removed, String added) {
            if (removed.isEmpty()) {
                release();
            } else if (apart && !text.isEmpty()) {
                space();
            }
            int start = text.length();
            add(removed, Styles.REMOVED);
            release();
            if (!removed.isEmpty() && !added.isEmpty()) {
                space();
            }
            add(added, Styles.ADDED);
            differences.add(new Span(start, text.length()));
        }

        private void release() {
            if (!held.isEmpty() && !endsInSpace(text)) {
                add(held, "");
            }
            held = "";
        }

        private void space() {
            if (!endsInSpace(text)) {
                add(" ", "");
            }
        }

        /** Spaces at the end of a part are not marked, and between paragraphs there is one empty line. */
        private void add(String words, String style) {
            int start = text.length();
            String shown = EMPTY_LINES.matcher(words).replaceAll("\n\n");
            text.append(shown);
            parts.add(new Part(new Span(start, start + shown.stripTrailing().length()), style));
        }
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
