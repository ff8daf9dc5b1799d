package standpoint.reader.page;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import standpoint.article.Span;

/** Where the lines of words stand, seen from beside the page. */
final class Lines {

    private final PageSight sight;

    Lines(PageSight sight) {
        this.sight = sight;
    }

    /** The middle of the line on which words begin, in the node's coordinates; empty while it is not laid out. */
    Optional<Double> middle(Node beside, Span words) {
        return sight.lineOf(words).flatMap(y -> Optional.ofNullable(beside.screenToLocal(0, y))).map(point -> point.getY());
    }

    /** From the top of the first line of words to the bottom of the last one, in the node's coordinates. */
    Optional<Bounds> all(Node beside, Span words) {
        return sight.boundsOf(words).flatMap(bounds -> Optional.ofNullable(beside.screenToLocal(bounds)));
    }
}
