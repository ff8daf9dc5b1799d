package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Selection;
import standpoint.reader.state.StanceView;

/**
 * The margin beside one paragraph: a mark at the line where each of its stances begins and, nearer to the text, a bar along the lines of
 * each quote.
 */
final class Gutter extends Region {

    private static final double WIDTH = 52;
    private static final double MARK = 20;
    /** Of the letters' growth and shrinking the marks take part within these bounds: they stay signs, and leave the text its room. */
    private static final double SMALLEST = 1;
    private static final double LARGEST = 1.6;
    /** Between marks and text, where the bars are. */
    private static final double EDGE = 9;
    private static final double BAR = 4;
    /** Of quotes within each other, more are not shown. */
    private static final int BARS = 2;
    /** Stances of one line stand beside each other. */
    private static final int COLUMNS = 2;
    /** As far as a mark may slip below its line to stay in the first column. */
    private static final double SLACK = 7;
    private static final double GAP = 2;
    /** How much is seen of what is not in the spotlight. */
    private static final double STEPPED_BACK = 0.3;

    private static final class Mark {
        private final Stance stance;
        private final Node node;
        /** Where its line was when that was last known: the mark stays there while the page is laid out anew, so that no press misses it. */
        private double top;

        Mark(Stance stance, Node node) {
            this.stance = stance;
            this.node = node;
        }
    }

    /** @param column how many bars are farther from the text, beside the same lines */
    private record Bar(Span part, int column, Node node) {}

    private final double scale;
    private final double side;
    private final double width;
    private final Lines lines;
    private final Selection selection;
    private final ObservableValue<Optional<Dossier>> inSpotlight;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Optional<Node> fold;

    /**
     * @param zoom        the size of the text, in per cent
     * @param inSpotlight whose marks stay as they are while the others step back
     * @param fold        what folds the paragraphs that begin here; it stands above the text
     */
    Gutter(int zoom, Lines lines, Selection selection, ObservableValue<Optional<Dossier>> inSpotlight, Optional<Node> fold) {
        scale = scale(zoom);
        side = MARK * scale;
        width = width(zoom);
        this.lines = lines;
        this.selection = selection;
        this.inSpotlight = inSpotlight;
        this.fold = fold;
        getStyleClass().add(Styles.GUTTER);
        fold.ifPresent(getChildren()::add);
        setViewOrder(-1); // the line that folds reaches over the text's side
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    /** How wide it is beside a text of a size in per cent. */
    static double width(int zoom) {
        return WIDTH * scale(zoom);
    }

    private static double scale(int zoom) {
        return Math.clamp(zoom / 100.0, SMALLEST, LARGEST);
    }

    /** Adds a mark; they come in text order. */
    void add(Stance stance) {
        Node sign = Icons.of(stance.position());
        sign.setScaleX(scale);
        sign.setScaleY(scale);
        Pressed mark = pressed(stance, sign);
        mark.getStyleClass().addAll(Styles.MARK, Styles.of(stance.position()));
        String doubt = StanceView.isDoubtful(stance) ? " · uncertain" : "";
        mark.getStyleClass().addAll(doubt.isEmpty() ? List.of() : List.of(Styles.DOUBTFUL));
        mark.setAccessibleText(Words.of(stance.position()) + ": " + stance.target().text() + doubt);
        Tooltip.install(mark, new Tooltip(Words.of(stance.position()) + " · " + Words.oneLine(stance.target().text()) + doubt));
        marks.add(new Mark(stance, mark));
    }

    /** Adds a bar along a part of a quote; they come in text order. */
    void add(Analysis analysis, Quote quote, Span part, Optional<Integer> colour) {
        int column = (int) bars.stream().filter(bar -> bar.part().overlaps(part)).count();
        if (column < BARS) {
            Pressed bar = pressed(quote);
            bar.getStyleClass().addAll(Styles.QUOTE_BAR, Styles.ofSpeaker(colour));
            bar.setAccessibleText(PageTips.of(analysis, quote));
            Tooltip.install(bar, new Tooltip(PageTips.of(analysis, quote)));
            bars.add(new Bar(part, column, bar));
        }
    }

    private Pressed pressed(Annotation annotation, Node... icon) {
        Pressed node = new Pressed(annotation, selection, icon);
        // a mark that is gone is not held on to
        node.opacityProperty().bind(node.sceneProperty().flatMap(scene -> inSpotlight)
                .map(lit -> lit.isEmpty() || lit.get().holds(annotation) ? 1 : STEPPED_BACK).orElse(1.0));
        getChildren().add(node);
        return node;
    }

    /** What a press on this node, or on one within it, selects; nothing where no mark or bar is. */
    static Optional<Annotation> annotationAt(@Nullable Node pressed) {
        for (Node node = pressed; node != null; node = node.getParent()) {
            if (node instanceof Pressed found) {
                return Optional.of(found.annotation);
            }
        }
        return Optional.empty();
    }

    /** What can be pressed; the page takes the click, N, P, Left and Right do the same by key. */
    private static final class Pressed extends StackPane {

        private final Annotation annotation;
        private final Selection selection;

        Pressed(Annotation annotation, Selection selection, Node... icon) {
            super(icon);
            this.annotation = annotation;
            this.selection = selection;
            setAccessibleRole(AccessibleRole.BUTTON);
            setOnMousePressed(MouseEvent::consume);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction request, Object... parameters) {
            if (request == AccessibleAction.FIRE) {
                selection.select(annotation);
            } else {
                super.executeAccessibleAction(request, parameters);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0; // the paragraph alone decides the height
    }

    @Override
    protected void layoutChildren() {
        fold.ifPresent(line -> {
            line.autosize();
            line.relocate(width, GAP);
        });
        place(false);
        if (!marks.isEmpty() || !bars.isEmpty()) {
            // the lines of the paragraph are known only after this layout pass
            Platform.runLater(() -> place(true));
        }
    }

    private void place(boolean linesKnown) {
        double[] freeFrom = new double[COLUMNS];
        for (Mark mark : marks) {
            if (linesKnown) {
                lines.middle(this, mark.stance.evidence().getFirst()).ifPresent(middle -> mark.top = Math.max(0, middle - side / 2));
            }
            double wanted = mark.top;
            int column = freeFrom[0] <= wanted + SLACK || freeFrom[0] <= freeFrom[1] ? 0 : 1;
            double top = Math.max(freeFrom[column], wanted);
            mark.node.resizeRelocate(width - EDGE - side - column * (side + GAP), top, side, side);
            freeFrom[column] = top + side + GAP;
        }
        for (Bar bar : linesKnown ? bars : List.<Bar>of()) {
            Optional<Bounds> along = lines.all(this, bar.part());
            bar.node().setVisible(along.isPresent());
            along.ifPresent(at -> bar.node().resizeRelocate(width - EDGE + 1 + bar.column() * BAR, at.getMinY() + 1, BAR, Math.max(BAR, at.getHeight() - 2)));
        }
    }
}
