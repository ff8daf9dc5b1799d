package standpoint.reader.panel;

import javafx.scene.control.Label;

import standpoint.reader.look.Styles;
import standpoint.reader.state.Section;

/** The title of a section of a list, to which links lead. */
final class SectionTitle extends Label {

    private final Section section;

    SectionTitle(Section section, String text) {
        super(text);
        this.section = section;
        setWrapText(true);
        getStyleClass().add(Styles.SECTION_TITLE);
    }

    Section section() {
        return section;
    }
}
