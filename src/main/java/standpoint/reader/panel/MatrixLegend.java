package standpoint.reader.panel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.layout.FlowPane;

import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.state.StanceMatrix;

/** What the signs of a matrix mean; only those that occur. */
final class MatrixLegend extends FlowPane {

    MatrixLegend(StanceMatrix matrix) {
        getStyleClass().add(Styles.MATRIX_LEGEND);
        Set<Position> present = matrix.targets().stream().flatMap(matter -> matter.stances().stream()).map(Stance::position).collect(Collectors.toSet());
        List.of(Position.values()).stream().filter(present::contains).forEach(position -> getChildren().add(Icons.badge(position)));
    }
}
