package standpoint.reader.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

import standpoint.analysis.Position;
import standpoint.library.Corpus;
import standpoint.reader.drawing.Sign;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** Stances over time: what is for it stands on the line, what is against it hangs from it, what is undecided lies below. */
final class PeriodSketch {

    private static final double HALF = 120;
    private static final double TOP = 40;
    private static final double LEFT = 44;
    private static final double UNDECIDED = 40;
    private static final double WIDEST = 46;
    private static final double LABEL = 62;
    /** A smaller part has no room for its sign. */
    private static final double ROOM_FOR_SIGN = 13;
    private static final List<Position> ABOVE = List.of(Position.FOR, Position.AFFIRMS);
    private static final List<Position> BELOW = List.of(Position.AGAINST, Position.DENIES, Position.DOUBTS);

    private final Periods periods;
    private final Reaction reaction;
    private final Sketch sketch;
    private final String about;
    private final double step;
    private final double scale;

    private PeriodSketch(String about, Periods periods, double width, Reaction reaction) {
        this.about = about;
        this.periods = periods;
        this.reaction = reaction;
        int most = periods.columns().stream().mapToInt(column -> Math.max(count(column, ABOVE), count(column, BELOW))).max().orElse(0);
        scale = (HALF - 8) / Math.max(1, most);
        step = Math.min(WIDEST, (width - LEFT - 10) / periods.columns().size());
        String told = periods.columns().stream().filter(column -> !column.stances().isEmpty())
                .map(column -> column.label() + ": " + Corpora.told(column.stances())).collect(Collectors.joining("; "));
        sketch = new Sketch("Stances over time, " + about, told, width, TOP + 2 * HALF + UNDECIDED + 64);
        sketch.text(Integer.toString(most), 8, TOP + 12, Styles.SKETCH_NOTE);
        sketch.text("0", 8, TOP + HALF + 4, Styles.SKETCH_NOTE);
        sketch.text(Integer.toString(most), 8, TOP + 2 * HALF - 4, Styles.SKETCH_NOTE);
    }

    static Sketch of(String about, Periods periods, double width, Reaction reaction) {
        return new PeriodSketch(about, periods, width, reaction).draw();
    }

    private static int count(Periods.Column column, List<Position> positions) {
        return (int) column.stances().stream().filter(stance -> positions.contains(stance.position())).count();
    }

    private Sketch draw() {
        double zero = TOP + HALF;
        double right = LEFT + periods.columns().size() * step;
        sketch.line(LEFT - 6, TOP + 8, right, TOP + 8, Styles.SKETCH_LINE);
        sketch.line(LEFT - 6, TOP + 2 * HALF - 8, right, TOP + 2 * HALF - 8, Styles.SKETCH_LINE);
        int labelled = (int) Math.ceil(LABEL / step);
        for (int i = 0; i < periods.columns().size(); i++) {
            Periods.Column column = periods.columns().get(i);
            double x = LEFT + i * step;
            stack(column, ABOVE, x, zero, -1);
            stack(column, BELOW, x, zero, 1);
            undecided(column, x, TOP + 2 * HALF + UNDECIDED / 2);
            if (i % labelled == 0) {
                sketch.text(column.label(), x, TOP + 2 * HALF + UNDECIDED + 14, Styles.SKETCH_NOTE);
            }
        }
        sketch.line(LEFT - 6, zero, right, zero, Styles.SKETCH_AXIS);
        double bottom = TOP + 2 * HALF + UNDECIDED + 42;
        double end = Sign.legend(sketch, periods.columns().stream().flatMap(column -> column.stances().stream()).map(Corpus.Taken::position).distinct().sorted().toList(), 0, bottom);
        if (periods.undated() > 0) {
            sketch.text(Words.count(periods.undated(), "stance") + " without a date", end + 10, bottom, Styles.SKETCH_NOTE);
        }
        return sketch;
    }

    /** @param direction −1 upwards, 1 downwards */
    private void stack(Periods.Column column, List<Position> positions, double x, double zero, int direction) {
        Map<Position, List<Corpus.Taken>> byPosition = column.stances().stream().collect(Collectors.groupingBy(Corpus.Taken::position));
        double from = zero;
        for (Position position : positions) {
            List<Corpus.Taken> stances = byPosition.getOrDefault(position, List.of());
            if (!stances.isEmpty()) {
                double height = stances.size() * scale;
                bar(column, position, stances, x, direction < 0 ? from - height : from, height);
                from += direction * height;
            }
        }
    }

    private void bar(Periods.Column column, Position position, List<Corpus.Taken> stances, double x, double top, double height) {
        Rectangle bar = new Rectangle(x + 1, top, Math.max(2, step - 2), height);
        bar.getStyleClass().addAll(Styles.SIGN_GROUND, Styles.HOT);
        Group part = new Group(bar);
        part.getStyleClass().addAll(Styles.SIGN, Styles.of(position));
        boolean hasRoom = height >= ROOM_FOR_SIGN && step >= ROOM_FOR_SIGN + 2;
        Node[] shapes = hasRoom ? new Node[] {part, Sign.of(position, x + step / 2, top + height / 2, 12)} : new Node[] {part};
        String title = column.label() + ", " + Words.of(position);
        sketch.mark(title + ": " + Words.count(stances.size(), "stance"), () -> reaction.evidence(title + ", " + about, stances), shapes);
    }

    private void undecided(Periods.Column column, double x, double middle) {
        List<Corpus.Taken> stances = column.stances().stream().filter(stance -> stance.position() == Position.UNDECIDED).toList();
        if (!stances.isEmpty()) {
            String title = column.label() + ", undecided";
            sketch.mark(title + ": " + Words.count(stances.size(), "stance"), () -> reaction.evidence(title + ", " + about, stances),
                    Sign.of(Position.UNDECIDED, x + step / 2, middle, Math.clamp(step - 2, 6, 16)));
        }
    }
}
