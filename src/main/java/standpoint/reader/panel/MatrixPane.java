package standpoint.reader.panel;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Stance;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Matter;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StanceMatrix;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.Wish;

/** The matrix of a story: as many targets as the panel has room for and the most active actors; the others on demand. */
final class MatrixPane extends VBox {

    private static final int ACTORS_AT_FIRST = 14;
    private static final int FEWEST = 3;

    private final ReaderState state;
    /** Of the story that the matrix is about; another may be open by now. */
    private final Analysis analysis;
    private final StanceMatrix whole;
    private final StackPane place = new StackPane();
    private final FlowPane more = new FlowPane(6, 2);
    private boolean allActors;
    private int firstTarget;
    private int room;
    private Optional<MatrixGrid> grid = Optional.empty();

    MatrixPane(ReaderState state, Analysis analysis, StanceMatrix whole) {
        this.state = state;
        this.analysis = analysis;
        this.whole = whole;
        getStyleClass().add(Styles.MATRIX_PANE);
        place.setMinWidth(0);
        place.getStyleClass().add(Styles.MATRIX_PLACE);
        getChildren().addAll(place, more, new MatrixLegend(whole), export());
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        // a matrix that is gone is not held on to by the state
        sceneProperty().flatMap(scene -> state.selection().findingProperty()).subscribe(now -> mark());
        sceneProperty().flatMap(scene -> state.selection().entityProperty()).subscribe(now -> mark());
    }

    private void fit(double width) {
        int fitting = Math.max(FEWEST, (int) ((width - MatrixGrid.NAME - 4) / MatrixGrid.CELL));
        if (fitting != room && width > 0) {
            room = fitting;
            firstTarget = 0;
            fill();
        }
    }

    private void fill() {
        int cell = grid.map(MatrixGrid::focused).orElse(-1);
        int button = more.getChildren().stream().filter(Node::isFocused).findFirst().map(more.getChildren()::indexOf).orElse(-1);
        draw();
        grid.ifPresent(filled -> filled.focus(cell));
        if (button >= 0) { // what was pressed is gone: the keyboard stays at its place, or goes to what it brought
            more.getChildren().stream().limit(button + 1L).reduce((one, next) -> next).ifPresentOrElse(Node::requestFocus, () -> grid.ifPresent(filled -> filled.focus(0)));
        }
    }

    private void draw() {
        StanceMatrix rows = whole.capped(allActors ? Integer.MAX_VALUE : ACTORS_AT_FIRST, Integer.MAX_VALUE);
        StanceMatrix part = new StanceMatrix(rows.actors(), rows.targets().stream().skip(firstTarget).limit(room).toList());
        MatrixGrid filled = new MatrixGrid(analysis, part, MatrixGrid.NAME, new Leading());
        grid = Optional.of(filled);
        place.getChildren().setAll(filled);
        more.getChildren().clear();
        int targets = rows.targets().size() - firstTarget - part.targets().size();
        if (targets > 0) {
            more.getChildren().add(more("… " + Words.count(targets, "more target", "more targets"), () -> turn(firstTarget + room)));
        }
        if (firstTarget > 0) {
            more.getChildren().add(more("First targets", () -> turn(0)));
        }
        int actors = whole.actors().size() - rows.actors().size();
        if (actors > 0) {
            more.getChildren().add(more("… " + Words.count(actors, "more actor", "more actors"), () -> {
                allActors = true;
                fill();
            }));
        }
        mark();
    }

    private void turn(int target) {
        firstTarget = target;
        fill();
    }

    private static Button more(String text, Runnable action) {
        Button more = new Button(text);
        more.getStyleClass().add(Styles.SECTION_LINK);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(pressed -> action.run());
        return more;
    }

    private Button export() {
        Button export = new Button("Save as picture…", Icons.of(Feather.IMAGE));
        export.setTooltip(new Tooltip("Save the whole matrix as a PNG file (Ctrl+Shift+E)"));
        export.getStyleClass().add(Styles.QUIET);
        export.setOnAction(pressed -> state.wishes().send(Wish.SAVE_MATRIX));
        return export;
    }

    private void mark() {
        grid.ifPresent(filled -> filled.mark(state.selection().findingProperty().get(), state.selection().entityProperty().get()));
    }

    private final class Leading implements MatrixGrid.Actions {

        @Override
        public void show(Stance stance) {
            state.selection().select(stance);
        }

        @Override
        public void show(Entity actor) {
            state.selection().select(actor.id());
        }

        @Override
        public void show(Matter target) {
            state.stanceList().viewProperty().set(state.stanceList().view().layout(StanceView.Layout.TARGET));
            state.selection().select(target.stances().getFirst());
        }
    }
}
