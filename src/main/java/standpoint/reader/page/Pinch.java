package standpoint.reader.page;

import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.input.ZoomEvent;

import standpoint.reader.state.Zoom;

/** Two fingers that move apart make the text larger, and smaller when they come together: by the same steps as the keys. */
final class Pinch {

    /** How much the fingers move for one step. */
    private static final double STEP = 1.15;

    private final IntegerProperty zoom;
    /** The factor at which the size changed last. */
    private double done = 1;

    private Pinch(IntegerProperty zoom) {
        this.zoom = zoom;
    }

    /** @param zoom the size of the text in per cent */
    static void install(Node page, IntegerProperty zoom) {
        Pinch pinch = new Pinch(zoom);
        page.addEventFilter(ZoomEvent.ZOOM_STARTED, event -> pinch.done = 1);
        page.addEventFilter(ZoomEvent.ZOOM, pinch::move);
    }

    private void move(ZoomEvent event) {
        double since = event.getTotalZoomFactor() / done;
        if (since > STEP) {
            zoom.set(Zoom.larger(zoom.get()));
            done = event.getTotalZoomFactor();
        } else if (since < 1 / STEP) {
            zoom.set(Zoom.smaller(zoom.get()));
            done = event.getTotalZoomFactor();
        }
        event.consume();
    }
}
