package standpoint.reader.panel;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;

/**
 * Why an analysed story has nobody to show: it could not be analysed, or it names nobody.
 *
 * @param why       one sentence
 * @param elsewhere one sentence for the entity's card, which stands above the list with {@code why}
 */
record Nobody(Feather sign, String title, String why, String elsewhere) {

    private static final String NOT_ANALYSED = "Nobody can be selected here; the note above the article says why.";

    /** Empty where there is somebody, or where the analysis is still to come. */
    static Optional<Nobody> in(Page page) {
        return page.analysis().flatMap(analysis -> of(analysis, page.givenUp()));
    }

    private static Optional<Nobody> of(Analysis analysis, boolean givenUp) {
        Optional<Nobody> limited = analysis.limitation().map(why -> new Nobody(givenUp ? Feather.SLASH : Feather.GLOBE, "Not analysed", why, NOT_ANALYSED));
        boolean empty = analysis.entities().isEmpty();
        return limited.or(() -> empty
                ? Optional.of(new Nobody(Feather.USERS, "Nobody found", "This story names no people, organisations or places.",
                        "Nobody can be selected in this story."))
                : Optional.empty());
    }

    /** For the place of a list. */
    EmptyState state() {
        return new EmptyState(sign, title, why);
    }

    /** For the place of the entity's card. */
    HBox line() {
        Label heading = label(title, Styles.ENTITY_NAME);
        VBox words = new VBox(heading, label(elsewhere, Styles.COUNT));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(sign), words);
        line.getStyleClass().add(Styles.ENTITY_HEAD);
        line.setAccessibleText(title + ": " + elsewhere);
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
