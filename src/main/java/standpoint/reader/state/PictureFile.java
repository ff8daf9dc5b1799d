package standpoint.reader.state;

import javafx.scene.image.WritableImage;

/** A picture to be saved where the user chooses. */
public sealed interface PictureFile {

    /** That the dialog proposes. */
    String name();

    record Png(String name, WritableImage pixels) implements PictureFile {}

    record Svg(String name, String content) implements PictureFile {}
}
