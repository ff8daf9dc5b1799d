package standpoint.reader.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;

import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.reader.state.Dossier;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** Keeps the styles of the words on the page as they are to be: marked, selected, found, out of the spotlight or lit up for a moment. */
final class Highlights {

    private static final Duration FLASH = Duration.millis(1400);

    private final ReaderState state;
    private final StyleClassedTextArea area;
    private final PauseTransition flashing = new PauseTransition(FLASH);
    private final ObjectProperty<Optional<Dossier>> inSpotlight = new SimpleObjectProperty<>(Optional.empty());
    private List<Span> flash = List.of();
    private Optional<Article> story = Optional.empty();
    /** The styles that the page has. */
    private StyleSpans<Collection<String>> styled = StyleSpans.singleton(List.of(), 0);

    Highlights(ReaderState state, StyleClassedTextArea area) {
        this.state = state;
        this.area = area;
    }

    /** From now on they follow what is selected, sought and shown. */
    void install() {
        flashing.setOnFinished(end -> {
            flash = List.of();
            restyle();
        });
        state.selection().entityProperty().subscribe(now -> restyle());
        state.selection().findingProperty().subscribe(now -> restyle());
        state.quoteList().speakerColoursProperty().subscribe(now -> restyle());
        state.marks().foundProperty().subscribe(now -> restyle());
        state.looks().spotlightProperty().subscribe(now -> restyle());
        state.looks().shownProperty().subscribe(now -> restyle());
    }

    /** The story whose words these are; empty before the first one. */
    Optional<Article> story() {
        return story;
    }

    /** Whom the spotlight is on, with all that is theirs. */
    ObjectProperty<Optional<Dossier>> inSpotlightProperty() {
        return inSpotlight;
    }

    /** Another story comes to the page, with these styles. */
    StyleSpans<Collection<String>> in(Page page) {
        story = Optional.of(page.article());
        flash = List.of();
        styled = PageStyles.runs(page, Emphasis.of(state, flash));
        return styled;
    }

    /** Lights words up for a moment. */
    void flash(List<Span> words) {
        flash = words;
        restyle();
        flashing.playFromStart();
    }

    void restyle() {
        state.pageProperty().get().filter(page -> story.filter(page.article()::equals).isPresent())
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
}
