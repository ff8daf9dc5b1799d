package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;

import standpoint.article.Span;
import standpoint.article.Zone;
import standpoint.reader.look.Styles;

/**
 * Lines of the footer that follow each other and can be folded into one.
 *
 * @param first index of the first paragraph
 * @param last  index of the last one
 * @param lines how many of them are not blank
 */
record Fold(int first, int last, int lines, Span span) {

    /** A single line is as short as what would stand in its place. */
    private static final int FEWEST = 2;

    static List<Fold> of(List<PageText.Paragraph> paragraphs) {
        List<Fold> folds = new ArrayList<>();
        int first = -1;
        int last = -1;
        int lines = 0;
        for (int i = 0; i <= paragraphs.size(); i++) {
            boolean footer = i < paragraphs.size() && paragraphs.get(i).styles().contains(Styles.of(Zone.Kind.FOOTER));
            if (footer) {
                first = first < 0 ? i : first;
                last = i;
                lines++;
            } else if (i == paragraphs.size() || !paragraphs.get(i).styles().contains(Styles.BLANK)) {
                if (lines >= FEWEST) {
                    folds.add(new Fold(first, last, lines, new Span(paragraphs.get(first).span().start(), paragraphs.get(last).span().end())));
                }
                first = -1;
                lines = 0;
            }
        }
        return folds;
    }

    boolean holds(int paragraph) {
        return first <= paragraph && paragraph <= last;
    }
}
