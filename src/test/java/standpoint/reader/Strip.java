package standpoint.reader;

import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import standpoint.reader.look.Styles;

/** The strip beside the page, as a test sees it. */
final class Strip {

    private Strip() {}

    /** Where the ticks are that also have a style class, on the screen. */
    static List<Point2D> ticks(DrivenWindow window, String style) {
        return window.onWindow(() -> window.visible(Styles.OVERVIEW_TICK).stream().filter(path -> path.getStyleClass().contains(style))
                .flatMap(path -> ((Path) path).getElements().stream().filter(MoveTo.class::isInstance).map(MoveTo.class::cast)
                        .map(tick -> path.localToScreen(tick.getX() + 1, tick.getY())))
                .toList());
    }
}
