package standpoint.reader.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import standpoint.library.Dossier;
import standpoint.library.actors.Actor;
import standpoint.library.actors.Appearance;
import standpoint.reader.look.Dates;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** Who somebody is, in how many stories and from when to when, and the parts of the page. */
final class ActorHead extends VBox {

    private static final int MOST_ALIASES = 10;

    ActorHead(Dossier dossier, Button close, ActorPart open, Consumer<ActorPart> choose) {
        getStyleClass().add(Styles.SHEET_HEAD);
        Actor actor = dossier.actor();
        Label name = label(actor.name(), Styles.ENTITY_NAME);
        VBox words = new VBox(2, name);
        Words.standing(actor.role(), actor.body()).ifPresent(standing -> words.getChildren().add(label(standing, Styles.ENTITY_ROLE)));
        words.getChildren().add(label(Words.of(actor.kind()) + " · in " + Words.count(actor.stories(), "story", "stories") + period(actor), Styles.COUNT));
        List<String> aliases = aliases(actor);
        if (!aliases.isEmpty()) {
            Label also = label("Also called " + aliases.stream().limit(MOST_ALIASES).collect(Collectors.joining(", "))
                    + (aliases.size() > MOST_ALIASES ? " …" : ""), Styles.COUNT);
            also.setTooltip(new Tooltip(String.join(", ", aliases)));
            words.getChildren().add(also);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(actor.kind()), words, close);
        line.getStyleClass().add(Styles.ENTITY_HEAD);
        getChildren().addAll(line, parts(dossier, open, choose));
    }

    private static FlowPane parts(Dossier dossier, ActorPart open, Consumer<ActorPart> choose) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        for (ActorPart part : ActorPart.values()) {
            ToggleButton button = new ToggleButton(part.label(dossier));
            button.setToggleGroup(group);
            button.getStyleClass().add(Styles.SEGMENT);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(part == open);
            button.setOnAction(pressed -> {
                button.setSelected(true); // one of them always is
                choose.accept(part);
            });
            if (part == open) {
                Platform.runLater(button::requestFocus);
            }
            box.getChildren().add(button);
        }
        return new FlowPane(box);
    }

    private static String period(Actor actor) {
        List<LocalDate> days = actor.appearances().stream().flatMap(each -> each.published().stream()).sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = Dates.written(days.getFirst());
        return " · " + (days.getFirst().equals(days.getLast()) ? first : first + " to " + Dates.written(days.getLast()));
    }

    /** All other names, the most frequent first. */
    static List<String> aliases(Actor actor) {
        Map<String, Long> counts = actor.appearances().stream().flatMap(ActorHead::names).filter(each -> !each.equals(actor.name()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private static Stream<String> names(Appearance appearance) {
        return Stream.concat(Stream.of(appearance.name()), appearance.aliases().stream()).distinct();
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
