package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Entity;
import standpoint.reader.look.Card;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Copying;
import standpoint.reader.state.ReaderState;

/** The heads of groups within the lists: somebody, above what is found of them. */
final class Actors {

    private Actors() {}

    /** The findings of each key, the keys in the order of their first. */
    static <K, T> Map<K, List<T>> groups(List<T> findings, Function<? super T, ? extends K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        findings.forEach(one -> groups.computeIfAbsent(key.apply(one), first -> new ArrayList<>()).add(one));
        return groups;
    }

    /** Lets somebody's name be copied from a card. */
    static void copied(ReaderState state, Entity entity, Card card) {
        CardTools.menu(card, CardTools.item(CardTools.COPY, Feather.COPY,
                () -> state.analysis().ifPresent(analysis -> Copying.withSource(state, analysis, entity))));
    }

    /** @param more further signs beside the name */
    static Node head(ReaderState state, Entity entity, Node... more) {
        Label name = new Label(entity.label());
        name.setWrapText(true);
        name.getStyleClass().add(Styles.GROUP_TITLE);
        VBox words = new VBox(name);
        Words.standing(entity).ifPresent(standing -> {
            Label label = new Label(standing);
            label.setWrapText(true);
            label.getStyleClass().add(Styles.GROUP_ROLE);
            words.getChildren().add(label);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of(entity.kind()), words);
        line.getChildren().addAll(more);
        Card card = new Card(entity.label(), () -> state.selection().select(entity.id()), line);
        card.getStyleClass().add(Styles.CHIP);
        copied(state, entity, card);
        return card;
    }
}
