package standpoint.reader.page;

import java.util.Optional;

import javafx.geometry.Bounds;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.article.Span;

/** Where the words of the page stand on the screen, and which of them are in sight. */
final class PageSight {

    private final StyleClassedTextArea area;

    PageSight(StyleClassedTextArea area) {
        this.area = area;
    }

    /** The stretch of the text that is in sight; empty while nothing is laid out. */
    Optional<Span> inSight() {
        Bounds sight = area.localToScreen(area.getLayoutBounds());
        if (area.getLength() == 0 || sight == null || area.getVisibleParagraphs().isEmpty()) {
            return Optional.empty();
        }
        int top = offsetAt(area.firstVisibleParToAllParIndex(), sight.getMinY());
        int bottom = offsetAt(area.lastVisibleParToAllParIndex(), sight.getMaxY());
        return Optional.of(new Span(Math.min(top, bottom), Math.max(top, bottom)));
    }

    /** About where a height on the screen crosses a paragraph; its nearer end where it does not. */
    private int offsetAt(int paragraph, double y) {
        double part = area.getParagraphBoundsOnScreen(paragraph).filter(bounds -> bounds.getHeight() > 0)
                .map(bounds -> (y - bounds.getMinY()) / bounds.getHeight()).orElse(0.0);
        return area.getAbsolutePosition(paragraph, 0) + (int) Math.round(Math.clamp(part, 0, 1) * area.getParagraphLength(paragraph));
    }

    boolean shows(Span words) {
        Bounds view = area.localToScreen(area.getLayoutBounds());
        return view != null && area.getCharacterBoundsOnScreen(words.start(), Math.min(words.end(), area.getLength()))
                .filter(bounds -> bounds.getMinY() >= view.getMinY() && bounds.getMaxY() <= view.getMaxY()).isPresent();
    }

    /** How far below the top of the page a place stands; empty while it is not laid out. */
    Optional<Double> topOf(int place) {
        Bounds view = area.localToScreen(area.getLayoutBounds());
        return view == null || place >= area.getLength() ? Optional.empty()
                : area.getCharacterBoundsOnScreen(place, place + 1).map(bounds -> bounds.getMinY() - view.getMinY());
    }

    /** What words of one paragraph cover on the screen; empty while they are not laid out. */
    Optional<Bounds> boundsOf(Span words) {
        return words.end() > area.getLength() ? Optional.empty() : area.getCharacterBoundsOnScreen(words.start(), words.end());
    }

    /** The middle of the line on which words begin, on the screen; empty while it is not laid out. */
    Optional<Double> lineOf(Span words) {
        if (words.start() >= area.getLength()) {
            return Optional.empty(); // another story is on the page by now
        }
        return area.getCharacterBoundsOnScreen(words.start(), words.start() + 1).map(Bounds::getCenterY);
    }
}
