package standpoint.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.review.Who;

/** Chooses somebody of a story by typing, or somebody whom the text names and the program did not find. */
final class ActorPicker extends VBox {

    private static final int ROWS = 6;
    private static final double ROW_HEIGHT = 30;
    private static final List<Entity.Kind> NEW_KINDS = List.of(Entity.Kind.PERSON, Entity.Kind.ORGANIZATION);

    private final CustomTextField field = new CustomTextField();
    private final ListView<Offer> list = new ListView<>();
    private List<Offer> known = List.of();
    private String text = "";
    /** The row of the one who is chosen already; -1 if nobody is. */
    private int present = -1;
    private Optional<Who> picked = Optional.empty();

    ActorPicker() {
        super(4);
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setPromptText("Type a name of this story");
        field.setAccessibleText("Find somebody of this story");
        field.textProperty().subscribe((was, is) -> {
            if (is.isBlank()) {
                offerAll();
            } else {
                list.getItems().setAll(offers(is));
                list.getSelectionModel().selectFirst();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setCellFactory(view -> new OfferCell());
        list.setAccessibleText("People and bodies of this story");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(ROWS * ROW_HEIGHT + 2);
        list.setMinHeight(2 * ROW_HEIGHT + 2);
        list.setFocusTraversable(false);
        Label nobody = new Label("Nobody in this story has this name. Write it as the story does.");
        nobody.setWrapText(true);
        nobody.getStyleClass().add(Styles.CARD_NOTE);
        list.setPlaceholder(nobody);
        list.getSelectionModel().selectedItemProperty().subscribe(offer -> {
            picked = Optional.empty();
            Optional.ofNullable(offer).map(Offer::action).ifPresent(Runnable::run);
        });
        getChildren().addAll(field, list);
    }

    /** Offers all of a story, with one of them chosen already. */
    void open(Analysis analysis, Optional<Who> chosen) {
        text = analysis.article().text();
        List<Who> all = analysis.entities().stream().filter(entity -> !entity.mentions().isEmpty()).map(Who::of).toList();
        known = analysis.entities().stream().filter(entity -> !entity.mentions().isEmpty()).map(this::offer).toList();
        present = chosen.map(all::indexOf).orElse(-1);
        field.clear();
        offerAll();
    }

    private void offerAll() {
        list.getItems().setAll(known);
        list.getSelectionModel().clearSelection();
        if (present >= 0) {
            list.getSelectionModel().select(present);
            list.scrollTo(Math.max(0, present - 2));
        }
    }

    CustomTextField field() {
        return field;
    }

    ListView<Offer> list() {
        return list;
    }

    Optional<Who> picked() {
        return picked;
    }

    private Offer offer(Entity entity) {
        return new Offer(entity.label(), Words.standing(entity).orElse(Words.of(entity.kind())), () -> Icons.of(entity.kind()),
                () -> picked = Optional.of(Who.of(entity)));
    }

    /** Those found that fit; after them, where none has just these words as the name, new ones. */
    private List<Offer> offers(String words) {
        List<Offer> fitting = new ArrayList<>(Palette.best(known, words));
        if (known.stream().noneMatch(offer -> offer.label().equalsIgnoreCase(words.strip()))) {
            Entity.Kind likely = Who.likelyKind(words, text);
            for (Entity.Kind kind : NEW_KINDS.stream().sorted(Comparator.comparing(kind -> kind != likely)).toList()) {
                Who.named(words, kind, text).ifPresent(who -> fitting.add(new Offer("“" + who.name() + "”", "new: " + Words.of(kind), () -> Icons.of(kind),
                        () -> picked = Optional.of(who))));
            }
        }
        return fitting;
    }

    private void press(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !list.getItems().isEmpty()) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
            event.consume();
        }
    }
}
