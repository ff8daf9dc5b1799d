package standpoint.reader.actor;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import standpoint.library.Dossier;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/** Somebody who takes sides on the same targets: how often the same one and the other one, on what, and where it says so. */
final class RelationBox extends VBox {

    private static final int AT_FIRST = 2;

    private final ReaderState state;
    private final String who;

    RelationBox(ReaderState state, Dossier dossier, Dossier.Relation relation) {
        this.state = state;
        who = dossier.actor().name();
        getStyleClass().add(Styles.RELATION);
        Button name = new Button(relation.name());
        name.getStyleClass().addAll(Styles.CHIP, Styles.GROUP_TITLE);
        name.setTooltip(new Tooltip("What all stories say of " + relation.name()));
        name.setOnAction(pressed -> state.sheets().show(Sheet.OfActor.called(relation.name())));
        Label counts = new Label("Agrees " + Words.count(relation.agreements(), "time") + ", disagrees " + Words.count(relation.disagreements(), "time"));
        counts.getStyleClass().add(Styles.CARD_NOTE);
        getChildren().addAll(name, counts);
        List<Dossier.Meeting> meetings = dossier.meetings().stream().filter(meeting -> meeting.name().equals(relation.name())).toList();
        show(meetings, AT_FIRST);
    }

    private void show(List<Dossier.Meeting> meetings, int most) {
        meetings.stream().limit(most).forEach(meeting -> getChildren().add(pair(meeting)));
        int left = meetings.size() - most;
        if (left > 0) {
            Button more = new Button("… " + left + " more");
            more.getStyleClass().add(Styles.SECTION_LINK);
            more.setOnAction(pressed -> {
                getChildren().remove(more);
                show(meetings.subList(most, meetings.size()), left);
            });
            getChildren().add(more);
        }
    }

    private Node pair(Dossier.Meeting meeting) {
        EvidenceCards cards = new EvidenceCards(state);
        Node title = MarkedText.plain((meeting.agrees() ? "Agree" : "Disagree") + " on “" + Words.oneLine(meeting.own().target()) + "”", Styles.CARD_TEXT);
        return new VBox(4, title, TurnBox.pair(cards.named(who, meeting.own()), cards.named(meeting.name(), meeting.other())));
    }
}
