package standpoint.reader.panel;

import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Alias;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Route;

/** What the text calls an entity, as chips; pressing one walks through its places. Of many only the first are shown until asked for. */
final class AliasChips extends ScrollPane {

    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
    private static final int AT_FIRST = 6;
    private static final double ONE_ROW = 26;
    private static final double CHIP_WIDTH = 262;

    private final ReaderState state;
    private final List<Alias> aliases;
    private final FlowPane flow = new FlowPane();
    private List<Chip> chips = List.of();

    AliasChips(ReaderState state, Entity entity, String text) {
        this.state = state;
        aliases = Alias.of(entity, text);
        getStyleClass().add(Styles.ALIASES);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(ONE_ROW);
        setContent(flow);
        show(aliases.size() <= AT_FIRST + 1 ? aliases.size() : AT_FIRST);
        // a card that is gone is not held on to by the state
        sceneProperty().flatMap(scene -> state.selection().findingProperty()).subscribe(now -> mark(state.selection().findingProperty().get()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the chips, when they wrap at this width. */
    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width) + 1;
    }

    private void show(int number) {
        chips = aliases.stream().limit(number).map(Chip::new).toList();
        flow.getChildren().setAll(chips);
        if (number < aliases.size()) {
            Button more = new Button((aliases.size() - number) + " more");
            more.getStyleClass().addAll(Styles.ALIAS, Styles.MORE);
            more.setOnAction(pressed -> {
                show(aliases.size());
                chips.get(number).requestFocus();
            });
            flow.getChildren().add(more);
        }
        mark(state.selection().findingProperty().get());
    }

    private void mark(Optional<Annotation> finding) {
        chips.forEach(chip -> chip.mark(finding.map(chip.alias.mentions()::indexOf).orElse(-1)));
    }

    private final class Chip extends Button {

        private final Alias alias;

        Chip(Alias alias) {
            this.alias = alias;
            getStyleClass().add(Styles.ALIAS);
            setMaxWidth(CHIP_WIDTH);
            setTooltip(new Tooltip("“" + alias.words() + "”\nPress again and again to walk through the text"));
            setOnAction(pressed -> new Route(state).mention(alias.mentions(), 1));
        }

        /** @param index of the mention that is selected; negative where none of this chip is */
        void mark(int index) {
            int number = alias.mentions().size();
            String place = (index + 1) + " of " + number;
            setText(alias.words() + "  " + (index < 0 ? "×" + number : place));
            setAccessibleText(alias.words() + ", " + (index < 0 ? Words.count(number, "place") : place) + ", go to the next");
            pseudoClassStateChanged(WALKED, index >= 0);
        }
    }
}
