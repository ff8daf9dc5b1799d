package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import standpoint.reader.actor.EvidenceCards;
import standpoint.reader.look.CardList;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.Evidence;
import standpoint.reader.state.ReaderState;

/** The stances behind the part of a picture that was pressed; not there before. */
final class EvidencePane extends BorderPane {

    private static final double WIDTH = 300;

    private final ReaderState state;

    EvidencePane(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.EVIDENCE);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        state.sheets().evidenceProperty().subscribe(evidence -> show(evidence));
    }

    private void show(Optional<Evidence> evidence) {
        setVisible(evidence.isPresent());
        setManaged(evidence.isPresent());
        evidence.ifPresent(shown -> {
            SectionTitle title = new SectionTitle(shown.title() + " · " + Words.count(shown.all(), "stance")
                    + (shown.all() > shown.stands().size() ? ", the first " + shown.stands().size() + " shown" : ""));
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            Button close = new Button(null, Icons.of(Feather.X));
            close.getStyleClass().addAll(Styles.TOOL, Styles.SMALL);
            close.setTooltip(new Tooltip("Close the evidence"));
            close.setAccessibleText("Close the evidence");
            close.setOnAction(pressed -> state.sheets().evidenceProperty().set(Optional.empty()));
            HBox head = new HBox(6, title, close);
            head.getStyleClass().add(Styles.LIST_BAR);
            setTop(head);
            EvidenceCards cards = new EvidenceCards(state);
            List<Supplier<Node>> rows = new ArrayList<>();
            shown.stands().forEach(named -> rows.add(() -> cards.named(named.holder(), named.stand())));
            CardList list = new CardList();
            list.showAsNeeded(rows);
            setCenter(list);
        });
    }
}
