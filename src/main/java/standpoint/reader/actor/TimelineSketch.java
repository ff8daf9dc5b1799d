package standpoint.reader.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.shape.Line;

import standpoint.analysis.Position;
import standpoint.library.Dossier;
import standpoint.reader.drawing.Sign;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/**
 * A timeline as a picture: a row for each target, signs above its line for what is for it and below it for what is against it. A dashed
 * line leads from the place before a change of sides to the one after.
 */
final class TimelineSketch {

    private static final double ROW = 50;
    private static final double TOP = 34;
    private static final double NARROWEST_NAMES = 100;
    /** Of the width, for the names of the targets at most. */
    private static final double NAMES_SHARE = 0.3;
    private static final double GAP = 26;
    private static final double UNDATED = 60;
    private static final double SIGN = 16;
    private static final double LIFT = 11;

    /** What is done when a mark is pressed. */
    @FunctionalInterface
    interface Press {
        void on(Sketch sketch, List<Dossier.Stand> stands);
    }

    private final Timeline timeline;
    private final Press press;
    private final Sketch sketch;
    private final double left;
    private final double right;
    private final double bottom;

    private TimelineSketch(String who, Timeline timeline, double width, Press press) {
        this.timeline = timeline;
        this.press = press;
        left = Sketch.width(timeline.rows().stream().map(row -> Words.oneLine(row.target())), NARROWEST_NAMES, width * NAMES_SHARE) + GAP;
        right = width - 16 - (timeline.hasUndated() ? UNDATED : 0);
        bottom = TOP + timeline.rows().size() * ROW;
        String told = timeline.rows().stream().map(TimelineSketch::told).collect(Collectors.joining(". "));
        sketch = new Sketch("Positions of " + who + " over time", told, width, bottom + 48);
    }

    static Sketch of(String who, Timeline timeline, double width, Press press) {
        return new TimelineSketch(who, timeline, width, press).draw();
    }

    private static String told(Timeline.Row row) {
        return Words.oneLine(row.target()) + ": " + Stream.concat(row.marks().stream(), row.undated().stream()).flatMap(mark -> mark.stands().stream())
                .map(stand -> Words.of(stand.position()) + " " + stand.story().published().map(day -> day.toString()).orElse("undated"))
                .collect(Collectors.joining(", "));
    }

    private Sketch draw() {
        for (Timeline.Tick tick : timeline.ticks()) {
            sketch.line(x(tick.at()), TOP, x(tick.at()), bottom, Styles.SKETCH_LINE);
            double label = x(tick.at()) - 3.1 * tick.label().length();
            sketch.text(tick.label(), Math.clamp(label, left - 10, right - 6.2 * tick.label().length() + 10), bottom + 15, Styles.SKETCH_NOTE);
        }
        if (timeline.hasUndated()) {
            sketch.text("no date", right + 18, bottom + 15, Styles.SKETCH_NOTE);
        }
        for (int i = 0; i < timeline.rows().size(); i++) {
            row(timeline.rows().get(i), TOP + i * ROW + ROW / 2);
        }
        List<Position> present = timeline.rows().stream().flatMap(row -> Stream.concat(row.marks().stream(), row.undated().stream()))
                .map(Timeline.Mark::position).distinct().sorted().toList();
        double end = Sign.legend(sketch, present, 0, bottom + 38);
        if (timeline.rows().stream().anyMatch(row -> !row.turns().isEmpty())) {
            sketch.line(end + 4, bottom + 34, end + 30, bottom + 34, Styles.SKETCH_TURN);
            sketch.text("changed sides", end + 36, bottom + 38, Styles.SKETCH_NOTE);
        }
        return sketch;
    }

    private double x(double at) {
        return left + at * (right - left);
    }

    private static double y(double middle, int side) {
        return middle - side * LIFT;
    }

    private void row(Timeline.Row row, double middle) {
        sketch.name(Words.oneLine(row.target()), left - GAP, 0, middle + 4);
        sketch.line(left - 10, middle, right + 10, middle, Styles.SKETCH_AXIS);
        for (Timeline.Turn turn : row.turns()) {
            Line line = sketch.line(x(turn.from()), y(middle, turn.fromSide()), x(turn.to()), y(middle, turn.toSide()), Styles.SKETCH_TURN);
            line.setMouseTransparent(true);
        }
        row.marks().forEach(mark -> mark(mark, x(mark.at()), y(middle, mark.side())));
        for (int i = 0; i < row.undated().size(); i++) {
            Timeline.Mark mark = row.undated().get(i);
            mark(mark, right + 26 + i * (SIGN + 2), y(middle, mark.side()));
        }
    }

    private void mark(Timeline.Mark mark, double x, double y) {
        List<Node> shapes = new ArrayList<>();
        shapes.add(Sign.of(mark.position(), x, y, SIGN));
        if (mark.stands().size() > 1) {
            shapes.add(Sketch.textAt("×" + mark.stands().size(), x + SIGN / 2 + 1, y + 4, Styles.SKETCH_NOTE));
        }
        String told = mark.stands().stream().map(stand -> Words.of(stand.position()) + " " + Words.oneLine(stand.target()) + "\n" + Listing.source(stand.story()))
                .limit(6).collect(Collectors.joining("\n"));
        Optional<String> more = mark.stands().size() > 6 ? Optional.of("\n… " + (mark.stands().size() - 6) + " more") : Optional.empty();
        sketch.mark(told + more.orElse(""), () -> press.on(sketch, mark.stands()), shapes.toArray(Node[]::new));
    }
}
