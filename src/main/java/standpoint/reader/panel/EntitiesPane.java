package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.ReaderState;

/** Who and what the story is about, most often named first, with a filter by name, role or kind. */
final class EntitiesPane extends VBox {

    private static final double COUNT_WIDTH = 31;

    private final ReaderState state;
    private final CustomTextField filter = new CustomTextField();
    private final CardList list = new CardList();

    EntitiesPane(ReaderState state) {
        this.state = state;
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter people and places");
        filter.getStyleClass().add(Styles.FILTER);
        VBox.setMargin(filter, new Insets(10, 12, 4, 10));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        filter.textProperty().subscribe(now -> refresh());
        state.pageProperty().subscribe(page -> filter.clear());
        state.pageProperty().subscribe(now -> refresh());
        state.entityProperty().subscribe(now -> refresh());
    }

    private void refresh() {
        Optional<Analysis> analysis = state.analysis();
        boolean some = analysis.filter(found -> !found.entities().isEmpty()).isPresent();
        filter.setVisible(some);
        filter.setManaged(some);
        list.show(nodes(analysis));
    }

    private List<? extends Node> nodes(Optional<Analysis> analysis) {
        if (state.pageProperty().get().isEmpty()) {
            return List.of(new EmptyState(Feather.BOOK_OPEN, "No story open", "What is found in a story appears here."));
        }
        if (analysis.isEmpty()) {
            return List.of(Waiting.forAnalysis());
        }
        if (analysis.get().limitation().isPresent()) {
            return List.of(new EmptyState(Feather.INFO, "Not analysed", analysis.get().limitation().get()));
        }
        List<Entity> entities = new ArrayList<>(analysis.get().entities());
        if (entities.isEmpty()) {
            return List.of(new EmptyState(Feather.USERS, "Nobody found", "This story names no people, organisations or places."));
        }
        entities.removeIf(entity -> !matches(entity, filter.getText()));
        entities.sort(Comparator.comparingInt((Entity entity) -> -entity.mentions().size()));
        return entities.isEmpty() ? List.of(new EmptyState(Feather.FILTER, "No match", "Nothing here goes by “" + filter.getText() + "”."))
                : entities.stream().map(entity -> card(analysis.get(), entity)).toList();
    }

    private static boolean matches(Entity entity, String wanted) {
        String all = entity.label() + " " + entity.role().orElse("") + " " + Words.of(entity.kind());
        return all.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private Node card(Analysis analysis, Entity entity) {
        Dossier dossier = new Dossier(analysis, entity.id());
        Label name = new Label(entity.label());
        name.setWrapText(true);
        name.getStyleClass().add(Styles.CARD_TITLE);
        VBox words = new VBox(name);
        entity.role().ifPresent(role -> {
            Label label = new Label(role);
            label.setWrapText(true);
            label.getStyleClass().add(Styles.GROUP_ROLE);
            words.getChildren().add(label);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(6, Icons.of(entity.kind()), words, count(Feather.FLAG, dossier.stancesBy().size(), "stance"),
                count(Feather.MESSAGE_SQUARE, dossier.quotesBy().size(), "quote"), count(Feather.HASH, entity.mentions().size(), "mention"));
        String spoken = entity.label() + ", " + Words.of(entity.kind()) + ", " + Words.count(entity.mentions().size(), "mention");
        Card card = new Card(spoken, () -> choose(entity), row);
        card.getStyleClass().add(Styles.CHIP);
        card.setSelected(state.entityProperty().get().filter(entity.id()::equals).isPresent());
        return card;
    }

    private void choose(Entity entity) {
        state.select(entity.id());
        state.reveals().send(entity.mentions().getFirst().spans());
    }

    private static Label count(Feather sign, int number, String word) {
        Label label = new Label(number == 0 ? "" : Integer.toString(number), number == 0 ? null : Icons.of(sign));
        label.setMinWidth(COUNT_WIDTH);
        label.setTooltip(new Tooltip(Words.count(number, word)));
        label.getStyleClass().add(Styles.COUNT);
        return label;
    }
}
