package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Copying;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Route;
import standpoint.reader.state.StanceView;

/** One stance: position, what its heading leaves open of holder and target, the words that show it, and how sure the reading is. */
final class StanceCard {

    private final ReaderState state;
    private final Analysis analysis;
    private final Stance stance;
    private final String holder;
    private final String target;
    private final Verdict verdict;

    StanceCard(ReaderState state, Analysis analysis, Stance stance) {
        this.state = state;
        this.analysis = analysis;
        this.stance = stance;
        holder = analysis.requireEntity(stance.holder()).label();
        target = Words.oneLine(stance.target().text());
        verdict = new Verdict(state, stance);
    }

    /** Below a heading that names the holder. */
    Card ofHolder() {
        return card(head(target));
    }

    /** Below a heading that names the target, in these words. */
    Card onTarget(String named) {
        return target.equalsIgnoreCase(named) ? card(head(holder)) : card(head(holder), note(target));
    }

    /** Below a heading that names neither. */
    Card ofBoth() {
        Label name = new Label(holder);
        name.setWrapText(true);
        name.getStyleClass().add(Styles.GROUP_ROLE);
        return card(name, head(target));
    }

    private Card card(Node... head) {
        List<Stance> contrary = state.pageProperty().get().map(Page::matters).map(matters -> matters.contradicting(stance)).orElse(List.of());
        String spoken = holder + ", " + Words.of(stance.position()) + ", " + target + Words.alleged(analysis, stance) + (doubtful() ? ", uncertain" : "")
                + (contrary.isEmpty() ? "" : ", contradictory") + verdict.spoken();
        Card card = new Card(spoken, () -> state.selection().select(stance), head);
        card.getChildren().add(evidence());
        contrary.forEach(other -> card.getChildren().add(contrary(other)));
        card.getChildren().add(foot());
        if (doubtful()) {
            card.getStyleClass().add(Styles.DOUBTFUL);
        }
        verdict.addTo(card);
        addMenu(card);
        return card;
    }

    private HBox head(String title) {
        Label badge = Icons.badge(stance.position());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Node words = MarkedText.plain(title, Styles.CARD_TITLE);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, badge, words);
    }

    /** All of it where it stands in one place; otherwise one place after the other. */
    private Node evidence() {
        List<Span> places = stance.evidence();
        if (places.size() == 1) {
            return words(places);
        }
        StackPane shown = new StackPane();
        Label number = note("");
        HBox steps = new HBox(2, step(Feather.CHEVRON_LEFT, "Previous evidence (Shift+E)", -1), number, step(Feather.CHEVRON_RIGHT, "Next evidence (E)", 1));
        steps.getStyleClass().add(Styles.CARD_LINE);
        VBox box = new VBox(3, shown, steps);
        Runnable refresh = () -> {
            boolean selected = state.selection().selectedStance().filter(stance::equals).isPresent();
            int index = selected ? Math.min(state.stanceList().evidenceProperty().get(), places.size() - 1) : 0;
            shown.getChildren().setAll(words(List.of(places.get(index))));
            number.setText(index + 1 + " of " + places.size());
        };
        refresh.run();
        // a card that is gone is not held on to by the state
        box.sceneProperty().flatMap(scene -> state.selection().findingProperty()).subscribe(now -> refresh.run());
        box.sceneProperty().flatMap(scene -> state.stanceList().evidenceProperty()).subscribe(now -> refresh.run());
        return box;
    }

    private Node words(List<Span> places) {
        Excerpt excerpt = Excerpt.of(analysis.article().text(), places, stance.cues());
        return MarkedText.of(excerpt.text(), excerpt.marks(), Styles.CARD_TEXT, Styles.CUE);
    }

    private Button step(Feather sign, String tip, int step) {
        return CardTools.small(sign, tip, tip, () -> new Route(state).evidence(stance, step));
    }

    private Button contrary(Stance other) {
        String words = Words.oneLine(other.evidence().getFirst().of(analysis.article().text()));
        Button link = new Button("But also " + Words.of(other.position()) + ": " + words, Icons.of(Feather.ALERT_TRIANGLE));
        link.getStyleClass().addAll(Styles.SECTION_LINK, Styles.CONTRARY);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setTooltip(new Tooltip("The text shows both; press to see the other one"));
        link.setAccessibleText("Contradictory: " + holder + " is also " + Words.of(other.position()) + ". Show that.");
        link.setOnAction(pressed -> state.selection().select(other));
        return link;
    }

    private Node foot() {
        Label because = note(verdict.foundAs().orElseGet(() -> stance.because() + Words.alleged(analysis, stance)));
        because.setMaxWidth(Double.MAX_VALUE);
        if (doubtful()) { // beside so much else the reason would be a column of single words
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return new VBox(3, because, line(CardTools.doubt(stance.confidence()), space, sure(), copyButton()));
        }
        HBox.setHgrow(because, Priority.ALWAYS);
        return line(because, verdict.isDecided() ? verdict.badge() : sure(), copyButton());
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(6, parts);
        line.getStyleClass().add(Styles.CARD_LINE);
        return line;
    }

    private Button copyButton() {
        return CardTools.copy(holder + ", " + Words.of(stance.position()) + ", " + target, this::copy);
    }

    private Label sure() {
        Label sure = new Label(CardTools.percent(stance.confidence()));
        sure.setMinWidth(Region.USE_PREF_SIZE);
        sure.getStyleClass().add(Styles.CARD_META);
        sure.setTooltip(new Tooltip("How sure this reading is"));
        return sure;
    }

    private void addMenu(Card card) {
        List<MenuItem> items = new ArrayList<>(verdict.items());
        items.add(CardTools.item(CardTools.COPY, Feather.COPY, this::copy));
        items.add(CardTools.item("Copy the evidence alone", Feather.FILE_TEXT, () -> Copying.words(state, analysis, stance)));
        if (stance.evidence().size() > 1) {
            items.add(CardTools.item("Next evidence", Feather.CHEVRON_RIGHT, () -> new Route(state).evidence(stance, 1)));
        }
        items.add(CardTools.item("Go to " + holder, Feather.USER, () -> state.selection().select(stance.holder())));
        Optional.of(stance.target()).flatMap(goal -> goal.entity()).flatMap(analysis::entity)
                .ifPresent(goal -> items.add(CardTools.item("Go to " + goal.label(), Feather.TARGET, () -> state.selection().select(goal.id()))));
        CardTools.menu(card, items.toArray(MenuItem[]::new));
    }

    private void copy() {
        Copying.withSource(state, analysis, stance);
    }

    private boolean doubtful() {
        return !verdict.isDecided() && StanceView.isDoubtful(stance);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add(Styles.CARD_NOTE);
        return note;
    }
}
