package standpoint.reader;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayTest {

    @Test
    void linuxNeedsAnX11OrWaylandDisplay() {
        assertThat(new Display(Map.of(), "Linux").isPresent()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", " "), "Linux").isPresent()).isFalse();
        assertThat(new Display(Map.of("DISPLAY", ":0"), "Linux").isPresent()).isTrue();
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux").isPresent()).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(new Display(Map.of(), "Mac OS X").isPresent()).isTrue();
        assertThat(new Display(Map.of(), "Windows 11").isPresent()).isTrue();
    }
}
