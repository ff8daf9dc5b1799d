package standpoint.reader.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.StanceView;

/** What one actor says on one target: a sign for each position. Pressing it again and again walks through the stances. */
final class MatrixCell extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final List<Stance> stances;
    private final int row;
    private final int column;
    private final Consumer<Stance> show;
    private Optional<Annotation> selected = Optional.empty();

    /** @param stances never empty */
    MatrixCell(Analysis analysis, List<Stance> stances, int row, int column, Consumer<Stance> show) {
        this.stances = stances;
        this.row = row;
        this.column = column;
        this.show = show;
        getStyleClass().addAll(Styles.MATRIX_CELL, Styles.FILLED);
        stances.stream().map(Stance::position).distinct().sorted().forEach(position -> getChildren().add(sign(position)));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String told = stances.stream().map(stance -> told(analysis, stance)).collect(Collectors.joining("\n\n"));
        setAccessibleText(told);
        Tooltip.install(this, MatrixGrid.tip(told));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                press();
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press();
                event.consume();
            }
        });
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void mark(Optional<Annotation> finding) {
        selected = finding;
        pseudoClassStateChanged(SELECTED, stances.stream().anyMatch(stance -> finding.filter(stance::equals).isPresent()));
    }

    private StackPane sign(Position position) {
        StackPane sign = new StackPane(Icons.of(position));
        sign.getStyleClass().addAll(Styles.MATRIX_SIGN, Styles.of(position));
        boolean doubtful = stances.stream().filter(stance -> stance.position() == position).allMatch(StanceView::isDoubtful);
        if (doubtful) {
            sign.getStyleClass().add(Styles.DOUBTFUL);
        }
        sign.setMinWidth(0);
        HBox.setHgrow(sign, Priority.ALWAYS);
        return sign;
    }

    private void press() {
        int here = selected.map(stances::indexOf).orElse(-1);
        show.accept(stances.get((here + 1) % stances.size()));
    }

    private static String told(Analysis analysis, Stance stance) {
        String evidence = Excerpt.of(analysis.article().text(), stance.evidence(), List.of()).text();
        String doubt = StanceView.isDoubtful(stance) ? " (uncertain)" : "";
        return analysis.requireEntity(stance.holder()).label() + " · " + Words.of(stance.position()) + doubt + " · "
                + Words.oneLine(stance.target().text()) + Words.alleged(analysis, stance) + "\n" + evidence;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
        if (request == AccessibleAction.FIRE) {
            press();
        } else {
            super.executeAccessibleAction(request, parameters);
        }
    }
}
