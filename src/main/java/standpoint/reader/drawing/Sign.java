package standpoint.reader.drawing;

import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import standpoint.analysis.Position;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** The sign of a position on its colour, drawn: + for, − against, ? undecided, ✓ affirms, ✗ denies, ~ doubts. */
public final class Sign {

    private Sign() {}

    /** @param size of its side */
    public static Group of(Position position, double centreX, double centreY, double size) {
        double half = size / 2;
        Rectangle ground = new Rectangle(centreX - half, centreY - half, size, size);
        ground.setArcWidth(size / 2);
        ground.setArcHeight(size / 2);
        ground.getStyleClass().addAll(Styles.SIGN_GROUND, Styles.HOT);
        double arm = size * 0.27;
        List<? extends Node> strokes = switch (position) {
            case FOR -> List.of(stroke(centreX - arm, centreY, centreX + arm, centreY), stroke(centreX, centreY - arm, centreX, centreY + arm));
            case AGAINST -> List.of(stroke(centreX - arm, centreY, centreX + arm, centreY));
            case AFFIRMS -> List.of(stroke(centreX - arm, centreY, centreX - arm / 3, centreY + arm * 0.8, centreX + arm, centreY - arm * 0.8));
            case DENIES -> List.of(stroke(centreX - arm, centreY - arm, centreX + arm, centreY + arm),
                    stroke(centreX - arm, centreY + arm, centreX + arm, centreY - arm));
            case DOUBTS -> List.of(stroke(centreX - arm, centreY + arm * 0.35, centreX - arm * 0.4, centreY - arm * 0.35, centreX + arm * 0.4,
                    centreY + arm * 0.35, centreX + arm, centreY - arm * 0.35));
            case UNDECIDED -> List.of(questionMark(centreX, centreY, size));
        };
        Group sign = new Group(ground);
        sign.getChildren().addAll(strokes);
        sign.getStyleClass().addAll(Styles.SIGN, Styles.of(position));
        return sign;
    }

    /** The signs with their words, from left to right; told how wide they are. */
    public static double legend(Sketch sketch, List<Position> positions, double x, double y) {
        double at = x;
        for (Position position : positions) {
            sketch.add(of(position, at + 8, y - 4, 15));
            String word = Words.of(position);
            sketch.text(word, at + 20, y, Styles.SKETCH_NOTE);
            at += 34 + 6.6 * word.length();
        }
        return at - x;
    }

    private static Polyline stroke(double... points) {
        Polyline stroke = new Polyline(points);
        stroke.getStyleClass().add(Styles.SIGN_STROKE);
        return stroke;
    }

    private static Text questionMark(double x, double y, double size) {
        Text mark = new Text(x - size * 0.2, y + size * 0.27, "?");
        mark.getStyleClass().add(Styles.SIGN_TEXT);
        return mark;
    }
}
