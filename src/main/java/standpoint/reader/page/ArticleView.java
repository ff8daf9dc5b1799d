package standpoint.reader.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;

import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Face;
import standpoint.reader.state.Marking;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Speakers;
import standpoint.reader.state.Wish;

/** The open story as a well-set page, with its highlights and margin marks. */
public final class ArticleView extends StackPane {

    private static final double LEAST_MARGIN = 14;
    /** Beside the marks, so that they do not touch the page's edge. */
    private static final double LEAST_LEFT = 6;
    private static final Duration SETTLED = Duration.millis(60);

    private final ReaderState state;
    private final PageArea area = new PageArea();
    private final PauseTransition looking = new PauseTransition(SETTLED);
    private final PageSight sight = new PageSight(area);
    private final Lines lines = new Lines(sight);
    private final PageFolds folds;
    private final Highlights highlights;
    private final PageMeasure measure = new PageMeasure();
    private Optional<Findings> findings = Optional.empty();

    public ArticleView(ReaderState state) {
        this.state = state;
        folds = new PageFolds(state, area, this::recreateGutters);
        highlights = new Highlights(state, area);
        getStyleClass().add(Styles.DESK);
        setUpArea();
        // a bar that came with the text's length would set all lines anew
        VirtualizedScrollPane<PageArea> scroll = new VirtualizedScrollPane<>(area, ScrollPane.ScrollBarPolicy.NEVER, ScrollPane.ScrollBarPolicy.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(new HBox(scroll, new OverviewStrip(state)));
        highlights.install();
        state.pageProperty().subscribe(page -> page.ifPresent(this::show));
        state.sight().reveals().listen(this::reveal);
        state.sight().returns().listen(this::returnTo);
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_PAGE) {
                area.requestFocus();
            }
        });
        looking.setOnFinished(end -> look());
        area.estimatedScrollYProperty().addListener((position, was, is) -> looking.playFromStart());
        state.looks().zoomProperty().subscribe(now -> {
            resize();
            recreateGutters();
        });
        state.looks().faceProperty().subscribe(now -> resize());
        state.looks().shownProperty().subscribe(now -> recreateGutters());
        widthProperty().subscribe(now -> resize());
    }

    private void setUpArea() {
        area.getStyleClass().add(Styles.ARTICLE);
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAutoScrollOnDragDesired(false);
        area.setAccessibleText("Article");
        area.setParagraphGraphicFactory(this::gutter);
        PageMouse mouse = new PageMouse(state, area, () -> findings);
        mouse.install();
        PageWalk walk = new PageWalk(state, area, () -> findings);
        walk.install();
        new SelectedWords(state, area).install();
        PageKeys.install(area, mouse::offerHere, walk::step);
        Pinch.install(area, state.looks().zoomProperty());
    }

    private void resize() {
        double width = getWidth() - OverviewStrip.WIDTH;
        Face face = state.looks().faceProperty().get();
        int zoom = state.looks().zoomProperty().get();
        double gutter = Gutter.width(zoom);
        PageMeasure.Setting setting = measure.of(face, zoom, Math.max(1, width - gutter - LEAST_LEFT - LEAST_MARGIN));
        area.setStyle("-fx-font-family: \"" + PageFont.of(face).family() + "\"; -fx-font-size: " + setting.size() + "px;");
        area.applyCss(); // or, in the middle of a layout pass, the paragraphs are measured with the letters of before and keep these heights
        looking.playFromStart();
        double left = Math.max(LEAST_LEFT, (width - gutter - setting.line()) / 2 - gutter / 2);
        area.setPadding(new Insets(0, Math.max(LEAST_MARGIN, width - left - gutter - setting.line()), 0, left));
    }

    private void show(Page page) {
        findings = page.analysis().map(Findings::new);
        if (highlights.story().filter(page.article()::equals).isPresent()) {
            highlights.restyle();
            recreateGutters();
            return;
        }
        area.replace(0, area.getLength(), document(page));
        area.moveTo(0);
        area.scrollYToPixel(0);
        looking.playFromStart();
    }

    /** Tells what is in sight now that the page stands still; a page that is not laid out yet is looked at again a moment later. */
    private void look() {
        boolean shown = getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
        if (shown && state.pageProperty().get().isPresent() && area.getLength() > 0) {
            area.layout(); // it may have been told to go elsewhere since the last frame
            sight.inSight().ifPresentOrElse(state.sight()::see, looking::playFromStart);
        }
    }

    private ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(Page page) {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(area.getSegOps(), List.of());
        StyleSpans<Collection<String>> runs = highlights.in(page);
        List<PageText.Paragraph> paragraphs = PageText.of(page.article()).paragraphs();
        folds.in(paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i).span();
            if (span.isEmpty()) {
                builder.addParagraph("", List.<String>of(), folds.styles(i));
            } else {
                builder.addParagraph(paragraphs.get(i).words(), runs.subView(span.start(), span.end()), folds.styles(i));
            }
        }
        return builder.build();
    }

    /** A new factory makes the paragraphs in sight ask for their gutters again; the others ask when they come to sight. */
    private void recreateGutters() {
        area.setParagraphGraphicFactory(this::gutter);
    }

    /** Scrolls to words that are out of sight, and lights them up for a moment. */
    private void reveal(List<Span> words) {
        if (words.isEmpty() || highlights.story().isEmpty()) {
            return;
        }
        folds.unfoldFor(words);
        highlights.flash(words);
        int start = Math.min(words.getFirst().start(), area.getLength());
        int paragraph = area.offsetToPosition(start, Bias.Forward).getMajor();
        if (!sight.shows(words.getFirst())) {
            area.showParagraphAtCenter(paragraph);
        }
        looking.playFromStart(); // before the page has moved there is nothing new to see
    }

    /** Brings a place to the top of the page. */
    private void returnTo(int top) {
        int start = Math.clamp(top, 0, area.getLength());
        TwoDimensional.Position place = area.offsetToPosition(start, Bias.Forward);
        area.showParagraphAtTop(place.getMajor());
        if (place.getMinor() > 0) { // a paragraph that was in sight from its beginning has its margin, too
            // where the line is within its paragraph is known only after this layout pass
            Platform.runLater(() -> sight.topOf(start).ifPresent(area::scrollYBy));
        }
    }

    private Gutter gutter(int paragraph) {
        int start = area.getAbsolutePosition(paragraph, 0);
        Span span = new Span(start, start + area.getParagraphLength(paragraph) + 1);
        Gutter gutter = new Gutter(state.looks().zoomProperty().get(), lines, state.selection(), highlights.inSpotlightProperty(), folds.line(paragraph));
        Set<Marking> marks = state.looks().shownProperty().get();
        findings.ifPresent(found -> {
            if (marks.contains(Marking.STANCES)) {
                found.stancesIn(span).forEach(gutter::add);
            }
            if (marks.contains(Marking.QUOTES)) {
                Speakers speakers = state.pageProperty().get().map(Page::speakers).orElse(Speakers.NONE);
                found.quotesIn(span).forEach(part -> gutter.add(found.analysis(), part.getKey(), part.getValue(), speakers.colour(part.getKey())));
            }
        });
        return gutter;
    }
}
