package standpoint.reader.panel;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.reader.look.Card;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;

/** Who stands where: for each actor the stances in text order. */
final class StancesPane extends StackPane {

    private final ReaderState state;

    StancesPane(ReaderState state) {
        this.state = state;
        getChildren().add(FindingsPane.of(state, new StanceCards()));
    }

    private final class StanceCards implements FindingsPane.Content {

        @Override
        public void all(Analysis analysis, Rows rows) {
            addByHolder(analysis, analysis.stances(), rows);
        }

        @Override
        public void of(Analysis analysis, Dossier dossier, Rows rows) {
            if (!dossier.stancesBy().isEmpty()) {
                rows.add(Section.STANCES_BY, "Where " + dossier.entity().label() + " stands");
                dossier.stancesBy().forEach(stance -> rows.add(stance, () -> card(analysis, stance)));
            }
            if (!dossier.stancesAbout().isEmpty()) {
                rows.add(Section.STANCES_TOWARDS, "Where others stand on " + dossier.entity().label());
                addByHolder(analysis, dossier.stancesAbout(), rows);
            }
        }

        @Override
        public EmptyState nothing(Optional<Dossier> dossier) {
            return dossier
                    .map(chosen -> new EmptyState(Feather.FLAG, "No stance found",
                            "The story does not say where " + chosen.entity().label() + " stands, nor where others stand on it."))
                    .orElseGet(() -> new EmptyState(Feather.FLAG, "No stances found",
                            "Nobody in this story takes a side in words that could be read with confidence."));
        }
    }

    private void addByHolder(Analysis analysis, List<Stance> stances, Rows rows) {
        Actors.groups(stances, Stance::holder).forEach((holder, held) -> {
            rows.add(() -> Actors.head(state, analysis.requireEntity(holder)));
            held.forEach(stance -> rows.add(stance, () -> card(analysis, stance)));
        });
    }

    private Card card(Analysis analysis, Stance stance) {
        String target = Words.oneLine(stance.target().text());
        Label badge = Icons.badge(stance.position());
        badge.setMinWidth(Label.USE_PREF_SIZE);
        Node goal = MarkedText.plain(target, Styles.CARD_TITLE);
        HBox.setHgrow(goal, Priority.ALWAYS);
        HBox head = new HBox(8, badge, goal);
        Excerpt evidence = Excerpt.of(analysis.article().text(), stance.evidence(), stance.cues());
        Label because = new Label(stance.because());
        because.setWrapText(true);
        because.getStyleClass().add(Styles.CARD_NOTE);
        String spoken = analysis.requireEntity(stance.holder()).label() + ", " + Words.of(stance.position()) + ", " + target;
        return new Card(spoken, () -> state.select(stance), head,
                MarkedText.of(evidence.text(), evidence.marks(), Styles.CARD_TEXT, Styles.CUE), because);
    }
}
