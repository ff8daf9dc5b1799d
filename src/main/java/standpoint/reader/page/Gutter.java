package standpoint.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Selection;

/**
 * The margin beside one paragraph: a mark at the line where each of its stances begins and, nearer to the text, a bar along the lines of
 * each quote.
 */
final class Gutter extends Region {

    static final double WIDTH = 52;
    private static final double MARK = 20;
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

    private record Mark(Stance stance, Node node) {}

    /** @param column how many bars are farther from the text, beside the same lines */
    private record Bar(Span part, int column, Node node) {}

    private final Lines lines;
    private final Selection selection;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final Optional<Node> fold;

    /** @param fold what folds the paragraphs that begin here; it stands above the text */
    Gutter(Lines lines, Selection selection, Optional<Node> fold) {
        this.lines = lines;
        this.selection = selection;
        this.fold = fold;
        getStyleClass().add(Styles.GUTTER);
        fold.ifPresent(getChildren()::add);
        setViewOrder(-1); // the line that folds reaches over the text's side
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /** Adds a mark; they come in text order. */
    void add(Stance stance) {
        StackPane mark = new StackPane(Icons.of(stance.position()));
        mark.getStyleClass().addAll(Styles.MARK, Styles.of(stance.position()));
        mark.setAccessibleText(Words.of(stance.position()) + ": " + stance.target().text());
        marks.add(new Mark(stance, selecting(mark, stance, Words.of(stance.position()) + " · " + Words.oneLine(stance.target().text()))));
    }

    /** Adds a bar along a part of a quote; they come in text order. */
    void add(Analysis analysis, Quote quote, Span part, Optional<Integer> colour) {
        int column = (int) bars.stream().filter(bar -> bar.part().overlaps(part)).count();
        if (column < BARS) {
            Region bar = new Region();
            bar.getStyleClass().addAll(Styles.QUOTE_BAR, Styles.ofSpeaker(colour));
            bar.setAccessibleText(PageTips.of(analysis, quote));
            bars.add(new Bar(part, column, selecting(bar, quote, PageTips.of(analysis, quote))));
        }
    }

    private Node selecting(Node node, Annotation annotation, String tip) {
        node.setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(node, new Tooltip(tip));
        node.setOnMousePressed(event -> event.consume());
        node.setOnMouseClicked(event -> {
            selection.select(annotation);
            event.consume();
        });
        getChildren().add(node);
        return node;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0; // the paragraph alone decides the height
    }

    @Override
    protected void layoutChildren() {
        fold.ifPresent(line -> {
            line.autosize();
            line.relocate(WIDTH, GAP);
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
            Span begin = mark.stance().evidence().getFirst();
            double wanted = linesKnown ? Math.max(0, lines.middle(this, begin).orElse(0.0) - MARK / 2) : 0;
            int column = freeFrom[0] <= wanted + SLACK || freeFrom[0] <= freeFrom[1] ? 0 : 1;
            double top = Math.max(freeFrom[column], wanted);
            mark.node().resizeRelocate(WIDTH - EDGE - MARK - column * (MARK + GAP), top, MARK, MARK);
            freeFrom[column] = top + MARK + GAP;
        }
        for (Bar bar : bars) {
            Optional<Bounds> along = linesKnown ? lines.all(this, bar.part()) : Optional.empty();
            bar.node().setVisible(along.isPresent());
            along.ifPresent(at -> bar.node().resizeRelocate(WIDTH - EDGE + 1 + bar.column() * BAR, at.getMinY() + 1, BAR, Math.max(BAR, at.getHeight() - 2)));
        }
    }
}
