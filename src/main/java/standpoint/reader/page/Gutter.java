package standpoint.reader.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;

/** The margin beside one paragraph, with a mark at the line where each of its stances begins. */
final class Gutter extends Region {

    static final double WIDTH = 52;
    private static final double MARK = 20;
    private static final double EDGE = 9;
    /** Stances of one line stand beside each other. */
    private static final int COLUMNS = 2;
    /** As far as a mark may slip below its line to stay in the first column. */
    private static final double SLACK = 7;
    private static final double GAP = 2;

    private final List<Stance> stances;
    private final List<Mark> marks;
    private final ToDoubleBiFunction<Gutter, Stance> line;
    /** The middle of each stance's line when it was last known: a mark stays there while the page is laid out anew, so that no press misses it. */
    private final double[] middles;

    /** @param line the middle of the line where a stance begins, in the gutter's coordinates; negative while it is not laid out */
    Gutter(List<Stance> stances, ToDoubleBiFunction<Gutter, Stance> line) {
        this.stances = stances;
        this.line = line;
        middles = new double[stances.size()];
        Arrays.fill(middles, -1);
        marks = stances.stream().map(Mark::new).toList();
        getStyleClass().add(Styles.GUTTER);
        getChildren().addAll(marks);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /** What a press on this node, or on one within it, selects; nothing where no mark is. */
    static Optional<Stance> stanceAt(@Nullable Node pressed) {
        for (Node node = pressed; node != null; node = node.getParent()) {
            if (node instanceof Mark mark) {
                return Optional.of(mark.stance);
            }
        }
        return Optional.empty();
    }

    private static final class Mark extends StackPane {

        private final Stance stance;

        Mark(Stance stance) {
            super(Icons.of(stance.position()));
            this.stance = stance;
            getStyleClass().addAll(Styles.MARK, Styles.of(stance.position()));
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(Words.of(stance.position()) + ": " + stance.target().text());
            Tooltip.install(this, new Tooltip(Words.of(stance.position()) + " · " + Words.oneLine(stance.target().text())));
            setOnMousePressed(MouseEvent::consume);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0; // the paragraph alone decides the height
    }

    @Override
    protected void layoutChildren() {
        place(false);
        if (!marks.isEmpty()) {
            // the lines of the paragraph are known only after this layout pass
            Platform.runLater(() -> place(true));
        }
    }

    private void place(boolean linesKnown) {
        double[] freeFrom = new double[COLUMNS];
        for (int i = 0; i < marks.size(); i++) {
            double middle = linesKnown ? line.applyAsDouble(this, stances.get(i)) : -1;
            middles[i] = middle < 0 ? middles[i] : middle;
            double wanted = middles[i] < 0 ? 0 : middles[i] - MARK / 2;
            int column = freeFrom[0] <= wanted + SLACK || freeFrom[0] <= freeFrom[1] ? 0 : 1;
            double top = Math.max(freeFrom[column], wanted);
            marks.get(i).resizeRelocate(WIDTH - EDGE - MARK - column * (MARK + GAP), top, MARK, MARK);
            freeFrom[column] = top + MARK + GAP;
        }
    }
}
