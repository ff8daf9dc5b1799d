package standpoint.reader.page;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.kordamp.ikonli.feather.Feather;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Stance;
import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.reader.look.Icons;
import standpoint.reader.look.Styles;
import standpoint.reader.page.PageStyles.Emphasis;
import standpoint.reader.state.Copying;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** The open story as a well-set page, with its highlights and margin marks. */
public final class ArticleView extends StackPane {

    private static final double FONT_SIZE = 16.5;
    private static final double MEASURE_IN_EMS = 36;
    private static final double LEAST_MARGIN = 14;
    private static final javafx.util.Duration FLASH = javafx.util.Duration.millis(1400);
    private static final javafx.util.Duration SETTLED = javafx.util.Duration.millis(60);
    private static final Duration HOVER = Duration.ofMillis(350);

    private final ReaderState state;
    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final PauseTransition flashing = new PauseTransition(FLASH);
    private final PauseTransition looking = new PauseTransition(SETTLED);
    private final Tooltip tooltip = new Tooltip();
    private final MenuItem copy = new MenuItem("Copy the quote with its source", Icons.of(Feather.COPY));
    private final ContextMenu menu = new ContextMenu(copy);
    private final PageFont font = PageFont.ofThisMachine();
    private List<Span> flash = List.of();
    private Optional<Article> shown = Optional.empty();
    private Optional<Findings> findings = Optional.empty();

    public ArticleView(ReaderState state) {
        this.state = state;
        getStyleClass().add(Styles.DESK);
        setUpArea();
        getChildren().add(new VirtualizedScrollPane<>(area));
        flashing.setOnFinished(end -> {
            flash = List.of();
            restyle();
        });
        state.pageProperty().subscribe(page -> page.ifPresent(this::show));
        state.entityProperty().subscribe(now -> restyle());
        state.findingProperty().subscribe(now -> restyle());
        state.speakerColoursProperty().subscribe(now -> restyle());
        state.reveals().listen(this::reveal);
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_PAGE) {
                area.requestFocus();
            }
        });
        looking.setOnFinished(end -> look());
        area.estimatedScrollYProperty().addListener((scroll, was, is) -> looking.playFromStart());
        state.zoomProperty().subscribe(now -> resize());
        widthProperty().subscribe(now -> resize());
    }

    private void setUpArea() {
        area.getStyleClass().add(Styles.ARTICLE);
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setShowCaret(CaretVisibility.OFF);
        area.setAutoScrollOnDragDesired(false);
        area.setAccessibleText("Article");
        area.setParagraphGraphicFactory(this::gutter);
        area.setOnMouseClicked(this::click);
        area.setOnContextMenuRequested(this::showMenu);
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::showTooltip);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, end -> tooltip.hide());
        area.addEventHandler(ScrollEvent.SCROLL, scroll -> {
            if (area.equals(scroll.getTarget())) { // over the margins, where the text's own scrolling does not reach
                area.scrollYBy(-scroll.getDeltaY());
            }
        });
        PageKeys.install(area);
    }

    private void resize() {
        double size = FONT_SIZE * state.zoomProperty().get() / 100;
        area.setStyle("-fx-font-family: \"" + font.family() + "\"; -fx-font-size: " + size + "px;");
        looking.playFromStart();
        double text = Math.min(size * MEASURE_IN_EMS, getWidth() - Gutter.WIDTH - 2 * LEAST_MARGIN);
        double margin = Math.max(LEAST_MARGIN, (getWidth() - Gutter.WIDTH - text) / 2);
        double left = Math.max(0, margin - Gutter.WIDTH / 2);
        area.setPadding(new Insets(0, Math.max(LEAST_MARGIN, getWidth() - left - Gutter.WIDTH - text), 0, left));
    }

    private void show(Page page) {
        findings = page.analysis().map(Findings::new);
        if (shown.filter(page.article()::equals).isPresent()) {
            restyle();
            recreateGutters();
            return;
        }
        shown = Optional.of(page.article());
        flash = List.of();
        area.replace(0, area.getLength(), document(page));
        area.moveTo(0);
        area.scrollYToPixel(0);
        looking.playFromStart();
    }

    /** Tells what is in sight now that the page stands still. */
    private void look() {
        boolean empty = state.pageProperty().get().isEmpty() || area.getLength() == 0 || area.getVisibleParagraphs().isEmpty();
        Bounds sight = area.localToScreen(area.getLayoutBounds());
        if (!empty && sight != null) {
            int top = offsetAt(area.firstVisibleParToAllParIndex(), sight.getMinY());
            int bottom = offsetAt(area.lastVisibleParToAllParIndex(), sight.getMaxY());
            state.see(new Span(Math.min(top, bottom), Math.max(top, bottom)));
        }
    }

    /** About where a height on the screen crosses a paragraph; its nearer end where it does not. */
    private int offsetAt(int paragraph, double y) {
        double part = area.getParagraphBoundsOnScreen(paragraph).filter(bounds -> bounds.getHeight() > 0)
                .map(bounds -> (y - bounds.getMinY()) / bounds.getHeight()).orElse(0.0);
        return area.getAbsolutePosition(paragraph, 0) + (int) Math.round(Math.clamp(part, 0, 1) * area.getParagraphLength(paragraph));
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(Page page) {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(area.getSegOps(), List.of());
        StyleSpans<Collection<String>> runs = PageStyles.runs(page, emphasis());
        for (PageText.Paragraph paragraph : PageText.of(page.article()).paragraphs()) {
            Span span = paragraph.span();
            if (span.isEmpty()) {
                builder.addParagraph("", List.<String>of(), paragraph.styles());
            } else {
                builder.addParagraph(paragraph.words(), runs.subView(span.start(), span.end()), paragraph.styles());
            }
        }
        return builder.build();
    }

    private Emphasis emphasis() {
        return new Emphasis(state.entityProperty().get(), state.findingProperty().get(), flash, state.speakerColoursProperty().get());
    }

    private void restyle() {
        state.pageProperty().get().filter(page -> shown.filter(page.article()::equals).isPresent())
                .filter(page -> area.getLength() > 0)
                .ifPresent(page -> area.setStyleSpans(0, PageStyles.runs(page, emphasis())));
    }

    /** A new factory makes the paragraphs in sight ask for their gutters again; the others ask when they come to sight. */
    private void recreateGutters() {
        area.setParagraphGraphicFactory(this::gutter);
    }

    /** Scrolls to words that are out of sight, and lights them up for a moment. */
    private void reveal(List<Span> words) {
        if (words.isEmpty() || shown.isEmpty()) {
            return;
        }
        flash = words;
        restyle();
        flashing.playFromStart();
        int start = Math.min(words.getFirst().start(), area.getLength());
        int paragraph = area.offsetToPosition(start, Bias.Forward).getMajor();
        if (!isInSight(words.getFirst())) {
            area.showParagraphAtCenter(paragraph);
        }
    }

    private boolean isInSight(Span words) {
        Bounds view = area.localToScreen(area.getLayoutBounds());
        return view != null && area.getCharacterBoundsOnScreen(words.start(), Math.min(words.end(), area.getLength()))
                .filter(bounds -> bounds.getMinY() >= view.getMinY() && bounds.getMaxY() <= view.getMaxY()).isPresent();
    }

    private Gutter gutter(int paragraph) {
        int start = area.getAbsolutePosition(paragraph, 0);
        Span span = new Span(start, start + area.getParagraphLength(paragraph) + 1);
        List<Stance> stances = findings.map(found -> found.stancesIn(span)).orElse(List.of());
        return new Gutter(stances, (gutter, stance) -> lineOf(gutter, stance.evidence().getFirst()), state::select);
    }

    /** The middle of the line on which words begin, in the gutter's coordinates; negative while it is not laid out. */
    private double lineOf(Gutter gutter, Span words) {
        if (words.start() >= area.getLength()) {
            return -1; // another story is on the page by now
        }
        return area.getCharacterBoundsOnScreen(words.start(), words.start() + 1)
                .map(bounds -> gutter.screenToLocal(0, bounds.getCenterY()))
                .map(Point2D::getY).orElse(-1.0);
    }

    private void click(MouseEvent event) {
        menu.hide();
        boolean plainClick = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress();
        if (!plainClick) {
            return;
        }
        area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(index -> findings.ifPresent(found -> {
            state.placeProperty().set(index + 1);
            Optional<Entity> entity = found.entityAt(index);
            if (entity.isPresent()) {
                state.select(entity.get().id());
            } else {
                found.quoteAt(index).ifPresent(state::select);
            }
        }));
    }

    private void showTooltip(MouseOverTextEvent event) {
        String words = state.analysis().flatMap(analysis -> findings.map(found -> tip(analysis, found, event.getCharacterIndex()))).orElse("");
        if (!words.isEmpty()) {
            tooltip.setText(words);
            tooltip.show(area, event.getScreenPosition().getX() + 12, event.getScreenPosition().getY() + 16);
        }
    }

    private String tip(Analysis analysis, Findings found, int index) {
        Optional<String> entity = found.entityAt(index).flatMap(one -> state.dossier(one.id())).map(PageTips::of);
        Optional<String> quote = found.quoteAt(index).map(one -> PageTips.of(analysis, one));
        return Stream.of(entity, quote).flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private void showMenu(ContextMenuEvent event) {
        area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(index -> findings.flatMap(found -> found.quoteAt(index))
                .ifPresent(quote -> state.analysis().ifPresent(analysis -> {
                    copy.setOnAction(chosen -> Copying.withSource(state, analysis, quote));
                    menu.show(area, event.getScreenX(), event.getScreenY());
                    event.consume();
                })));
    }
}
