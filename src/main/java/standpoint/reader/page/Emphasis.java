package standpoint.reader.page;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Annotation;
import standpoint.analysis.EntityId;
import standpoint.article.Span;
import standpoint.reader.state.Find;
import standpoint.reader.state.ReaderState;

/**
 * What is selected, found or flashing just now.
 *
 * @param speakerColours whether quotes have the colour of their speaker
 * @param found          the places of the words that are sought
 * @param current        the one of them that was gone to
 */
record Emphasis(Optional<EntityId> entity, Optional<Annotation> finding, List<Span> flash, boolean speakerColours, List<Span> found,
        Optional<Span> current) {

    static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), List.of(), false, List.of(), Optional.empty());

    static Emphasis of(ReaderState state, List<Span> flash) {
        Find find = state.find();
        List<Span> found = find.matchesProperty().get();
        int current = find.currentProperty().get();
        return new Emphasis(state.entityProperty().get(), state.findingProperty().get(), flash, state.speakerColoursProperty().get(), found,
                current == Find.NONE ? Optional.empty() : Optional.of(found.get(current)));
    }

    Emphasis entity(EntityId selected) {
        return new Emphasis(Optional.of(selected), finding, flash, speakerColours, found, current);
    }

    Emphasis finding(Annotation selected) {
        return new Emphasis(entity, Optional.of(selected), flash, speakerColours, found, current);
    }

    Emphasis flash(List<Span> words) {
        return new Emphasis(entity, finding, words, speakerColours, found, current);
    }

    Emphasis withSpeakerColours() {
        return new Emphasis(entity, finding, flash, true, found, current);
    }

    Emphasis found(List<Span> places, Span here) {
        return new Emphasis(entity, finding, flash, speakerColours, places, Optional.of(here));
    }
}
