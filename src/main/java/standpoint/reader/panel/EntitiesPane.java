package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Section;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.Wish;

/** Who and what the story is about, most often named first, with a filter by name, role or kind. */
final class EntitiesPane extends VBox {

    private static final double COUNT_WIDTH = 31;

    private final ReaderState state;
    private final CustomTextField filter = new CustomTextField();
    private final CardList list = new CardList();
    private final Map<EntityId, Card> cards = new HashMap<>();
    private final WhenOpen whenOpen;
    private List<Dossier> dossiers = List.of();

    EntitiesPane(ReaderState state) {
        this.state = state;
        whenOpen = new WhenOpen(state, SideTab.ENTITIES, this::refresh, () -> list.showAsNeeded(List.of()));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter people and places");
        filter.getStyleClass().add(Styles.FILTER);
        VBox.setMargin(filter, new Insets(10, 12, 4, 10));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        filter.textProperty().subscribe(now -> whenOpen.run());
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_FILTER && state.selection().tabProperty().get() == SideTab.ENTITIES) {
                filter.requestFocus();
            }
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) && list.focusFirst()) {
                event.consume();
            }
        });
        state.pageProperty().subscribe(now -> fill());
        state.selection().entityProperty().subscribe(now -> mark());
    }

    private void fill() {
        cards.clear();
        dossiers = state.analysis().map(Analysis::entities).orElse(List.of()).stream().flatMap(entity -> state.dossier(entity.id()).stream())
                .sorted(Comparator.comparingInt((Dossier dossier) -> -dossier.entity().mentions().size())).toList();
        filter.setVisible(!dossiers.isEmpty());
        filter.setManaged(!dossiers.isEmpty());
        filter.clear();
        whenOpen.run();
    }

    private void refresh() {
        list.showAsNeeded(rows());
    }

    private void mark() {
        cards.forEach((entity, card) -> card.setSelected(isSelected(entity)));
    }

    private boolean isSelected(EntityId entity) {
        return state.selection().entityProperty().get().filter(entity::equals).isPresent();
    }

    private List<Supplier<? extends Node>> rows() {
        if (state.pageProperty().get().isEmpty()) {
            return List.of(() -> NoStory.in(state));
        }
        if (state.analysis().isEmpty()) {
            return List.of(Waiting::forAnalysis);
        }
        if (dossiers.isEmpty()) {
            return state.pageProperty().get().flatMap(Nobody::in).<List<Supplier<? extends Node>>>map(nobody -> List.of(nobody::state)).orElse(List.of());
        }
        List<Supplier<? extends Node>> matching = new ArrayList<>();
        dossiers.stream().filter(dossier -> matches(dossier.entity(), filter.getText()))
                .forEach(dossier -> matching.add(() -> cards.computeIfAbsent(dossier.entity().id(), id -> card(dossier))));
        if (matching.isEmpty()) {
            matching.add(() -> new EmptyState(Feather.FILTER, "No match", "Nothing here goes by “" + filter.getText() + "”."));
        }
        return matching;
    }

    private static boolean matches(Entity entity, String wanted) {
        String all = entity.label() + " " + Words.standing(entity).orElse("") + " " + Words.of(entity.kind());
        return all.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private Card card(Dossier dossier) {
        Entity entity = dossier.entity();
        Label name = new Label(entity.label());
        name.setWrapText(true);
        name.getStyleClass().add(Styles.CARD_TITLE);
        VBox words = new VBox(name);
        Words.standing(entity).ifPresent(standing -> {
            Label label = new Label(standing);
            label.setWrapText(true);
            label.getStyleClass().add(Styles.GROUP_ROLE);
            words.getChildren().add(label);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        int mentions = entity.mentions().size();
        HBox row = new HBox(6, Icons.of(entity.kind()), words,
                count(Feather.FLAG, dossier.stances().size(), Section.STANCES_BY.count(dossier) + ", " + Section.STANCES_TOWARDS.count(dossier)),
                count(Feather.MESSAGE_SQUARE, dossier.quotes().size(), Section.QUOTES_BY.count(dossier) + ", " + Section.QUOTES_ABOUT.count(dossier)),
                count(Feather.HASH, mentions, Words.count(mentions, "mention")));
        Card card = new Card(entity.label() + ", " + Words.of(entity.kind()) + ", " + Words.count(mentions, "mention"), () -> choose(entity), row);
        card.getStyleClass().add(Styles.CHIP);
        card.setSelected(isSelected(entity.id()));
        Actors.copied(state, entity, card);
        return card;
    }

    private void choose(Entity entity) {
        state.selection().select(entity.id());
        state.sight().reveals().send(entity.mentions().getFirst().spans());
    }

    private static Label count(Feather sign, int number, String tip) {
        Label label = new Label(number == 0 ? "" : Integer.toString(number), number == 0 ? null : Icons.of(sign));
        label.setMinWidth(COUNT_WIDTH);
        label.setTooltip(new Tooltip(tip));
        label.getStyleClass().add(Styles.COUNT);
        return label;
    }
}
