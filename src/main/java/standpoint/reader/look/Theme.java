package standpoint.reader.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A look of the window: the controls' own theme below, a file of colour roles, and the rules over both. */
public enum Theme {
    LIGHT("light.css", "light-safe.css", PrimerLight::new),
    DARK("dark.css", "dark-safe.css", PrimerDark::new),
    CONTRAST("contrast.css", "dark-safe.css", PrimerDark::new);

    private static final String RULES = "reader.css";
    /** As {@link #RULES} has it. */
    private static final int FONT = 13;

    private final String roles;
    private final String safeRoles;
    private final Supplier<? extends atlantafx.base.theme.Theme> base;

    Theme(String roles, String safeRoles, Supplier<? extends atlantafx.base.theme.Theme> base) {
        this.roles = roles;
        this.safeRoles = safeRoles;
        this.base = base;
    }

    /** Light for dark and dark for light. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /**
     * @param safe whether in the colours that everybody tells apart, also who cannot see red, green or blue
     * @param size of menus and tips in per cent, which are windows of their own and do not grow with this one
     */
    public void dress(Scene scene, boolean safe, int size) {
        scene.setUserAgentStylesheet(base.get().getUserAgentStylesheet());
        scene.getStylesheets().setAll(Stream.concat(Stream.concat(roles(safe), Stream.of(RULES)).map(Theme::sheet), popups(size)).toList());
    }

    /** The files of colour roles, a later one over an earlier one. */
    Stream<String> roles(boolean safe) {
        return safe ? Stream.of(roles, safeRoles) : Stream.of(roles);
    }

    private static Stream<String> popups(int size) {
        String rule = ".root.popup, .context-menu { -fx-font-size: " + FONT * size / 100 + "px; }";
        return size == 100 ? Stream.empty()
                : Stream.of("data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/styles/" + name), name).toExternalForm();
    }
}
