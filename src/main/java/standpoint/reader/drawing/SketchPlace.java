package standpoint.reader.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;

import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.PictureFile;
import standpoint.reader.state.ReaderState;

/** A sketch as wide as there is room for it, and below it the buttons to save it. */
public final class SketchPlace extends VBox {

    /** A sketch that is only a little too narrow or wide is not drawn anew. */
    private static final double SLACK = 24;
    private static final int LONGEST_NAME = 60;
    /** Sharp when printed or enlarged. */
    private static final double SCALE = 2;

    private final ReaderState state;
    private final DoubleFunction<Sketch> maker;
    private final StackPane place = new StackPane();
    private Optional<Sketch> sketch = Optional.empty();

    /** @param maker draws the picture in a given width */
    public SketchPlace(ReaderState state, DoubleFunction<Sketch> maker) {
        this.state = state;
        this.maker = maker;
        place.getStyleClass().add(Styles.SKETCH_PLACE);
        place.setMinWidth(0);
        getStyleClass().add(Styles.MATRIX_PANE);
        getChildren().addAll(place, new HBox(8, export("Save as PNG…", "a PNG picture", this::png), export("Save as SVG…", "an SVG drawing", this::svg)));
        widthProperty().subscribe(width -> draw(width.doubleValue()));
    }

    private void draw(double width) {
        if (width > 0 && sketch.filter(drawn -> Math.abs(width - drawn.getPrefWidth()) < SLACK && drawn.getPrefWidth() <= width).isEmpty()) {
            int focused = sketch.map(Sketch::focused).orElse(-1); // whoever goes from mark to mark stays where they are
            Sketch drawn = maker.apply(width);
            sketch = Optional.of(drawn);
            place.getChildren().setAll(drawn);
            drawn.applyCss(); // this is in the middle of a layout pass, and shapes without a style are black until the next one
            drawn.focus(focused);
        }
    }

    private Button export(String label, String what, Runnable action) {
        Button button = new Button(label, Icons.of(Feather.IMAGE));
        button.getStyleClass().add(Styles.QUIET);
        button.setTooltip(new Tooltip("Save what you see as " + what));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void png() {
        sketch.ifPresent(drawn -> {
            SnapshotParameters sharp = new SnapshotParameters();
            sharp.setTransform(Transform.scale(SCALE, SCALE));
            WritableImage pixels = drawn.snapshot(sharp, null);
            state.sheets().pictures().send(new PictureFile.Png(fileName(drawn) + ".png", pixels));
        });
    }

    private void svg() {
        sketch.ifPresent(drawn -> state.sheets().pictures().send(new PictureFile.Svg(fileName(drawn) + ".svg", SvgFile.of(drawn))));
    }

    private static String fileName(Sketch sketch) {
        String name = sketch.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
