package standpoint.reader;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to show a window on. */
public final class Display {

    private final Map<String, String> environment;
    private final String system;

    Display(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** Whether this machine has a screen: on Linux an X11 or Wayland display, elsewhere always. */
    public static boolean isAvailable() {
        return new Display(System.getenv(), System.getProperty("os.name", "")).isPresent();
    }

    boolean isPresent() {
        return !system.contains("linux") || names("DISPLAY") || names("WAYLAND_DISPLAY");
    }

    private boolean names(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
