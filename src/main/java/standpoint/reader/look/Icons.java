package standpoint.reader.look;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;

/** The signs of the window. Each finding has a sign of its own, so that colour is never the only difference. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        return FontIcon.of(icon);
    }

    public static FontIcon of(Entity.Kind kind) {
        FontIcon icon = FontIcon.of(switch (kind) {
            case PERSON -> Feather.USER;
            case ORGANIZATION -> Feather.BRIEFCASE;
            case PLACE -> Feather.MAP_PIN;
            case GROUP -> Feather.USERS;
        });
        icon.getStyleClass().addAll(Styles.KIND_ICON, Styles.of(kind));
        return icon;
    }

    /** The sign alone: + for, − against, ? undecided, ✓ affirms, ✗ denies, ~ doubts. */
    public static Node of(Position position) {
        return switch (position) {
            case FOR -> FontIcon.of(Feather.PLUS);
            case AGAINST -> FontIcon.of(Feather.MINUS);
            case AFFIRMS -> FontIcon.of(Feather.CHECK);
            case DENIES -> FontIcon.of(Feather.X);
            // the icon font has no bare sign for these two; both characters are in every font
            case UNDECIDED -> new Label("?");
            case DOUBTS -> new Label("~");
        };
    }

    /** The sign on its colour. */
    public static Label sign(Position position) {
        Label sign = new Label(null, of(position));
        sign.getStyleClass().addAll(Styles.BADGE, Styles.of(position));
        return sign;
    }

    /** The sign with its word, as on the cards. */
    public static Label badge(Position position) {
        Label badge = new Label(Words.of(position), of(position));
        badge.getStyleClass().addAll(Styles.BADGE, Styles.of(position));
        return badge;
    }
}
