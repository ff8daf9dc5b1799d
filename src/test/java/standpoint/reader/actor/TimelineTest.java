package standpoint.reader.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.library.AnalysisDraft;
import standpoint.library.Dossier;
import standpoint.library.Library;
import standpoint.library.actors.Actor;
import standpoint.reader.drawing.Sketch;
import standpoint.testing.JavaFx;

import static org.assertj.core.api.Assertions.assertThat;

/** Stances as the library puts them together, placed in time. */
class TimelineTest {

    @TempDir
    private Path folder = Path.of("");
    private final List<AnalysisDraft> drafts = new ArrayList<>();

    @Test
    void placesAreSharesOfTheTimeAndTurnsJoinThem() throws Exception {
        stance("2024-01-01", Position.FOR, "the harbour bridge");
        stance("2024-12-31", Position.AGAINST, "the harbour bridge");
        stance("2024-07-01", Position.UNDECIDED, "a harbour tunnel");
        Timeline timeline = Timeline.of(dossier(), 12);
        assertThat(timeline.rows()).extracting(Timeline.Row::target).containsExactly("the harbour bridge", "a harbour tunnel");
        Timeline.Row bridge = timeline.rows().getFirst();
        assertThat(bridge.marks()).extracting(Timeline.Mark::at).containsExactly(0.0, 1.0);
        assertThat(bridge.marks()).extracting(Timeline.Mark::side).containsExactly(1, -1);
        assertThat(bridge.turns()).containsExactly(new Timeline.Turn(0, 1, 1, -1));
        assertThat(timeline.rows().get(1).marks().getFirst().at()).isBetween(0.49, 0.51);
        assertThat(timeline.rows().get(1).turns()).isEmpty();
        assertThat(timeline.ticks()).extracting(Timeline.Tick::label).startsWith("Feb 2024").hasSizeBetween(2, 8);
        assertThat(timeline.hasUndated()).isFalse();
    }

    @Test
    void nearStancesOfOnePositionAreOneMarkAndOppositeOnesAreTwo() throws Exception {
        stance("2020-01-01", Position.FOR, "the harbour bridge");
        stance("2020-01-02", Position.FOR, "the harbour bridge");
        stance("2020-01-02", Position.AGAINST, "the harbour bridge");
        stance("2024-01-01", Position.FOR, "the harbour bridge");
        List<Timeline.Mark> marks = Timeline.of(dossier(), 12).rows().getFirst().marks();
        assertThat(marks).extracting(mark -> mark.position() + " " + mark.stands().size()).containsExactlyInAnyOrder("FOR 2", "AGAINST 1", "FOR 1");
    }

    @Test
    void storiesWithoutADateStandApartAndOneDayIsInTheMiddle() throws Exception {
        stance("2024-01-01", Position.FOR, "the harbour bridge");
        stance("", Position.DOUBTS, "the ship was late");
        Timeline timeline = Timeline.of(dossier(), 1);
        assertThat(timeline.leftOut()).isEqualTo(1);
        timeline = Timeline.of(dossier(), 2);
        assertThat(timeline.hasUndated()).isTrue();
        assertThat(timeline.rows()).filteredOn(row -> row.target().equals("the harbour bridge")).flatExtracting(Timeline.Row::marks).extracting("at").containsExactly(0.5);
        assertThat(timeline.rows()).filteredOn(row -> row.target().equals("the ship was late")).allSatisfy(row -> {
            assertThat(row.marks()).isEmpty();
            assertThat(row.undated()).singleElement().satisfies(mark -> assertThat(mark.position()).isEqualTo(Position.DOUBTS));
        });
    }

    @Test
    void whatAStanceIsAboutIsToldWholeWhereThereIsRoom() throws Exception {
        String target = "a toll on the new harbour tunnel of Port Ellery";
        stance("2024-01-01", Position.FOR, target);
        Timeline timeline = Timeline.of(dossier(), 12);
        Sketch sketch = JavaFx.call(() -> TimelineSketch.of("Eva Roth", timeline, 1150, (drawn, stands) -> {}));
        assertThat(sketch.getChildren()).filteredOn(Text.class::isInstance).extracting(node -> ((Text) node).getText()).contains(target);
        Sketch narrow = JavaFx.call(() -> TimelineSketch.of("Eva Roth", timeline, 500, (drawn, stands) -> {}));
        assertThat(narrow.getChildren()).filteredOn(node -> target.equals(node.getAccessibleText())).singleElement()
                .satisfies(node -> assertThat(((Text) node).getText()).startsWith("a toll").endsWith("…"));
    }

    private void stance(String day, Position position, String target) {
        AnalysisDraft draft = new AnalysisDraft("Story " + drafts.size() + "\nEva Roth speaks of " + target + " again.\n");
        Optional.of(day).filter(given -> !given.isEmpty()).map(LocalDate::parse).ifPresent(given -> draft.source("Herald", "VELDA", day));
        EntityId roth = draft.entity(Entity.Kind.PERSON, "Eva Roth", "minister", "Eva Roth");
        draft.stance(roth, position, draft.target(target), "speaks of " + target, "speaks", null);
        drafts.add(draft);
    }

    private Dossier dossier() throws Exception {
        try (Library library = Library.open(folder)) {
            for (AnalysisDraft draft : drafts) {
                library.add(draft.analysis());
            }
            List<Actor> actors = library.survey().actors("Eva Roth");
            assertThat(actors).hasSize(1);
            return library.survey().dossier(actors.getFirst());
        }
    }
}
