package standpoint.reader.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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

import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Dossier;
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
    private static final int LONGEST_SOUGHT = 100;
    private static final Duration FLASH = Duration.millis(1400);
    private static final Duration SETTLED = Duration.millis(60);

    private final ReaderState state;
    private final PageArea area = new PageArea();
    private final PauseTransition flashing = new PauseTransition(FLASH);
    private final PauseTransition looking = new PauseTransition(SETTLED);
    private final PageSight sight = new PageSight(area);
    private final Lines lines = new Lines(sight);
    private final PageFolds folds;
    private final PageMeasure measure = new PageMeasure();
    private final ObjectProperty<Optional<Dossier>> inSpotlight = new SimpleObjectProperty<>(Optional.empty());
    private List<Span> flash = List.of();
    private Optional<Article> shown = Optional.empty();
    private Optional<Findings> findings = Optional.empty();
    /** The styles that the page has. */
    private StyleSpans<Collection<String>> styled = StyleSpans.singleton(List.of(), 0);

    public ArticleView(ReaderState state) {
        this.state = state;
        folds = new PageFolds(state, area, this::recreateGutters);
        getStyleClass().add(Styles.DESK);
        setUpArea();
        // a bar that came with the text's length would set all lines anew
        VirtualizedScrollPane<PageArea> scroll = new VirtualizedScrollPane<>(area, ScrollPane.ScrollBarPolicy.NEVER, ScrollPane.ScrollBarPolicy.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(new HBox(scroll, new OverviewStrip(state)));
        flashing.setOnFinished(end -> {
            flash = List.of();
            restyle();
        });
        state.pageProperty().subscribe(page -> page.ifPresent(this::show));
        state.selection().entityProperty().subscribe(now -> restyle());
        state.selection().findingProperty().subscribe(now -> restyle());
        state.quoteList().speakerColoursProperty().subscribe(now -> restyle());
        state.marks().foundProperty().subscribe(now -> restyle());
        state.sight().reveals().listen(this::reveal);
        state.sight().returns().listen(this::returnTo);
        state.wishes().listen(wish -> {
            if (wish == Wish.FOCUS_PAGE) {
                area.requestFocus();
            } else if (wish == Wish.FIND) {
                offerSelectedWords();
            } else if (wish == Wish.COPY_WORDS) {
                copySelectedWords();
            }
        });
        area.selectionProperty().addListener((selection, was, is) -> state.reviewing().wordsProperty()
                .set(is.getLength() == 0 ? Optional.empty() : Optional.of(new Span(is.getStart(), is.getEnd()))));
        looking.setOnFinished(end -> look());
        area.estimatedScrollYProperty().addListener((position, was, is) -> looking.playFromStart());
        state.looks().zoomProperty().subscribe(now -> {
            resize();
            recreateGutters();
        });
        state.looks().faceProperty().subscribe(now -> resize());
        state.looks().spotlightProperty().subscribe(now -> restyle());
        state.looks().shownProperty().subscribe(now -> {
            restyle();
            recreateGutters();
        });
        widthProperty().subscribe(now -> resize());
    }

    private void copySelectedWords() {
        if (area.getSelectedText().isEmpty()) {
            state.notes().send("Select words on the page with the mouse or with Shift and the arrow keys to copy them");
        } else {
            area.copy();
            state.notes().send("Copied");
        }
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
        StyleSpans<Collection<String>> runs = PageStyles.runs(page, Emphasis.of(state, flash));
        styled = runs;
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

    private void restyle() {
        state.pageProperty().get().filter(page -> shown.filter(page.article()::equals).isPresent())
                .filter(page -> area.getLength() > 0)
                .ifPresent(page -> {
                    Emphasis now = Emphasis.of(state, flash);
                    inSpotlight.set(now.inSpotlight().flatMap(page.dossiers()::of));
                    restyle(PageStyles.runs(page, now));
                });
    }

    /** Paragraphs whose styles are set are laid out anew, so that those before and after the changes are left alone. */
    private void restyle(StyleSpans<Collection<String>> runs) {
        Span changed = SpanLayers.changed(styled, runs);
        styled = runs;
        if (!changed.isEmpty()) {
            area.setStyleSpans(changed.start(), runs.subView(changed.start(), changed.end()));
        }
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
        folds.unfoldFor(words);
        flash = words;
        restyle();
        flashing.playFromStart();
        int start = Math.min(words.getFirst().start(), area.getLength());
        int paragraph = area.offsetToPosition(start, Bias.Forward).getMajor();
        if (!sight.shows(words.getFirst())) {
            area.showParagraphAtCenter(paragraph);
        }
        looking.playFromStart(); // before the page has moved there is nothing new to see
    }

    /** What is marked by mouse or keys is most likely what the user wants to find. */
    private void offerSelectedWords() {
        String selected = area.getSelectedText().strip();
        if (!selected.isEmpty() && selected.length() < LONGEST_SOUGHT) {
            state.marks().find().wordsProperty().set(selected);
        }
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
        Gutter gutter = new Gutter(state.looks().zoomProperty().get(), lines, state.selection(), inSpotlight, folds.line(paragraph));
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
