package standpoint.reader.panel;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Annotation;
import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

/** Tells how many findings the reader marked wrong, and brings them to sight for a second thought. */
final class Rejected extends HBox {

    private Rejected(ReaderState state, int number) {
        super(8);
        Label text = new Label(number + " marked wrong", Icons.of(Feather.THUMBS_DOWN));
        text.getStyleClass().add(Styles.CARD_NOTE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        boolean shown = state.reviewing().rejectedShownProperty().get();
        Button turn = new Button(shown ? "Hide" : "Show");
        turn.setMinWidth(USE_PREF_SIZE);
        turn.setAccessibleText((shown ? "Hide" : "Show") + " what you marked wrong");
        turn.getStyleClass().add(Styles.SECTION_LINK);
        turn.setOnAction(pressed -> state.reviewing().rejectedShownProperty().set(!shown));
        getChildren().addAll(text, turn);
        getStyleClass().add(Styles.HIDDEN);
    }

    /** Adds the line and, if they are wanted, their cards below it. */
    static <T extends Annotation> void add(ReaderState state, List<T> rejected, Rows rows, Function<T, Card> card) {
        if (!rejected.isEmpty()) {
            rows.note(() -> new Rejected(state, rejected.size()));
            if (state.reviewing().rejectedShownProperty().get()) {
                rejected.forEach(one -> rows.add(one, () -> card.apply(one)));
            }
        }
    }
}
