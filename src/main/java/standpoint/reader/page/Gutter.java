package standpoint.reader.page;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleBiFunction;

import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

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
    private final List<Node> marks;
    private final ToDoubleBiFunction<Gutter, Stance> line;

    /** @param line the middle of the line where a stance begins, in the gutter's coordinates; negative while it is not laid out */
    Gutter(List<Stance> stances, ToDoubleBiFunction<Gutter, Stance> line, Consumer<Stance> select) {
        this.stances = stances;
        this.line = line;
        marks = stances.stream().<Node>map(stance -> mark(stance, select)).toList();
        getStyleClass().add(Styles.GUTTER);
        getChildren().addAll(marks);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    private static Node mark(Stance stance, Consumer<Stance> select) {
        Mark mark = new Mark(stance, select);
        mark.getStyleClass().addAll(Styles.MARK, Styles.of(stance.position()));
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        mark.setAccessibleText(Words.of(stance.position()) + ": " + stance.target().text());
        Tooltip.install(mark, new Tooltip(Words.of(stance.position()) + " · " + Words.oneLine(stance.target().text())));
        mark.setOnMousePressed(event -> event.consume()); // N, P, Left and Right do the same by key
        mark.setOnMouseClicked(event -> {
            select.accept(stance);
            event.consume();
        });
        return mark;
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
            double wanted = middle < 0 ? 0 : middle - MARK / 2;
            int column = freeFrom[0] <= wanted + SLACK || freeFrom[0] <= freeFrom[1] ? 0 : 1;
            double top = Math.max(freeFrom[column], wanted);
            marks.get(i).resizeRelocate(WIDTH - EDGE - MARK - column * (MARK + GAP), top, MARK, MARK);
            freeFrom[column] = top + MARK + GAP;
        }
    }

    private static final class Mark extends StackPane {

        private final Runnable action;

        Mark(Stance stance, Consumer<Stance> select) {
            super(Icons.of(stance.position()));
            action = () -> select.accept(stance);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
            if (request == AccessibleAction.FIRE) {
                action.run();
            } else {
                super.executeAccessibleAction(request, parameters);
            }
        }
    }
}
