package standpoint.reader.page;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.reader.state.ReaderState;

/** What the mouse does on the page: a click selects what was found there, resting on it tells what it is. */
final class PageMouse {

    private static final Duration HOVER = Duration.ofMillis(350);

    /** So far from the pressed words that these can still be read. */
    private static final double BESIDE = 14;

    private final ReaderState state;
    private final StyleClassedTextArea area;
    private final Supplier<Optional<Findings>> findings;
    private final Tooltip tooltip = new Tooltip();
    private final FoundHere here;

    PageMouse(ReaderState state, StyleClassedTextArea area, Supplier<Optional<Findings>> findings) {
        this.state = state;
        this.area = area;
        this.findings = findings;
        here = new FoundHere(state, area, findings);
    }

    void install() {
        area.setOnMouseClicked(this::click);
        area.setOnContextMenuRequested(event -> area.hit(event.getX(), event.getY()).getCharacterIndex()
                .ifPresent(index -> here.offer(index, event.getScreenX(), event.getScreenY())));
        area.setMouseOverTextDelay(HOVER);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::showTooltip);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, end -> tooltip.hide());
        area.addEventHandler(ScrollEvent.SCROLL, scroll -> {
            if (area.equals(scroll.getTarget())) { // over the margins, where the text's own scrolling does not reach
                area.scrollYBy(-scroll.getDeltaY());
            }
        });
    }

    /** Selects the innermost of what was found there; where there is more, a list offers that, too. */
    private void click(MouseEvent event) {
        here.hide();
        boolean plainClick = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress();
        if (!plainClick) {
            return;
        }
        // asked here and not of the mark itself: the page may have made its paragraph anew since the button went down
        Optional<Annotation> marked = Gutter.annotationAt(event.getPickResult().getIntersectedNode());
        if (marked.isPresent()) {
            state.selection().select(marked.get());
            return;
        }
        area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(index -> findings.get().ifPresent(found -> {
            state.sight().placeProperty().set(index + 1);
            Optional<Entity> entity = found.entityAt(index);
            if (entity.isPresent()) {
                state.selection().select(entity.get().id());
            } else {
                found.quoteAt(index).ifPresent(state.selection()::select);
            }
            if (here.overlaps(index)) {
                here.offer(index, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
            }
        }));
    }

    /** The list of what was found where the reader is, for the keyboard. */
    void offerHere() {
        here.offerAtPlace();
    }

    private void showTooltip(MouseOverTextEvent event) {
        String words = state.analysis().flatMap(analysis -> findings.get().map(found -> tip(analysis, found, event.getCharacterIndex()))).orElse("");
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
}
