package standpoint.reader.panel;


import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Entity;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Copying;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/**
 * The selected entity at a glance: who it is, what the text calls it and where, and what is found of it. Where nobody can be selected, it
 * says why; while nobody is, it takes no room.
 */
final class EntityCard extends VBox {

    /** Of somebody without a name, all words of the description would fill the panel. */
    private static final int LONGEST = 110;

    private final ReaderState state;

    EntityCard(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.ENTITY_CARD);
        state.selection().entityProperty().subscribe(now -> refresh());
        state.pageProperty().subscribe(now -> refresh());
    }

    private void refresh() {
        getChildren().clear();
        state.pageProperty().get().ifPresent(page -> state.selection().dossier()
                .ifPresent(dossier -> fill(page, dossier)));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    /** As high as what it holds, unless that is higher than it may be; then the aliases scroll. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(computePrefHeight(width), getMaxHeight());
    }

    private void fill(Page page, Dossier dossier) {
        AliasChips aliases = new AliasChips(state, dossier.entity(), page.article().text());
        VBox details = new VBox(new MentionStrip(state, dossier.entity(), page.article().text().length()), aliases, new SectionLinks(state, dossier));
        if (dossier.entity().isNamed()) {
            details.getChildren().add(inAllStories(page, dossier.entity()));
        }
        details.getStyleClass().add(Styles.DETAILS);
        details.visibleProperty().bind(state.selection().detailsProperty());
        details.managedProperty().bind(state.selection().detailsProperty());
        getChildren().addAll(head(dossier.entity()), details);
    }

    private Button inAllStories(Page page, Entity entity) {
        Button all = new Button("In all stories", Icons.of(Feather.LAYERS));
        all.getStyleClass().add(Styles.IN_ALL_STORIES);
        all.setTooltip(new Tooltip("What all stories of the library say of " + entity.name() + " (Ctrl+Shift+P)"));
        all.setAccessibleText("What all stories say of " + entity.name());
        all.setOnAction(pressed -> state.sheets().show(Sheet.OfActor.of(page.article(), entity)));
        return all;
    }

    private HBox head(Entity entity) {
        VBox words = new VBox(wrapped(entity.label(), Styles.ENTITY_NAME));
        Words.standing(entity).ifPresent(standing -> words.getChildren().add(wrapped(standing, Styles.ENTITY_ROLE)));
        String nameless = entity.isNamed() ? "" : " · not named in the text";
        words.getChildren().add(wrapped(Words.of(entity.kind()) + " · " + Words.count(entity.mentions().size(), "mention") + nameless, Styles.COUNT));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(entity.kind()), words, new HBox(copy(entity), fold(), clear()));
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add(Styles.ENTITY_HEAD);
        return head;
    }

    private Button copy(Entity entity) {
        Button copy = tool(CardTools.COPY + " (Ctrl+Shift+C); where a mention is selected, the key copies that", () -> copyName(entity));
        copy.setGraphic(Icons.of(Feather.COPY));
        copy.setAccessibleText(CardTools.COPY + ": " + entity.label());
        return copy;
    }

    private void copyName(Entity entity) {
        state.analysis().ifPresent(analysis -> Copying.withSource(state, analysis, entity));
    }

    private Button fold() {
        Button fold = tool("Fold or unfold the details (Ctrl+D)", () -> state.selection().detailsProperty().set(!state.selection().detailsProperty().get()));
        fold.graphicProperty().bind(Bindings.createObjectBinding(() -> icon(state.selection().detailsProperty().get()), state.selection().detailsProperty()));
        fold.accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> state.selection().detailsProperty().get() ? "Hide the details" : "Show the details", state.selection().detailsProperty()));
        return fold;
    }

    private static Node icon(boolean open) {
        return Icons.of(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
    }

    private Button clear() {
        Button clear = tool("Show everybody (Esc)", state.selection()::clear);
        clear.setGraphic(Icons.of(Feather.X));
        clear.setAccessibleText("Clear the selection");
        return clear;
    }

    private static Button tool(String tip, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add(Styles.TOOL);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(text));
        label.getStyleClass().add(style);
        return label;
    }
}
