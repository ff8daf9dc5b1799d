package standpoint.reader.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Annotation;
import standpoint.analysis.EntityId;
import standpoint.article.Span;
import standpoint.reader.state.Found;
import standpoint.reader.state.Marking;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Selection;

/**
 * What of the page is to be marked, selected, found or flashing just now.
 *
 * @param marks          the kinds of marks that are shown
 * @param speakerColours whether quotes have the colour of their speaker
 * @param spotlight      whether all that has nothing to do with whom the selection is about steps back
 * @param found          the places of the words that are sought
 * @param current        the one of them that was gone to
 */
record Emphasis(Set<Marking> marks, Optional<EntityId> entity, Optional<Annotation> finding, List<Span> flash, boolean speakerColours, boolean spotlight,
        List<Span> found, Optional<Span> current) {

    /** All kinds of marks, and nothing selected. */
    static final Emphasis NONE = new Emphasis(EnumSet.allOf(Marking.class), Optional.empty(), Optional.empty(), List.of(), false, false, List.of(),
            Optional.empty());

    Emphasis {
        marks = Set.copyOf(marks);
        flash = List.copyOf(flash);
        found = List.copyOf(found);
    }

    /** Clean text shows nothing that is selected either. */
    static Emphasis of(ReaderState state, List<Span> flash) {
        Set<Marking> marks = state.looks().shownProperty().get();
        boolean clean = state.looks().cleanProperty().get();
        Found found = state.marks().foundProperty().get();
        return new Emphasis(marks, clean ? Optional.empty() : state.selection().entityProperty().get(),
                clean ? Optional.empty() : state.selection().findingProperty().get(), flash,
                state.quoteList().speakerColoursProperty().get(), state.looks().spotlightProperty().get(), found.places(),
                found.current());
    }

    /** Whom the spotlight is on: the selected entity, or else who says what is selected or stands behind it. */
    Optional<EntityId> inSpotlight() {
        return spotlight ? entity.or(() -> finding.flatMap(Selection::actorOf)) : Optional.empty();
    }

    boolean shows(Marking marking) {
        return marks.contains(marking);
    }

    Emphasis marks(Set<Marking> shown) {
        return new Emphasis(shown, entity, finding, flash, speakerColours, spotlight, found, current);
    }

    Emphasis entity(EntityId selected) {
        return new Emphasis(marks, Optional.of(selected), finding, flash, speakerColours, spotlight, found, current);
    }

    Emphasis finding(Annotation selected) {
        return new Emphasis(marks, entity, Optional.of(selected), flash, speakerColours, spotlight, found, current);
    }

    Emphasis flash(List<Span> words) {
        return new Emphasis(marks, entity, finding, words, speakerColours, spotlight, found, current);
    }

    Emphasis withSpeakerColours() {
        return new Emphasis(marks, entity, finding, flash, true, spotlight, found, current);
    }

    Emphasis withSpotlight() {
        return new Emphasis(marks, entity, finding, flash, speakerColours, true, found, current);
    }

    Emphasis found(List<Span> places, Span here) {
        return new Emphasis(marks, entity, finding, flash, speakerColours, spotlight, places, Optional.of(here));
    }
}
