package standpoint.reader;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

import standpoint.reader.state.Looks;

/** Shows the window's parts as large as the user wants them: they are laid out in less room and drawn larger. */
final class Magnified extends Pane {

    /** What the parts need to be of use; in a small window they are enlarged less. */
    static final double LEAST_WIDTH = 760;
    static final double LEAST_HEIGHT = 480;

    private final Region parts;
    private final Looks looks;
    private final Scale scale = new Scale();

    Magnified(Region parts, Looks looks) {
        super(parts);
        this.parts = parts;
        this.looks = looks;
        parts.getTransforms().add(scale);
        looks.interfaceSizeProperty().subscribe(now -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double most = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
        double factor = Math.max(1, Math.min(most, looks.interfaceSizeProperty().get() / 100.0));
        scale.setX(factor);
        scale.setY(factor);
        parts.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
