package standpoint.reader.page;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PinchTest {

    private final Region page = new Region();
    private final IntegerProperty zoom = new SimpleIntegerProperty(100);

    @BeforeEach
    void layTwoFingersOnThePage() {
        Pinch.install(page, zoom);
        fire(ZoomEvent.ZOOM_STARTED, 1);
    }

    @Test
    void fingersApartMakeTheTextLargerStepByStep() {
        fire(ZoomEvent.ZOOM, 1.1);
        assertThat(zoom.get()).as("too little to mean it").isEqualTo(100);
        fire(ZoomEvent.ZOOM, 1.2);
        assertThat(zoom.get()).isEqualTo(110);
        fire(ZoomEvent.ZOOM, 1.3);
        assertThat(zoom.get()).as("the next step needs as much again").isEqualTo(110);
        fire(ZoomEvent.ZOOM, 1.4);
        assertThat(zoom.get()).isEqualTo(125);
    }

    @Test
    void fingersTogetherMakeItSmaller() {
        fire(ZoomEvent.ZOOM, 0.8);
        assertThat(zoom.get()).isEqualTo(90);
    }

    private void fire(EventType<ZoomEvent> type, double total) {
        Event.fireEvent(page, new ZoomEvent(type, 0, 0, 0, 0, false, false, false, false, false, false, total, total, new PickResult(page, 0, 0)));
    }
}
