package standpoint.reader.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.scene.Group;
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
    private static final double WIDEST = 120;
    /** Between labels. */
    private static final double GAP = 10;
    private static final double SIGN = 12;
    /** A lower part has no room for its sign. */
    private static final double ROOM_FOR_SIGN = 13;
    private static final List<Position> ABOVE = List.of(Position.FOR, Position.AFFIRMS);
    private static final List<Position> BELOW = List.of(Position.AGAINST, Position.DENIES, Position.DOUBTS);

    private final Periods periods;
    private final Reaction reaction;
    private final Sketch sketch;
    private final String about;
    private final double step;
    private final double scale;
    private final double zero;
    private final double bottom;

    private PeriodSketch(String about, Periods periods, double width, Reaction reaction) {
        this.about = about;
        this.periods = periods;
        this.reaction = reaction;
        int most = periods.columns().stream().mapToInt(column -> Math.max(count(column, ABOVE), count(column, BELOW))).max().orElse(0);
        scale = (HALF - 8) / Math.max(1, most);
        step = Math.min(WIDEST, (width - LEFT - 10) / periods.columns().size());
        zero = TOP + HALF + overhang(ABOVE);
        bottom = zero + HALF + overhang(BELOW);
        String told = periods.columns().stream().filter(column -> !column.stances().isEmpty())
                .map(column -> column.label() + ": " + Corpora.told(column.stances())).collect(Collectors.joining("; "));
        sketch = new Sketch("Stances over time, " + about, told, width, bottom + UNDECIDED + 64);
        sketch.text(Integer.toString(most), 8, zero - HALF + 12, Styles.SKETCH_NOTE);
        sketch.text("0", 8, zero + 4, Styles.SKETCH_NOTE);
        sketch.text(Integer.toString(most), 8, zero + HALF - 4, Styles.SKETCH_NOTE);
    }

    /** What the signs beyond the highest stacks need besides the room that there is for stacks. */
    private double overhang(List<Position> positions) {
        return periods.columns().stream().mapToDouble(column -> count(column, positions) * scale
                + ROOM_FOR_SIGN * positions.stream().filter(position -> isLow(count(column, List.of(position)))).count() - HALF).reduce(0, Math::max);
    }

    private boolean isLow(int stances) {
        return stances > 0 && stances * scale < ROOM_FOR_SIGN;
    }

    static Sketch of(String about, Periods periods, double width, Reaction reaction) {
        return new PeriodSketch(about, periods, width, reaction).draw();
    }

    private static int count(Periods.Column column, List<Position> positions) {
        return (int) column.stances().stream().filter(stance -> positions.contains(stance.position())).count();
    }

    private Sketch draw() {
        double right = LEFT + periods.columns().size() * step;
        sketch.line(LEFT - 6, zero - HALF + 8, right, zero - HALF + 8, Styles.SKETCH_LINE);
        sketch.line(LEFT - 6, zero + HALF - 8, right, zero + HALF - 8, Styles.SKETCH_LINE);
        for (int i = 0; i < periods.columns().size(); i++) {
            Periods.Column column = periods.columns().get(i);
            stack(column, ABOVE, LEFT + i * step, -1);
            stack(column, BELOW, LEFT + i * step, 1);
            undecided(column, LEFT + i * step, bottom + UNDECIDED / 2);
        }
        labels();
        sketch.line(LEFT - 6, zero, right, zero, Styles.SKETCH_AXIS);
        double legend = bottom + UNDECIDED + 42;
        double end = Sign.legend(sketch, periods.columns().stream().flatMap(column -> column.stances().stream()).map(Corpus.Taken::position).distinct().sorted().toList(), 0, legend);
        if (periods.undated() > 0) {
            sketch.text(Words.count(periods.undated(), "stance") + " without a date", end + 10, legend, Styles.SKETCH_NOTE);
        }
        return sketch;
    }

    /** As many periods as have room for it have their label, in equal steps. */
    private void labels() {
        double widest = periods.columns().stream().mapToDouble(column -> Sketch.width(column.label())).max().orElse(0);
        int labelled = (int) Math.ceil((widest + GAP) / step);
        for (int i = 0; i < periods.columns().size(); i += labelled) {
            String label = periods.columns().get(i).label();
            double x = LEFT + (i + 0.5) * step - Sketch.width(label) / 2;
            sketch.text(label, Math.min(x, sketch.getPrefWidth() - Sketch.width(label)), bottom + UNDECIDED + 14, Styles.SKETCH_NOTE);
        }
    }

    /**
     * Puts the parts of a column upon each other. The signs of those that are too low for them stand beyond the end, in the order of the parts.
     *
     * @param direction −1 upwards, 1 downwards
     */
    private void stack(Periods.Column column, List<Position> positions, double x, int direction) {
        Map<Position, List<Corpus.Taken>> byPosition = column.stances().stream().collect(Collectors.groupingBy(Corpus.Taken::position));
        double from = zero;
        double beyond = zero + direction * (count(column, positions) * scale + ROOM_FOR_SIGN / 2 + 1);
        for (Position position : positions) {
            List<Corpus.Taken> stances = byPosition.getOrDefault(position, List.of());
            if (!stances.isEmpty()) {
                double height = stances.size() * scale;
                boolean isLow = isLow(stances.size());
                bar(column, position, stances, x, direction < 0 ? from - height : from, height, isLow ? beyond : from + direction * height / 2);
                from += direction * height;
                beyond += isLow ? direction * ROOM_FOR_SIGN : 0;
            }
        }
    }

    private void bar(Periods.Column column, Position position, List<Corpus.Taken> stances, double x, double top, double height, double signAt) {
        Rectangle bar = new Rectangle(x + 1, top, Math.max(2, step - 2), height);
        bar.getStyleClass().addAll(Styles.SIGN_GROUND, Styles.HOT);
        Group part = new Group(bar);
        part.getStyleClass().addAll(Styles.SIGN, Styles.of(position));
        String title = column.label() + ", " + Words.of(position);
        sketch.mark(title + ": " + Words.count(stances.size(), "stance"), () -> reaction.evidence(title + ", " + about, stances), part,
                Sign.of(position, x + step / 2, signAt, Math.clamp(step - 3, 6, SIGN)));
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
