package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;
import standpoint.reader.look.RightToLeft;
import standpoint.reader.look.Styles;

/**
 * The string that the page shows. It has the article's length and, but for spaces and line ends, its characters, so that every offset into
 * the article's text is also one into this string.
 */
final class PageText {

    /** Lines at least this long that follow each other within one zone are one paragraph that the file wrapped by hand. */
    private static final int WRAPPED_LINE = 45;

    /** Past this a paragraph is cut after a sentence: laying out a paragraph costs the square of its runs. */
    private static final int LONG_PARAGRAPH = 900;

    /** Past this it is cut at any space. */
    private static final int LONGEST_PARAGRAPH = 1800;

    /** @param styles style classes of the paragraph as a whole */
    record Paragraph(Span span, String words, List<String> styles) {}

    private final Article article;
    private final StringBuilder text;

    private PageText(Article article) {
        this.article = article;
        text = new StringBuilder(RightToLeft.unbroken(article.text()));
        for (Zone zone : article.zones()) {
            if (zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.STANDFIRST || zone.kind() == Zone.Kind.CAPTION) {
                joinLines(zone);
            }
        }
        cutLongParagraphs();
    }

    static PageText of(Article article) {
        return new PageText(article);
    }

    /** The string as the page shows it. */
    String words() {
        return text.toString();
    }

    /** The lines of the shown string, each with the style of the zone at its beginning. */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        Optional<Zone> headline = PageStyles.headline(article);
        int zone = 0;
        int start = 0;
        for (String line : words().split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            while (zone < article.zones().size() && article.zones().get(zone).span().end() <= span.start()) {
                zone++;
            }
            Optional<Zone> here = zone < article.zones().size() ? Optional.of(article.zones().get(zone)) : Optional.empty();
            String style = line.isBlank() ? Styles.BLANK
                    : here.filter(one -> one.span().overlaps(span)).map(one -> PageStyles.of(one, headline)).orElse(Styles.PLAIN);
            paragraphs.add(new Paragraph(span, line, start == 0 ? List.of(style, Styles.FIRST) : List.of(style)));
            start = span.end() + 1;
        }
        return paragraphs;
    }

    private void joinLines(Zone zone) {
        int lineStart = text.lastIndexOf("\n", zone.span().start()) + 1; // a dateline before it belongs to the line
        for (int i = zone.span().start(); i < zone.span().end(); i++) {
            if (text.charAt(i) == '\n') {
                boolean blankFollows = i + 1 == text.length() || text.charAt(i + 1) == '\n';
                if (i - lineStart >= WRAPPED_LINE && !blankFollows) {
                    text.setCharAt(i, ' ');
                }
                lineStart = i + 1;
            }
        }
    }

    private void cutLongParagraphs() {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\n') {
                start = i + 1;
            } else if (here == ' ' && (i - start > LONGEST_PARAGRAPH || i - start > LONG_PARAGRAPH && endsSentence(i))) {
                text.setCharAt(i, '\n');
                start = i + 1;
            }
        }
    }

    /** Whether the space at {@code i} follows a sentence: a stop, perhaps a closing quotation mark, and a capital or a mark after it. */
    private boolean endsSentence(int i) {
        int last = i - 1;
        if (last > 0 && "\"'”’)".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        boolean stop = ".!?…".indexOf(text.charAt(last)) >= 0;
        return stop && i + 1 < text.length() && !Character.isLowerCase(text.charAt(i + 1));
    }
}
