package standpoint.reader;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picture by which the desktop shows the program, drawn from the icon font. */
final class AppIcon {

    private static final int SIZE = 128;
    private static final Color GROUND = Color.web("#1d5fb4");

    private AppIcon() {}

    static Image image() {
        Rectangle ground = new Rectangle(SIZE, SIZE, GROUND);
        ground.setArcWidth(SIZE / 4.0);
        ground.setArcHeight(SIZE / 4.0);
        StackPane icon = new StackPane(ground, FontIcon.of(Feather.BOOK_OPEN, SIZE * 5 / 8, Color.WHITE));
        new Scene(new Group(icon)); // a node is laid out only within a scene
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return icon.snapshot(transparent, null);
    }
}
