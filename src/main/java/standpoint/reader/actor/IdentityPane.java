package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import standpoint.article.ArticleId;
import standpoint.library.Dossier;
import standpoint.library.Story;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;
import standpoint.library.actors.Appearance;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.Candidates;
import standpoint.reader.state.Identity;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Undoing;

/** Who is who: namesakes, joining two who are one, telling apart two who were taken for one, and taking such a choice back. */
final class IdentityPane extends BorderPane {

    private static final int MOST_STORIES = 300;
    private static final int MOST_OTHERS = 30;

    private final ReaderState state;
    private final ActorFile file;
    private final Actor actor;
    private final VBox found = new VBox(6);
    private final Label consequence = note("");
    private final Button split = new Button("Split off", Icons.of(Feather.SCISSORS));
    private final Set<ArticleId> ticked = new HashSet<>();

    IdentityPane(ReaderState state, ActorFile file, Dossier dossier) {
        this.state = state;
        this.file = file;
        actor = dossier.actor();
        List<Node> rows = new ArrayList<>();
        rows.add(note("Standpoint tells from names, roles and company who is who. Where it is wrong, put it right here: your choices are kept with "
                + "the library, count in all lists of actors, and change no story."));
        if (file.isReadOnly()) {
            rows.add(note("The library is open for reading only, so nothing can be changed now."));
        }
        file.lastChoice().ifPresent(choice -> rows.add(undo(choice)));
        addNamesakes(rows);
        addStories(rows);
        CardList list = new CardList();
        list.show(rows);
        setCenter(list);
        // a page that is gone is not held on to by the state
        sceneProperty().flatMap(scene -> state.sheets().candidatesProperty()).subscribe(now -> Optional.ofNullable(now).ifPresent(this::offer));
    }

    private Node undo(ActorChoice choice) {
        Button undo = new Button("Undo", Icons.of(Feather.ROTATE_CCW));
        undo.getStyleClass().addAll(Styles.QUIET, Styles.UNDO);
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setDisable(file.isReadOnly());
        undo.setOnAction(pressed -> {
            if (!state.undoing().undo(Undoing.Source.WHO_IS_WHO)) { // a choice of an earlier day
                state.sheets().identities().send(new Identity.Undo());
            }
        });
        Label told = note("Your last choice: " + told(choice));
        HBox.setHgrow(told, Priority.ALWAYS);
        undo.setAccessibleText("Undo. " + told.getText());
        return line(told, undo);
    }

    static String told(ActorChoice choice) {
        String one = choice.some().getFirst().name();
        String other = choice.others().getFirst().name();
        long stories = choice.some().stream().map(ActorChoice.Seen::story).distinct().count();
        return switch (choice.kind()) {
            case JOIN -> one + " and " + other + " are one.";
            case SPLIT -> one + " of " + Words.count((int) stories, "story", "stories") + " is another than " + other + " of the others.";
        };
    }

    private void addNamesakes(List<Node> rows) {
        List<Actor> others = file.called().stream().filter(other -> !other.equals(actor)).toList();
        rows.add(new SectionTitle(others.isEmpty() ? "Nobody else in the library has this name" : Words.count(others.size(), "other") + " with this name"));
        others.stream().limit(MOST_OTHERS).forEach(other -> rows.add(candidate(other)));
        CustomTextField field = new CustomTextField();
        field.setLeft(Icons.of(Feather.SEARCH));
        field.setPromptText("Join with another name: write it and press Enter");
        field.setAccessibleText("A name to join with " + actor.name());
        field.getStyleClass().add(Styles.FILTER);
        field.setDisable(file.isReadOnly());
        field.setOnAction(entered -> state.sheets().candidateQueries().send(field.getText().strip()));
        rows.add(field);
        rows.add(found);
    }

    private void offer(Candidates candidates) {
        found.getChildren().setAll(candidates.actors().stream().filter(other -> !other.equals(actor)).limit(MOST_OTHERS).map(this::candidate).toList());
        if (found.getChildren().isEmpty() && !candidates.name().isEmpty()) {
            found.getChildren().add(note("Nobody else in the library is called “" + candidates.name() + "”."));
        }
    }

    private Node candidate(Actor other) {
        Card card = ActorPane.candidate(state, other);
        HBox.setHgrow(card, Priority.ALWAYS);
        Button join = new Button("Join…", Icons.of(Feather.LINK));
        join.getStyleClass().add(Styles.QUIET);
        join.setMinWidth(USE_PREF_SIZE);
        join.setDisable(file.isReadOnly());
        join.setAccessibleText("Join with " + other.name() + ", " + ActorPane.known(other));
        VBox box = new VBox(4, line(card, join));
        join.setOnAction(pressed -> {
            if (box.getChildren().size() == 1) {
                box.getChildren().add(confirmation(other, () -> box.getChildren().removeLast()));
            }
        });
        return box;
    }

    private Node confirmation(Actor other, Runnable leave) {
        Label text = note("“" + actor.name() + "” (" + Words.count(actor.stories(), "story", "stories") + ") and “" + other.name() + "” ("
                + Words.count(other.stories(), "story", "stories") + ") will count as one and the same, now and in stories to come. Undo takes it back.");
        Button yes = new Button("Join them");
        yes.getStyleClass().addAll(Styles.QUIET, Styles.JOIN);
        yes.setOnAction(pressed -> state.sheets().identities().send(new Identity.Join(actor, other)));
        Button no = new Button("Leave it");
        no.getStyleClass().add(Styles.QUIET);
        no.setOnAction(pressed -> leave.run());
        VBox box = new VBox(6, text, new HBox(8, yes, no));
        box.getStyleClass().add(Styles.TURN);
        return box;
    }

    private void addStories(List<Node> rows) {
        Map<ArticleId, List<Appearance>> byStory = actor.appearances().stream()
                .sorted(Comparator.comparing((Appearance each) -> each.published().map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE)))
                .collect(Collectors.groupingBy(Appearance::story, LinkedHashMap::new, Collectors.toList()));
        if (byStory.size() < 2) {
            return; // nothing to tell apart
        }
        rows.add(new SectionTitle("Is it somebody else in some of these stories? Tick them."));
        split.getStyleClass().addAll(Styles.QUIET, Styles.SPLIT);
        split.setMinWidth(USE_PREF_SIZE);
        split.setOnAction(pressed -> state.sheets().identities().send(new Identity.Split(actor, ticked)));
        HBox.setHgrow(consequence, Priority.ALWAYS);
        rows.add(line(consequence, split));
        byStory.entrySet().stream().limit(MOST_STORIES).forEach(entry -> rows.add(story(entry.getKey(), entry.getValue(), byStory.size())));
        tell(byStory.size());
    }

    private Node story(ArticleId id, List<Appearance> appearances, int all) {
        String about = Stream.concat(Stream.of(appearances.getFirst().name()), appearances.getFirst().role().stream()).collect(Collectors.joining(", "));
        String source = Optional.ofNullable(file.stories().get(id)).map((Story story) -> Listing.source(story)).orElse("A story without a title");
        CheckBox box = new CheckBox(source + "\n" + about);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setDisable(file.isReadOnly());
        box.selectedProperty().subscribe((was, is) -> {
            if (is) {
                ticked.add(id);
            } else {
                ticked.remove(id);
            }
            tell(all);
        });
        return box;
    }

    private void tell(int all) {
        boolean possible = !ticked.isEmpty() && ticked.size() < all;
        split.setDisable(!possible || file.isReadOnly());
        consequence.setText(possible
                ? actor.name() + " of " + Words.count(ticked.size(), "story", "stories") + " will be somebody else than the one of the other "
                        + (all - ticked.size()) + ". Undo takes it back."
                : ticked.isEmpty() ? "Nothing is ticked." : "In one story at least it must stay.");
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(8, parts);
        line.getStyleClass().add(Styles.CARD_LINE);
        return line;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        note.getStyleClass().add(Styles.CARD_NOTE);
        return note;
    }
}
