package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private static final double NARROWEST_NAMES = 100;
    /** Of the width, for the names of the rows at most. */
    private static final double NAMES_SHARE = 0.25;
    private static final double TITLE = 34;
    private static final double LOWEST_HEADINGS = 60;
    private static final double HIGHEST_HEADINGS = 230;
    /** Of the width, for the names of the columns at most: a narrow window is a low one, too. */
    private static final double HEADINGS_SHARE = 0.2;
    private static final double GAP = 8;
    private static final int ROWS = 25;
    private static final int MOST_SIGNS = 2;

    private final Corpus corpus;
    private final Grid grid;
    private final Reaction reaction;
    private final Sketch sketch;
    private final double left;
    private final double top;
    private final double headings;

    private MatrixSketch(Corpus corpus, double width, Reaction reaction) {
        this.corpus = corpus;
        this.reaction = reaction;
        Grid rows = Grid.of(corpus, ROWS, corpus.targets().size());
        left = Sketch.width(rows.actors().stream().map(actor -> corpus.actors().get(actor).name()), NARROWEST_NAMES, width * NAMES_SHARE) + GAP;
        grid = Grid.of(corpus, ROWS, Math.max(3, (int) ((width - left - GAP) / CELL)));
        headings = Sketch.width(grid.targets().stream().map(target -> Corpora.told(corpus.targets().get(target))), LOWEST_HEADINGS,
                Math.min(HIGHEST_HEADINGS, width * HEADINGS_SHARE));
        top = TITLE + headings + GAP;
        String told = grid.actors().size() + " actors and " + grid.targets().size() + " targets of " + Words.count(corpus.stories(), "story", "stories")
                + "; the signs can be reached with the arrow keys";
        sketch = new Sketch("Who stands where", told + more().map(". "::concat).orElse(""), Math.max(width, right() + 4), bottom() + 34);
    }

    static Sketch of(Corpus corpus, double width, Reaction reaction) {
        return new MatrixSketch(corpus, width, reaction).draw();
    }

    private double right() {
        return left + grid.targets().size() * CELL;
    }

    private double bottom() {
        return top + grid.actors().size() * CELL;
    }

    private Sketch draw() {
        more().ifPresent(sketch::aside);
        for (int column = 0; column <= grid.targets().size(); column++) {
            sketch.line(left + column * CELL, top, left + column * CELL, bottom(), Styles.SKETCH_LINE);
        }
        for (int row = 0; row <= grid.actors().size(); row++) {
            sketch.line(left, top + row * CELL, right(), top + row * CELL, Styles.SKETCH_LINE);
        }
        for (int column = 0; column < grid.targets().size(); column++) {
            heading(grid.targets().get(column), left + (column + 0.5) * CELL);
        }
        for (int row = 0; row < grid.actors().size(); row++) {
            row(row);
        }
        Sign.legend(sketch, grid.cells().values().stream().flatMap(List::stream).map(Corpus.Taken::position).distinct().sorted().toList(), 0, bottom() + 24);
        return sketch;
    }

    private Optional<String> more() {
        return Corpora.more(grid.moreActors(), grid.moreTargets(), "target").map(told -> grid.moreTargets() == 0 ? told : told + "; a wider picture has more targets");
    }

    /** Read from below. */
    private void heading(int target, double middle) {
        Corpus.Target about = corpus.targets().get(target);
        String name = Corpora.told(about);
        String words = Words.oneLine(about.words());
        Text text = Sketch.textAt(Sketch.fitted(words, name.substring(words.length()), headings), 0, 0, Styles.SKETCH_TEXT);
        text.setRotate(-90);
        // it is turned around its middle, which is known once its font is
        text.layoutBoundsProperty().subscribe(bounds -> {
            double ascent = text.getY() - bounds.getMinY();
            text.setX(middle - bounds.getWidth() / 2);
            text.setY(top - 6 - bounds.getWidth() / 2 + ascent - bounds.getHeight() / 2);
        });
        List<Corpus.Taken> all = grid.actors().stream().flatMap(actor -> grid.at(actor, target).stream()).toList();
        sketch.mark(name + ": " + Corpora.told(all), () -> reaction.evidence(name, all), text);
    }

    private void row(int row) {
        Corpus.Holder actor = corpus.actors().get(grid.actors().get(row));
        double middle = top + (row + 0.5) * CELL;
        sketch.mark(actor.name() + ", " + Words.count(actor.stances(), "stance") + ": all stories", () -> reaction.actor(actor),
                Sketch.textAt(Sketch.fitted(actor.name(), left - GAP), 0, middle + 4, Styles.SKETCH_TEXT));
        for (int column = 0; column < grid.targets().size(); column++) {
            List<Corpus.Taken> stances = grid.at(grid.actors().get(row), grid.targets().get(column));
            if (!stances.isEmpty()) {
                String target = Corpora.told(corpus.targets().get(grid.targets().get(column)));
                cell(actor.name() + " on " + target, stances, left + column * CELL, middle - CELL / 2);
            }
        }
    }

    private void cell(String title, List<Corpus.Taken> stances, double x, double y) {
        List<Position> positions = Corpora.counts(stances).entrySet().stream().sorted(Map.Entry.<Position, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SIGNS).map(Map.Entry::getKey).sorted().toList();
        double size = positions.size() == 1 ? 18 : 13;
        List<Node> shapes = new ArrayList<>();
        Rectangle ground = new Rectangle(x + 1, y + 1, CELL - 2, CELL - 2);
        ground.getStyleClass().add(Styles.SKETCH_GROUND);
        shapes.add(ground);
        for (int i = 0; i < positions.size(); i++) {
            shapes.add(Sign.of(positions.get(i), x + CELL * (i + 1) / (positions.size() + 1) + (i - (positions.size() - 1) / 2.0) * 4, y + CELL / 2, size));
        }
        sketch.mark(title + ": " + Corpora.told(stances), () -> reaction.evidence(title, stances), shapes.toArray(Node[]::new));
    }
}
