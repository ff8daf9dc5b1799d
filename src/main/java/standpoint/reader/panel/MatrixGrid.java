package standpoint.reader.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Stance;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Matter;
import standpoint.reader.state.StanceMatrix;

/** A matrix of actors and targets. The arrow keys go from one filled cell to the next. */
final class MatrixGrid extends GridPane {

    /** The length of the names at the sides; longer ones end in dots and have a tooltip. */
    static final double NAME = 112;
    /** The side of a cell, as in reader.css. */
    static final double CELL = 28;
    private static final double HEADING_MORE = 40;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** What the user may do with it. */
    interface Actions {

        void show(Stance stance);

        void show(Entity actor);

        void show(Matter target);
    }

    private final Analysis analysis;
    private final Actions actions;
    private final List<MatrixCell> cells = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();

    /** @param name the greatest length of a name at the side */
    MatrixGrid(Analysis analysis, StanceMatrix matrix, double name, Actions actions) {
        this.analysis = analysis;
        this.actions = actions;
        getStyleClass().add(Styles.MATRIX);
        for (int column = 0; column < matrix.targets().size(); column++) {
            add(heading(matrix.targets().get(column), name), column + 1, 0);
        }
        for (int row = 0; row < matrix.actors().size(); row++) {
            Entity actor = matrix.actors().get(row);
            add(label(actor.label(), Optional.of(actor.id()), name, () -> actions.show(actor)), 0, row + 1);
            for (int column = 0; column < matrix.targets().size(); column++) {
                add(cell(matrix, row, column), column + 1, row + 1);
            }
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private Button label(String text, Optional<EntityId> entity, double name, Runnable action) {
        Button label = new Button(Words.oneLine(text));
        label.getStyleClass().add(Styles.MATRIX_NAME);
        label.setMaxWidth(name);
        label.setMinWidth(0);
        label.setTooltip(tip(Words.oneLine(text)));
        label.setFocusTraversable(false); // the panel's other lists have the same, so that Tab goes from cell to cell
        label.setOnAction(pressed -> action.run());
        names.add(new Named(label, entity));
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    /** Read from below. */
    private Node heading(Matter target, double name) {
        Button label = label(target.title(), target.entity(), name + HEADING_MORE, () -> actions.show(target));
        label.getStyleClass().add(Styles.MATRIX_HEADING);
        label.setRotate(-90);
        Group turned = new Group(label);
        GridPane.setHalignment(turned, HPos.CENTER);
        GridPane.setValignment(turned, VPos.BOTTOM);
        return turned;
    }

    private Node cell(StanceMatrix matrix, int row, int column) {
        List<Stance> stances = matrix.at(row, column);
        if (stances.isEmpty()) {
            Region empty = new Region();
            empty.getStyleClass().addAll(Styles.MATRIX_CELL);
            return empty;
        }
        MatrixCell cell = new MatrixCell(analysis, stances, row, column, actions::show);
        cells.add(cell);
        return cell;
    }

    static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        return tip;
    }

    /** Marks the selected stance's cell, and the names of the selected entity. */
    void mark(Optional<Annotation> finding, Optional<EntityId> entity) {
        cells.forEach(cell -> cell.mark(finding));
        names.forEach(name -> name.label.pseudoClassStateChanged(SELECTED, entity.isPresent() && name.entity.equals(entity)));
    }

    /** The number of the cell that has the keyboard, of those that are filled; -1 if none has. */
    int focused() {
        return cells.stream().filter(Node::isFocused).findFirst().map(cells::indexOf).orElse(-1);
    }

    /** Puts the keyboard on the cell of a number, or on the last if there are not so many. */
    void focus(int number) {
        if (number >= 0 && !cells.isEmpty()) {
            cells.get(Math.min(number, cells.size() - 1)).requestFocus();
        }
    }

    private void step(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        cells.stream().filter(cell -> cell.equals(focused)).findFirst().ifPresent(here -> {
            Consumer<Optional<MatrixCell>> go = next -> {
                next.ifPresent(Node::requestFocus);
                event.consume();
            };
            switch (event.getCode()) {
                case LEFT -> go.accept(cells.stream().filter(cell -> cell.row() == here.row() && cell.column() < here.column()).reduce((one, two) -> two));
                case RIGHT -> go.accept(cells.stream().filter(cell -> cell.row() == here.row() && cell.column() > here.column()).findFirst());
                case UP -> go.accept(nearest(cells.stream().filter(cell -> cell.row() < here.row()).toList(), here));
                case DOWN -> go.accept(nearest(cells.stream().filter(cell -> cell.row() > here.row()).toList(), here));
                default -> {}
            }
        });
    }

    private static Optional<MatrixCell> nearest(List<MatrixCell> candidates, MatrixCell here) {
        return candidates.stream().min(Comparator.comparingInt((MatrixCell cell) -> Math.abs(cell.row() - here.row()))
                .thenComparingInt(cell -> Math.abs(cell.column() - here.column())));
    }

    private record Named(Button label, Optional<EntityId> entity) {}
}
