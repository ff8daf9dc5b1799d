package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Finds places for names beside dots: below, above, at a side or farther below or above, the first of these where a name covers neither
 * another name nor a dot or line; where all are taken, the one where it covers least.
 */
final class LabelPlaces {

    private static final double HEIGHT = 15;
    /** From the top of a name to the line it stands on. */
    private static final double RISE = 12;
    private static final double GAP = 2;
    private static final double STEP = 6;
    private static final double THICKNESS = 1;

    private final double width;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** @param width of the picture, over whose edges no name may reach */
    LabelPlaces(double width) {
        this.width = width;
    }

    /** Tells of a dot that no name may cover. */
    void avoid(double x, double y, double radius) {
        taken.add(new Rectangle2D(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Tells of a line that names had better not cross. */
    void avoid(double fromX, double fromY, double toX, double toY) {
        int dots = (int) (Math.hypot(toX - fromX, toY - fromY) / STEP);
        for (int i = 1; i < dots; i++) {
            avoid(fromX + (toX - fromX) * i / dots, fromY + (toY - fromY) * i / dots, THICKNESS);
        }
    }

    /** Takes a place for a name beside a dot; where its first letter begins, on the line that it stands on. */
    Point2D place(double x, double y, double radius, double length) {
        double near = radius + GAP;
        double middle = Math.clamp(x - length / 2, 0, Math.max(0, width - length));
        List<Rectangle2D> places = new ArrayList<>(List.of(label(middle, y + near, length), label(middle, y - near - HEIGHT, length)));
        if (x + near + length <= width) {
            places.add(label(x + near, y - HEIGHT / 2, length));
        }
        if (x - near - length >= 0) {
            places.add(label(x - near - length, y - HEIGHT / 2, length));
        }
        places.add(label(middle, y + near + HEIGHT, length));
        places.add(label(middle, Math.max(0, y - near - 2 * HEIGHT), length));
        Rectangle2D best = places.stream().min(Comparator.comparingDouble(this::covered)).orElseThrow();
        taken.add(best);
        return new Point2D(best.getMinX(), best.getMinY() + RISE);
    }

    private static Rectangle2D label(double x, double top, double length) {
        return new Rectangle2D(x, top, length, HEIGHT);
    }

    private double covered(Rectangle2D place) {
        return taken.stream().mapToDouble(one -> common(place.getMinX(), place.getMaxX(), one.getMinX(), one.getMaxX())
                * common(place.getMinY(), place.getMaxY(), one.getMinY(), one.getMaxY())).sum();
    }

    private static double common(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
}
