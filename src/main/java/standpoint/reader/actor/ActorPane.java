package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.library.actors.Actor;
import standpoint.library.actors.Appearance;
import standpoint.reader.look.Card;
import standpoint.reader.look.CardList;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.Icons;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.Answer;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;

/** The page of somebody across all stories; where the name leaves open who is meant, those who are called so to choose among. */
public final class ActorPane extends BorderPane {

    private final ReaderState state;
    /** The part that was open last stays open for the next actor. */
    private ActorPart part = ActorPart.OVERVIEW;

    public ActorPane(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.SHEET);
        state.sheets().actorProperty().subscribe(answer -> show(answer));
    }

    private void show(Answer<ActorFile> answer) {
        state.sheets().atHandProperty().set("");
        switch (answer) {
            case Answer.Waiting<ActorFile>() -> fill(bar(), waiting());
            case Answer.Missing<ActorFile>(String why) -> fill(bar(), new EmptyState(Feather.USERS, "Nothing to show", why));
            case Answer.Ready<ActorFile>(ActorFile file) -> file.dossier().ifPresentOrElse(dossier -> show(file, dossier), () -> choose(file));
        }
    }

    private void fill(Node top, Node middle) {
        setTop(top);
        setCenter(middle);
    }

    private void show(ActorFile file, Dossier dossier) {
        ActorHead head = new ActorHead(dossier, close(), part, chosen -> {
            part = chosen;
            setCenter(part.of(state, file, dossier));
        });
        fill(head, part.of(state, file, dossier));
    }

    private void choose(ActorFile file) {
        CardList list = new CardList();
        List<Node> rows = new ArrayList<>();
        rows.add(new SectionTitle(file.called().size() + " are called “" + file.name() + "”, as far as the stories tell them apart. Who is meant?"));
        file.called().forEach(actor -> rows.add(candidate(state, actor)));
        list.show(rows);
        fill(bar(), list);
    }

    /** Somebody to be chosen, with what tells him from namesakes. */
    static Card candidate(ReaderState state, Actor actor) {
        String known = known(actor);
        HBox head = new HBox(8, Icons.of(actor.kind()), MarkedText.plain(actor.name(), Styles.CARD_TITLE));
        Card card = new Card(actor.name() + ", " + known, () -> state.sheets().show(sheetOf(actor)), head, MarkedText.plain(known, Styles.GROUP_ROLE));
        return card;
    }

    /** "minister · Norland · in 3 stories" */
    static String known(Actor actor) {
        return Words.standing(actor.role(), actor.body()).orElse(Words.of(actor.kind())) + " · in " + Words.count(actor.stories(), "story", "stories");
    }

    static Sheet.OfActor sheetOf(Actor actor) {
        Appearance seen = actor.appearances().getFirst();
        return new Sheet.OfActor(actor.name(), Optional.of(new Sheet.Seen(seen.story(), seen.entity())));
    }

    private HBox bar() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(space, close());
        bar.getStyleClass().add(Styles.SHEET_HEAD);
        return bar;
    }

    private Button close() {
        Button close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add(Styles.TOOL);
        close.setTooltip(new Tooltip("Back to the story (Esc)"));
        close.setAccessibleText("Close this page, back to the story");
        close.setOnAction(pressed -> state.sheets().close());
        return close;
    }

    private static Node waiting() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(40, 40);
        return new EmptyState(Feather.USERS, "Gathering what all stories say…", "The bar at the bottom cancels it.", wheel);
    }
}
