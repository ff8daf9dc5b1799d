package standpoint.reader.look;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A look of the window: the controls' own theme below, a file of colour roles, and the rules over both. */
public enum Theme {
    LIGHT("light.css", PrimerLight::new),
    DARK("dark.css", PrimerDark::new),
    CONTRAST("contrast.css", PrimerDark::new);

    private static final String RULES = "reader.css";

    private final String roles;
    private final Supplier<? extends atlantafx.base.theme.Theme> base;

    Theme(String roles, Supplier<? extends atlantafx.base.theme.Theme> base) {
        this.roles = roles;
        this.base = base;
    }

    /** Light for dark and dark for light. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    public void dress(Scene scene) {
        scene.setUserAgentStylesheet(base.get().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet(roles), sheet(RULES)));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/styles/" + name), name).toExternalForm();
    }
}
