package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import standpoint.analysis.Position;
import standpoint.library.Corpus;
import standpoint.reader.drawing.Sign;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** Who stands where on what: a row for each actor, a column for each target, and the most frequent positions as signs. */
final class MatrixSketch {

    private static final double CELL = 32;
    private static final double NAMES = 160;
    private static final double TOP = 190;
    private static final double HEADING = 150;
    private static final int ROWS = 25;
    private static final int MOST_SIGNS = 2;

    private MatrixSketch() {}

    static Sketch of(Corpus corpus, double width, Reaction reaction) {
        int columns = Math.max(3, (int) ((width - NAMES - 8) / CELL));
        Grid grid = Grid.of(corpus, ROWS, columns);
        double bottom = TOP + grid.actors().size() * CELL;
        double right = NAMES + grid.targets().size() * CELL;
        String told = grid.actors().size() + " actors and " + grid.targets().size() + " targets of " + Words.count(corpus.stories(), "story", "stories")
                + "; the signs can be reached with the arrow keys";
        Sketch sketch = new Sketch("Who stands where", told, Math.max(width, right + 4), bottom + 34);
        for (int column = 0; column <= grid.targets().size(); column++) {
            sketch.line(NAMES + column * CELL, TOP, NAMES + column * CELL, bottom, Styles.SKETCH_LINE);
        }
        for (int row = 0; row <= grid.actors().size(); row++) {
            sketch.line(NAMES, TOP + row * CELL, right, TOP + row * CELL, Styles.SKETCH_LINE);
        }
        for (int column = 0; column < grid.targets().size(); column++) {
            heading(sketch, corpus, grid, grid.targets().get(column), NAMES + (column + 0.5) * CELL, reaction);
        }
        for (int row = 0; row < grid.actors().size(); row++) {
            row(sketch, corpus, grid, row, reaction);
        }
        Sign.legend(sketch, grid.cells().values().stream().flatMap(List::stream).map(Corpus.Taken::position).distinct().sorted().toList(), 0, bottom + 24);
        return sketch;
    }

    /** Read from below. */
    private static void heading(Sketch sketch, Corpus corpus, Grid grid, int target, double middle, Reaction reaction) {
        String name = Words.oneLine(corpus.targets().get(target));
        Text text = Sketch.textAt(Sketch.fitted(name, HEADING), 0, 0, Styles.SKETCH_TEXT);
        text.setRotate(-90);
        // it is turned around its middle, which is known once its font is
        text.layoutBoundsProperty().subscribe(bounds -> {
            double ascent = text.getY() - bounds.getMinY();
            text.setX(middle - bounds.getWidth() / 2);
            text.setY(TOP - 6 - bounds.getWidth() / 2 + ascent - bounds.getHeight() / 2);
        });
        List<Corpus.Taken> all = grid.actors().stream().flatMap(actor -> grid.at(actor, target).stream()).toList();
        sketch.mark(name + ": " + Corpora.told(all), () -> reaction.evidence(name, all), text);
    }

    private static void row(Sketch sketch, Corpus corpus, Grid grid, int row, Reaction reaction) {
        Corpus.Holder actor = corpus.actors().get(grid.actors().get(row));
        double middle = TOP + (row + 0.5) * CELL;
        sketch.mark(actor.name() + ", " + Words.count(actor.stances(), "stance") + ": all stories", () -> reaction.actor(actor),
                Sketch.textAt(Sketch.fitted(actor.name(), NAMES - 10), 0, middle + 4, Styles.SKETCH_TEXT));
        for (int column = 0; column < grid.targets().size(); column++) {
            List<Corpus.Taken> stances = grid.at(grid.actors().get(row), grid.targets().get(column));
            if (!stances.isEmpty()) {
                String target = Words.oneLine(corpus.targets().get(grid.targets().get(column)));
                cell(sketch, actor.name() + " on " + target, stances, NAMES + column * CELL, middle - CELL / 2, reaction);
            }
        }
    }

    private static void cell(Sketch sketch, String title, List<Corpus.Taken> stances, double left, double top, Reaction reaction) {
        List<Position> positions = Corpora.counts(stances).entrySet().stream().sorted(Map.Entry.<Position, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SIGNS).map(Map.Entry::getKey).sorted().toList();
        double size = positions.size() == 1 ? 18 : 13;
        List<Node> shapes = new ArrayList<>();
        Rectangle ground = new Rectangle(left + 1, top + 1, CELL - 2, CELL - 2);
        ground.getStyleClass().add(Styles.SKETCH_GROUND);
        shapes.add(ground);
        for (int i = 0; i < positions.size(); i++) {
            shapes.add(Sign.of(positions.get(i), left + CELL * (i + 1) / (positions.size() + 1) + (i - (positions.size() - 1) / 2.0) * 4, top + CELL / 2, size));
        }
        sketch.mark(title + ": " + Corpora.told(stances), () -> reaction.evidence(title, stances), shapes.toArray(Node[]::new));
    }
}
