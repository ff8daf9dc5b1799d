package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import standpoint.analysis.Analysis;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Words;
import standpoint.reader.state.Found;
import standpoint.reader.state.Marking;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/**
 * The whole story as a strip beside the page: where the selected entity is named, where quotes, stances and sought words stand, and what of
 * it is in sight. A press goes there.
 */
final class OverviewStrip extends Region {

    static final double WIDTH = 22;
    private static final double REACH = 5;
    private static final double TICK = 3;

    /** What a tick stands for decides its column; those further left are wider kinds of marks. */
    private enum Lane {
        QUOTE(1, 5),
        STANCE(7, 6),
        MENTION(14, 6),
        FOUND(1, 20);

        private final double x;
        private final double width;

        Lane(double x, double width) {
            this.x = x;
            this.width = width;
        }
    }

    private record Tick(Span span, Lane lane, List<String> styles, String words) {}

    /** Ticks that look alike are drawn together: a node for each would be dear. */
    private record Look(Lane lane, List<String> styles) {}

    private final ReaderState state;
    private final Region view = new Region();
    private final Tooltip tip = new Tooltip();
    private List<Tick> ticks = List.of();
    private final Map<Look, Path> drawn = new LinkedHashMap<>();
    private int length = 1;

    OverviewStrip(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.OVERVIEW);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        view.getStyleClass().add(Styles.OVERVIEW_VIEW);
        view.setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Tooltip.install(this, tip);
        setOnMouseMoved(event -> tip.setText(near(event.getY()).map(Tick::words).orElse("The whole story; press to go there")));
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        state.pageProperty().subscribe(now -> collect());
        state.selection().entityProperty().subscribe(now -> collect());
        state.looks().shownProperty().subscribe(now -> collect());
        state.marks().foundProperty().map(Found::places).subscribe(now -> collect());
        state.sight().viewProperty().subscribe(now -> requestLayout());
    }

    private void collect() {
        List<Tick> all = new ArrayList<>();
        Optional<Page> page = state.pageProperty().get();
        length = Math.max(1, page.map(open -> open.article().text().length()).orElse(1));
        page.flatMap(Page::analysis).ifPresent(analysis -> addFindings(analysis, all));
        state.marks().foundProperty().get().places().forEach(match -> all.add(new Tick(match, Lane.FOUND, List.of(Styles.FOUND), "What you look for")));
        ticks = all;
        ticks.forEach(tick -> drawn.computeIfAbsent(new Look(tick.lane(), tick.styles()), this::path));
        setAccessibleText("Overview of the story: " + count(Lane.QUOTE, "quote") + ", " + count(Lane.STANCE, "stance") + ", "
                + count(Lane.MENTION, "mention") + " of the selected, " + Words.count((int) count(Lane.FOUND), "match", "matches"));
        requestLayout();
    }

    private void addFindings(Analysis analysis, List<Tick> all) {
        if (state.looks().shownProperty().get().contains(Marking.QUOTES)) {
            analysis.quotes().forEach(quote -> all.add(new Tick(quote.content().getFirst(), Lane.QUOTE, List.of(Styles.QUOTE),
                    "Quote: " + Words.speaker(analysis, quote))));
        }
        if (state.looks().shownProperty().get().contains(Marking.STANCES)) {
            analysis.stances().forEach(stance -> all.add(new Tick(stance.evidence().getFirst(), Lane.STANCE, List.of(Styles.of(stance.position())),
                    analysis.requireEntity(stance.holder()).label() + ", " + Words.of(stance.position()) + ": " + Words.oneLine(stance.target().text()))));
        }
        if (!state.looks().cleanProperty().get()) {
            state.selection().selectedEntity().ifPresent(entity -> entity.mentions().forEach(mention -> all.add(new Tick(mention.span(), Lane.MENTION,
                    List.of(Styles.of(entity.kind())), entity.label() + ": “" + Words.oneLine(mention.span().of(analysis.article().text())) + "”"))));
        }
    }

    private String count(Lane lane, String word) {
        return Words.count((int) count(lane), word);
    }

    private long count(Lane lane) {
        return ticks.stream().filter(tick -> tick.lane() == lane).count();
    }

    private Path path(Look look) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.setViewOrder(look.lane() == Lane.FOUND ? -2 : -1); // what is looked for lies over the others
        path.getStyleClass().add(Styles.OVERVIEW_TICK);
        path.getStyleClass().addAll(look.styles());
        getChildren().add(path);
        return path;
    }

    @Override
    protected void layoutChildren() {
        Span inSight = state.sight().viewProperty().get();
        view.setVisible(!inSight.isEmpty());
        view.resizeRelocate(0, y(inSight.start()), getWidth(), Math.max(TICK, y(inSight.end()) - y(inSight.start())));
        drawn.forEach((look, path) -> path.getElements().setAll(ticks.stream()
                .filter(tick -> tick.lane() == look.lane() && tick.styles().equals(look.styles())).mapToDouble(this::middle).distinct()
                .mapToObj(y -> Stream.<PathElement>of(new MoveTo(look.lane().x, y), new HLineTo(look.lane().x + look.lane().width)))
                .flatMap(tick -> tick).toList()));
    }

    /** Ticks lie on whole pixels, so that they are sharp, and several often on the same. */
    private double middle(Tick tick) {
        return Math.min(Math.floor(y(tick.span().start())), getHeight() - TICK) + TICK / 2;
    }

    private double y(int offset) {
        return getHeight() * Math.min(offset, length) / length;
    }

    private Optional<Tick> near(double y) {
        return ticks.stream().filter(tick -> Math.abs(distance(tick, y)) <= REACH).min(Comparator.comparingDouble(tick -> distance(tick, y)));
    }

    private double distance(Tick tick, double y) {
        return Math.abs(y(tick.span().start()) + TICK / 2 - y);
    }

    /** To the tick that is pressed, or else to about there. */
    private void go(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || state.pageProperty().get().isEmpty()) {
            return;
        }
        int place = Math.clamp(Math.round(length * event.getY() / getHeight()), 0, length);
        near(event.getY()).ifPresentOrElse(tick -> state.sight().reveals().send(List.of(tick.span())),
                () -> state.sight().reveals().send(List.of(new Span(place, place))));
        event.consume();
    }
}
