package standpoint.reader.session;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Rectangle2D;

import standpoint.article.ArticleId;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Face;
import standpoint.reader.state.InterfaceSize;
import standpoint.reader.state.Marking;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Widths;
import standpoint.reader.state.Zoom;

/**
 * How the window was left.
 *
 * @param frame  where the window stood
 * @param tabs   the open stories
 * @param story  the one on the page, if there was one
 * @param sheet  what lay over it
 * @param closed stories that are not listed
 * @param read   stories that were on the page
 * @param recent files and folders that were opened, the last one first
 */
public record Session(Frame frame, Look look, List<StoryTab> tabs, Optional<ArticleId> story, Optional<Sheet> sheet, Panel panel,
        Set<ArticleId> closed, Set<ArticleId> read, List<Path> recent) {

    /** @param widths of the sides */
    public record Frame(double x, double y, double width, double height, boolean maximized, Widths widths) {

        /** The same, made smaller and moved as far as it takes to have all of it, its title bar above all, within a screen. */
        Frame within(Rectangle2D screen) {
            double wide = Math.min(width, screen.getWidth());
            double high = Math.min(height, screen.getHeight());
            return new Frame(Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide), Math.clamp(y, screen.getMinY(), screen.getMaxY() - high), wide, high,
                    maximized, widths);
        }
    }

    /**
     * @param safeColours whether in the colours that everybody tells apart
     * @param marks       the kinds that are shown
     */
    public record Look(Theme theme, boolean safeColours, int zoom, int interfaceSize, Face face, Set<Marking> marks, boolean speakerColours, boolean footerFolded) {

        /** As it is before the user chose anything. */
        public static final Look USUAL = new Look(Theme.LIGHT, false, Zoom.NORMAL, InterfaceSize.NORMAL, Face.SERIF, EnumSet.allOf(Marking.class), false, false);

        public Look {
            marks = Set.copyOf(marks);
        }
    }

    /**
     * What was found, as it was listed.
     *
     * @param surestFirst whether stances stood in the order of confidence
     * @param surerThan   the least confidence of the stances that were listed, in per cent
     */
    public record Panel(SideTab tab, StanceView.Layout stances, boolean surestFirst, int surerThan, QuoteView.Order quotes) {}

    public Session {
        tabs = List.copyOf(tabs);
        closed = Set.copyOf(closed);
        read = Set.copyOf(read);
        recent = List.copyOf(recent);
    }
}
