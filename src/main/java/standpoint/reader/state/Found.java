package standpoint.reader.state;

import java.util.List;
import java.util.Optional;

import standpoint.article.Span;

/**
 * What is marked on the page as found: words that are sought in the story or, while none are, the hits of the search that stands.
 *
 * @param current the one that was gone to
 */
public record Found(List<Span> places, Optional<Span> current) {

    static final Found NOTHING = new Found(List.of(), Optional.empty());

    public Found {
        places = List.copyOf(places);
    }

    static Found of(Places places) {
        return new Found(places.allProperty().get(), places.current());
    }
}
