package standpoint.reader.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Route;

/** The text from beginning to end as a strip, with a tick at each mention; pressing it goes to the nearest one. */
final class MentionStrip extends Region {

    private static final double HEIGHT = 20;
    private static final double EDGE = 3;
    private static final double CURRENT_WIDTH = 5;

    private final ReaderState state;
    private final Entity entity;
    private final int length;
    private final Region track = part(Styles.STRIP_TRACK);
    private final Region view = part(Styles.STRIP_VIEW);
    private final Path ticks = new Path();
    private final Region current = part(Styles.STRIP_CURRENT);

    /** @param length of the text */
    MentionStrip(ReaderState state, Entity entity, int length) {
        this.state = state;
        this.entity = entity;
        this.length = Math.max(1, length);
        getStyleClass().addAll(Styles.STRIP, Styles.of(entity.kind()));
        ticks.getStyleClass().add(Styles.STRIP_TICKS);
        ticks.setManaged(false);
        ticks.setMouseTransparent(true);
        getChildren().addAll(track, view, ticks, current);
        setMinHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        Tooltip.install(this, new Tooltip(Words.count(entity.mentions().size(), "mention") + " along the text; press to go there (M, Shift+M)"));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
        // a strip that is gone is not held on to by the state
        sceneProperty().flatMap(scene -> state.selection().findingProperty()).subscribe(now -> requestLayout());
        sceneProperty().flatMap(scene -> state.sight().viewProperty()).subscribe(now -> requestLayout());
    }

    private static Region part(String style) {
        Region region = new Region();
        region.setManaged(false);
        region.setMouseTransparent(true);
        region.getStyleClass().add(style);
        return region;
    }

    private String spoken() {
        List<Mention> mentions = entity.mentions();
        return "Where " + entity.label() + " stands in the text: " + Words.count(mentions.size(), "mention") + ", the first at "
                + percent(mentions.getFirst()) + ", the last at " + percent(mentions.getLast()) + ". Left and Right go from one to the next.";
    }

    private String percent(Mention mention) {
        return Math.round(100.0 * mention.span().start() / length) + " %";
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        track.resizeRelocate(0, height / 2 - 2, getWidth(), 4);
        Span inSight = state.sight().viewProperty().get();
        view.resizeRelocate(x(inSight.start()) - EDGE, 1, x(inSight.end()) - x(inSight.start()) + 2 * EDGE, height - 2);
        view.setVisible(!inSight.isEmpty());
        ticks.getElements().clear();
        entity.mentions().stream().mapToDouble(mention -> Math.floor(x(mention.span().start())) + 0.5).distinct()
                .forEach(x -> ticks.getElements().addAll(new MoveTo(x, EDGE), new LineTo(x, height - EDGE)));
        Optional<Mention> selected = selected();
        current.setVisible(selected.isPresent());
        selected.ifPresent(mention -> current.resizeRelocate(Math.floor(x(mention.span().start())) - 2, 0, CURRENT_WIDTH, height));
    }

    private Optional<Mention> selected() {
        Optional<Annotation> finding = state.selection().findingProperty().get();
        return entity.mentions().stream().filter(mention -> finding.filter(mention::equals).isPresent()).findFirst();
    }

    private double x(int offset) {
        return EDGE + (getWidth() - 2 * EDGE) * Math.min(offset, length) / length;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            entity.mentions().stream().min(Comparator.comparingDouble(mention -> Math.abs(x(mention.span().start()) - event.getX())))
                    .ifPresent(state.selection()::select);
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE ? 1
                : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            new Route(state).mention(entity.mentions(), step);
            event.consume();
        }
    }
}
