package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.library.Dossier;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.drawing.SketchPlace;
import standpoint.reader.look.Dates;
import standpoint.reader.look.EmptyState;
import standpoint.reader.look.MarkedText;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.panel.CardTools;
import standpoint.reader.panel.SectionTitle;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;

/** The first part of an actor's page: where a position changed, positions over time, roles over time. */
final class Overview {

    private static final int MOST_TARGETS = 12;
    private static final int MOST_CHOICES = 25;

    private final ReaderState state;
    private final Dossier dossier;
    private final Map<Dossier.Stand, String> sentences;

    Overview(ReaderState state, Dossier dossier, Map<Dossier.Stand, String> sentences) {
        this.state = state;
        this.dossier = dossier;
        this.sentences = sentences;
    }

    List<Supplier<Node>> rows() {
        List<Supplier<Node>> rows = new ArrayList<>();
        if (!dossier.turns().isEmpty()) {
            rows.add(() -> new SectionTitle("Changed position"));
            dossier.turns().forEach(turn -> rows.add(() -> new TurnBox(state, dossier.actor().name(), turn, sentences)));
        }
        if (!dossier.stances().isEmpty()) {
            rows.add(this::timeline);
        }
        if (!dossier.roles().isEmpty()) {
            rows.add(() -> new SectionTitle("Roles over time"));
            dossier.roles().forEach(role -> rows.add(() -> MarkedText.plain(told(role), Styles.CARD_TEXT)));
        }
        if (rows.isEmpty()) {
            rows.add(() -> new EmptyState(Feather.USERS, "Little is known", "The stories name " + dossier.actor().name()
                    + ", but tell no role and no position."));
        }
        return rows;
    }

    private Node timeline() {
        Timeline timeline = Timeline.of(dossier, MOST_TARGETS);
        VBox box = new VBox(new SketchPlace(state, width -> TimelineSketch.of(dossier.actor().name(), timeline, width, this::open)));
        if (timeline.leftOut() > 0) {
            box.getChildren().add(new SectionTitle("… and " + Words.count(timeline.leftOut(), "more target") + " under Stances"));
        }
        return box;
    }

    /** Where a mark stands for several stances, the user chooses among them. */
    private void open(Sketch sketch, List<Dossier.Stand> stands) {
        if (stands.size() == 1) {
            open(stands.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        stands.stream().limit(MOST_CHOICES).forEach(stand -> menu.getItems().add(CardTools.item(Listing.source(stand.story()), Feather.FILE_TEXT, () -> open(stand))));
        menu.show(sketch, Side.TOP, sketch.getPrefWidth() / 3, 40);
    }

    private void open(Dossier.Stand stand) {
        state.storyRequests().send(new StoryRequest(stand.story().id(), List.of(stand.where())));
    }

    /** "minister · Norland, 3 May 2024 to 6 Jun 2024, in 2 stories" */
    private static String told(Dossier.Role role) {
        String when = role.first().map(first -> ", " + Dates.written(first)
                + role.last().filter(last -> !last.equals(first)).map(last -> " to " + Dates.written(last)).orElse("")).orElse("");
        return Words.standing(Optional.of(role.role()), role.body()).orElse("") + when + ", in " + Words.count(role.stories(), "story", "stories");
    }
}
