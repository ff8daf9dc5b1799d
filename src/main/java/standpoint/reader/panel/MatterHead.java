package standpoint.reader.panel;

import java.util.List;
import java.util.Map;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import standpoint.analysis.Analysis;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Matter;
import standpoint.reader.state.ReaderState;

/** A target above the stances on it; where several actors take sides, they stand side by side below it, position by position. */
final class MatterHead extends VBox {

    private final ReaderState state;
    private final Analysis analysis;

    MatterHead(ReaderState state, Analysis analysis, Matter matter) {
        this.state = state;
        this.analysis = analysis;
        getStyleClass().add(Styles.MATTER);
        getChildren().add(matter.entity().flatMap(analysis::entity).map(entity -> Actors.head(state, entity)).orElseGet(() -> title(matter.title())));
        if (matter.holders().size() > 1) {
            getChildren().add(sides(matter));
        }
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.setWrapText(true);
        title.getStyleClass().addAll(Styles.GROUP_TITLE, Styles.TOPIC);
        return title;
    }

    /** A column for each position that somebody holds. */
    private HBox sides(Matter matter) {
        HBox sides = new HBox();
        sides.getStyleClass().add(Styles.SIDES);
        Map<Position, List<Stance>> held = Actors.groups(matter.stances(), Stance::position);
        for (Position position : Position.values()) {
            List<Stance> stances = held.getOrDefault(position, List.of());
            if (!stances.isEmpty()) {
                VBox side = new VBox(2, Icons.badge(position), names(stances));
                side.setMinWidth(0);
                HBox.setHgrow(side, Priority.ALWAYS);
                side.prefWidthProperty().bind(sides.widthProperty().divide(held.size()));
                sides.getChildren().add(side);
            }
        }
        return sides;
    }

    private FlowPane names(List<Stance> stances) {
        FlowPane names = new FlowPane(4, 2);
        for (Stance stance : stances) {
            String name = analysis.requireEntity(stance.holder()).label();
            Button button = new Button(name);
            button.getStyleClass().addAll(Styles.SECTION_LINK);
            button.setTooltip(new Tooltip("Show the evidence: " + name + " is " + Words.of(stance.position())));
            button.setAccessibleText(name + ", " + Words.of(stance.position()) + ", show the evidence");
            button.setOnAction(pressed -> state.selection().select(stance));
            button.maxWidthProperty().bind(names.widthProperty());
            names.getChildren().add(button);
        }
        return names;
    }
}
