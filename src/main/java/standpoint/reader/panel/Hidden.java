package standpoint.reader.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** Tells that a filter hides some, with a way out; a list that is short for no visible reason would mislead. */
final class Hidden extends HBox {

    /**
     * @param word what is counted, in the singular
     * @param why  what the filter asks for; may be empty
     */
    Hidden(int shown, int all, String word, String why, Runnable showAll) {
        super(8);
        Label text = new Label(shown + " of " + Words.count(all, word) + " shown" + (why.isEmpty() ? "" : " · " + why));
        text.setWrapText(true);
        text.getStyleClass().add(Styles.CARD_NOTE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button everything = new Button("Show all");
        everything.setMinWidth(USE_PREF_SIZE);
        everything.getStyleClass().add(Styles.SECTION_LINK);
        everything.setOnAction(pressed -> showAll.run());
        getChildren().addAll(text, everything);
        getStyleClass().add(Styles.HIDDEN);
    }
}
