package standpoint.reader.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;

/** How much there is by and about an entity; pressing a number leads there. */
final class SectionLinks extends GridPane {

    SectionLinks(ReaderState state, Dossier dossier) {
        getStyleClass().add(Styles.SECTION_LINKS);
        setMinHeight(USE_PREF_SIZE);
        addRow(0, link(state, dossier, Section.QUOTES_BY), link(state, dossier, Section.QUOTES_ABOUT));
        addRow(1, link(state, dossier, Section.STANCES_BY), link(state, dossier, Section.STANCES_TOWARDS));
    }

    private static Button link(ReaderState state, Dossier dossier, Section section) {
        Button link = new Button(section.count(dossier), Icons.of(section.tab().icon()));
        link.getStyleClass().add(Styles.SECTION_LINK);
        link.setTooltip(new Tooltip("Show in " + section.tab().label()));
        link.setAccessibleText(section.count(dossier) + " " + dossier.entity().label());
        link.setDisable(section.in(dossier).isEmpty());
        link.setOnAction(pressed -> state.selection().show(section));
        return link;
    }
}
