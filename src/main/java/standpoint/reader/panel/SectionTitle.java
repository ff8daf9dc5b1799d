package standpoint.reader.panel;

import javafx.scene.control.Label;

import standpoint.reader.look.Styles;

/** The title of a section of a list. */
public final class SectionTitle extends Label {

    public SectionTitle(String text) {
        super(text);
        setWrapText(true);
        getStyleClass().add(Styles.SECTION_TITLE);
    }
}
