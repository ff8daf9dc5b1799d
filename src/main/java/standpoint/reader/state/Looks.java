package standpoint.reader.state;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import standpoint.reader.look.Theme;

/** How the user wants the window and the page to look. */
public final class Looks {

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    /** The one that high contrast goes back to. */
    private Theme plainTheme = Theme.LIGHT;
    private final BooleanProperty safeColours = new SimpleBooleanProperty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(Zoom.NORMAL);
    private final IntegerProperty interfaceSize = new SimpleIntegerProperty(InterfaceSize.NORMAL);
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SERIF);
    private final Map<Marking, BooleanProperty> marks = new EnumMap<>(Marking.class);
    private final BooleanProperty clean = new SimpleBooleanProperty();
    private final ObjectProperty<Set<Marking>> shown = new SimpleObjectProperty<>(EnumSet.allOf(Marking.class));
    private final BooleanProperty footerFolded = new SimpleBooleanProperty();
    private final BooleanProperty spotlight = new SimpleBooleanProperty();
    private final BooleanProperty focusMode = new SimpleBooleanProperty();
    private final ObjectProperty<Widths> widths = new SimpleObjectProperty<>(Widths.USUAL);

    public Looks() {
        for (Marking marking : Marking.values()) {
            BooleanProperty wanted = new SimpleBooleanProperty(true);
            wanted.subscribe((was, is) -> choose());
            marks.put(marking, wanted);
        }
        clean.subscribe((was, is) -> choose());
        theme.subscribe(now -> plainTheme = now == Theme.CONTRAST ? plainTheme : now);
    }

    private void choose() {
        Set<Marking> chosen = EnumSet.noneOf(Marking.class);
        marks.forEach((marking, wanted) -> {
            if (wanted.get() && !clean.get()) {
                chosen.add(marking);
            }
        });
        shown.set(chosen);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** To high contrast, and from it back to the theme that there was before. */
    public void turnContrast() {
        theme.set(theme.get() == Theme.CONTRAST ? plainTheme : Theme.CONTRAST);
    }

    /** Whether positions, kinds of names and speakers have the colours that everybody tells apart. */
    public BooleanProperty safeColoursProperty() {
        return safeColours;
    }

    /** Gives a scene the theme and the colours, for now. */
    public void dress(Scene scene) {
        theme.get().dress(scene, safeColours.get(), interfaceSize.get());
    }

    /** Gives a scene the theme and the colours, whenever they change. */
    public void keepDressed(Scene scene) {
        theme.subscribe(now -> dress(scene));
        safeColours.subscribe((was, is) -> dress(scene));
        interfaceSize.subscribe((was, is) -> dress(scene));
    }

    /** The size of the page's text in per cent. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** The size of all the window has, in per cent. */
    public IntegerProperty interfaceSizeProperty() {
        return interfaceSize;
    }

    /** The page's typeface. */
    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** Whether marks of this kind are wanted on the page. */
    public BooleanProperty markProperty(Marking marking) {
        BooleanProperty wanted = marks.get(marking);
        if (wanted == null) {
            throw new IllegalArgumentException(marking.name());
        }
        return wanted;
    }

    /** Whether the page is to be clean text, with no marks of any kind. */
    public BooleanProperty cleanProperty() {
        return clean;
    }

    /** The kinds of marks that the page has for now; follows {@link #markProperty} and {@link #cleanProperty}. */
    public ObjectProperty<Set<Marking>> shownProperty() {
        return shown;
    }

    /** Whether footers are folded into one line. */
    public BooleanProperty footerFoldedProperty() {
        return footerFolded;
    }

    /** Whether all that has nothing to do with the selected entity, or with who is behind the selected quote or stance, steps back. */
    public BooleanProperty spotlightProperty() {
        return spotlight;
    }

    /** Whether there is nothing but the page. */
    public BooleanProperty focusModeProperty() {
        return focusMode;
    }

    /** How wide the user made the sides of the window. */
    public ObjectProperty<Widths> widthsProperty() {
        return widths;
    }
}
