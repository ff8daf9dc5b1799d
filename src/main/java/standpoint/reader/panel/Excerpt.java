package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;

import standpoint.article.Span;

/**
 * Words of the article as one line, gaps between its parts shown as dots.
 *
 * @param marks the marked words, as spans of {@code text}
 */
record Excerpt(String text, List<Span> marks) {

    private static final String GAP = " … ";

    Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * @param parts  spans of the article's text, in text order
     * @param marked spans of the article's text; those outside the parts are left out
     */
    static Excerpt of(String article, List<Span> parts, List<Span> marked) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        for (Span part : parts) {
            if (!text.isEmpty()) {
                text.append(GAP);
            }
            int shift = text.length() - part.start();
            // line ends and other white space become single characters, so that the marks stay where they are
            part.of(article).chars().forEach(c -> text.append(Character.isWhitespace(c) ? ' ' : (char) c));
            marked.stream().filter(part::contains).sorted().map(mark -> new Span(mark.start() + shift, mark.end() + shift)).forEach(marks::add);
        }
        return new Excerpt(text.toString(), marks);
    }
}
