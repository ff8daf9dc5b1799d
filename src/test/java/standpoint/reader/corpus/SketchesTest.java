package standpoint.reader.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.Corpus;
import standpoint.library.Story;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.testing.JavaFx;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of many stories as they are drawn. */
class SketchesTest {

    private static final double WIDE = 1150;
    private static final List<String> NAMES = List.of("Saoirse Halloran", "Harbour Workers’ Union of Port Ellery", "Jim O’Dowd", "Li Wenqing");
    private static final Reaction NONE = new Reaction() {
        @Override
        public void evidence(String title, List<Corpus.Taken> stances) {}

        @Override
        public void actor(Corpus.Holder actor) {}

        @Override
        public void outlet(String name) {}
    };

    private final List<Corpus.Taken> stances = new ArrayList<>();
    private final List<Corpus.Target> targets = new ArrayList<>(List.of(new Corpus.Target("the criticism", Optional.of("Minister Halloran rules out toll on Port Ellery tunnel, but partners revolt")),
            new Corpus.Target("a congestion charge in the centre", Optional.empty())));

    @Test
    void namesInTheNetworkAreWholeWhereThereIsRoom() throws Exception {
        stance(0, 1, Position.FOR, 1, 1);
        stance(1, 1, Position.AGAINST, 1, 1);
        assertThat(words(JavaFx.call(() -> NetworkSketch.of(corpus(), Network.of(corpus(), 40, 120), WIDE, NONE)))).contains(NAMES.get(1));
    }

    @Test
    void theNetworkTellsWhatItLeavesOut() throws Exception {
        stance(0, 1, Position.FOR, 1, 1);
        stance(1, 1, Position.AGAINST, 1, 1);
        stance(2, 1, Position.AGAINST, 1, 1);
        Sketch sketch = JavaFx.call(() -> NetworkSketch.of(corpus(), Network.of(corpus(), 2, 120), WIDE, NONE));
        assertThat(words(sketch)).contains("… and 1 more actor and 2 more lines, for which there is no room");
        assertThat(sketch.getAccessibleText()).contains("1 more actor");
        assertThat(words(JavaFx.call(() -> NetworkSketch.of(corpus(), Network.of(corpus(), 40, 120), WIDE, NONE)))).noneMatch(text -> text.contains("more actor"));
    }

    @Test
    void theStoryOfATargetGivesWayBeforeTheTarget() throws Exception {
        stance(0, 0, Position.FOR, 1, 1);
        stance(1, 1, Position.AGAINST, 1, 1);
        assertThat(words(JavaFx.call(() -> MatrixSketch.of(corpus(), WIDE, NONE)))).contains("a congestion charge in the centre", NAMES.get(1))
                .anyMatch(text -> text.startsWith("the criticism – Minister Halloran rules") && text.endsWith("…"));
    }

    @Test
    void theMatrixTellsHowManyColumnsAreMissing() throws Exception {
        IntStream.range(0, 40).forEach(i -> {
            targets.add(new Corpus.Target("plan " + i, Optional.empty()));
            stance(0, targets.size() - 1, Position.FOR, 1, 1);
        });
        assertThat(words(JavaFx.call(() -> MatrixSketch.of(corpus(), 2000, NONE)))).noneMatch(text -> text.contains("more target"));
        Sketch narrow = JavaFx.call(() -> MatrixSketch.of(corpus(), 600, NONE));
        long shown = words(narrow).stream().filter(text -> text.startsWith("plan ")).count();
        assertThat(words(narrow)).contains("… and " + (40 - shown) + " more targets; a wider picture has more targets");
    }

    @Test
    void everyPartOfAColumnHasItsSignAndNoSignCoversAnother() throws Exception {
        for (int month = 1; month <= 12; month++) {
            stance(0, 0, Position.FOR, month, 30);
            for (Position position : Position.values()) {
                stance(1, 0, position, month, 1);
            }
        }
        for (double width : new double[] {WIDE, 300}) {
            Sketch sketch = JavaFx.call(() -> PeriodSketch.of("on all targets", Periods.of(stances), width, NONE));
            List<Bounds> signs = new ArrayList<>();
            assertThat(marks(sketch)).hasSize(12 * Position.values().length).allSatisfy(mark -> {
                List<Node> strokes = all(mark).filter(node -> node.getStyleClass().contains(Styles.SIGN_STROKE) || node.getStyleClass().contains(Styles.SIGN_TEXT)).toList();
                assertThat(strokes).as("%s", mark.getAccessibleText()).isNotEmpty();
                signs.add(strokes.getFirst().getParent().getBoundsInParent());
            });
            assertThat(signs).allSatisfy(sign -> assertThat(signs).filteredOn(other -> !other.equals(sign)).noneMatch(sign::intersects));
            assertThat(signs).allMatch(sign -> sign.getMinY() > 24 && sign.getMaxY() < sketch.getPrefHeight());
        }
    }

    @Test
    void fewPeriodsAreWideAndEachHasItsLabel() throws Exception {
        for (int month = 10; month <= 12; month++) {
            stance(0, 0, Position.FOR, month, 2);
        }
        Sketch sketch = JavaFx.call(() -> PeriodSketch.of("on all targets", Periods.of(stances), WIDE, NONE));
        assertThat(words(sketch)).contains("Oct 2024", "Nov 2024", "Dec 2024");
        assertThat(all(sketch).filter(node -> node instanceof Rectangle && node.getStyleClass().contains(Styles.HOT)).mapToDouble(node -> ((Rectangle) node).getWidth()).max().orElse(0))
                .isGreaterThan(100);
    }

    @Test
    void labelsOfManyPeriodsDoNotTouch() throws Exception {
        for (int month = 0; month < 36; month++) {
            stances.add(taken(0, 0, Position.FOR, LocalDate.of(2020, 1, 1).plusMonths(month)));
        }
        List<Text> labels = all(JavaFx.call(() -> PeriodSketch.of("on all targets", Periods.of(stances), 700, NONE))).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getText().matches("[A-Z][a-z]{2} 20\\d\\d")).toList();
        assertThat(labels).hasSizeGreaterThan(5);
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i).getX()).isGreaterThan(labels.get(i - 1).getX() + Sketch.width(labels.get(i - 1).getText()));
        }
    }

    private void stance(int actor, int target, Position position, int month, int times) {
        stances.addAll(Collections.nCopies(times, taken(actor, target, position, LocalDate.of(2024, month, 10))));
    }

    private static Corpus.Taken taken(int actor, int target, Position position, LocalDate day) {
        return new Corpus.Taken(actor, target, position, new Story(ArticleId.of("a"), "Story", List.of(), Optional.empty(), Optional.of(day)), "it", new Span(0, 1));
    }

    private Corpus corpus() {
        return new Corpus(1, NAMES.stream().map(name -> new Corpus.Holder(name, Entity.Kind.PERSON, ArticleId.of("a"), new EntityId(name), 1)).toList(), targets, stances, 0, List.of());
    }

    private static List<String> words(Sketch sketch) {
        return all(sketch).filter(Text.class::isInstance).map(node -> ((Text) node).getText()).toList();
    }

    private static List<Node> marks(Sketch sketch) {
        return sketch.getChildren().stream().filter(node -> node.getStyleClass().contains(Styles.SKETCH_MARK)).toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(SketchesTest::all)) : Stream.of(node);
    }
}
