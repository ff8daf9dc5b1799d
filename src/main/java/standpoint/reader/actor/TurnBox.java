package standpoint.reader.actor;

import java.util.Map;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.library.Story;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;

/** The alarm that a position changed: what was said before and what after, side by side. */
final class TurnBox extends VBox {

    /** @param sentences around the words of the stances, as far as they are known */
    TurnBox(ReaderState state, String who, Dossier.Turn turn, Map<Dossier.Stand, String> sentences) {
        String told = "Changed sides on “" + Words.oneLine(turn.target()) + "”: " + Words.of(turn.before().position()) + ", then " + Words.of(turn.after().position());
        Label title = new Label(told, Icons.of(Feather.ALERT_TRIANGLE));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Styles.TURN_TITLE);
        getStyleClass().add(Styles.TURN);
        EvidenceCards cards = new EvidenceCards(state);
        Function<Dossier.Stand, Node> card = stand -> cards.of(who, stand, sentences.getOrDefault(stand, stand.words()));
        GridPane pair = pair(column(turn.before().story(), "Before", card.apply(turn.before())),
                column(turn.after().story(), "After", card.apply(turn.after())));
        getChildren().addAll(title, pair);
        setAccessibleText(who + ". " + told);
    }

    /** Two things side by side, equally wide. */
    static GridPane pair(Node one, Node other) {
        GridPane pair = new GridPane(8, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        half.setHgrow(Priority.ALWAYS);
        pair.getColumnConstraints().addAll(half, half);
        pair.addRow(0, one, other);
        return pair;
    }

    private static VBox column(Story story, String when, Node card) {
        Label label = new Label(when + story.published().map(day -> ", " + Dates.written(day)).orElse("") + story.outlet().map(outlet -> ", " + outlet).orElse(""));
        label.setWrapText(true);
        label.getStyleClass().add(Styles.CARD_NOTE);
        return new VBox(3, label, card);
    }
}
