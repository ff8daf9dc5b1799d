package standpoint.reader.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.article.ArticleId;
import standpoint.library.Story;

/** Which stories of the library are versions of one another, and the two that are compared. */
public final class Versions {

    private final ObjectProperty<Map<ArticleId, List<Story>>> known = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Optional<Comparing>> comparing = new SimpleObjectProperty<>(Optional.empty());
    private final Signal<Request> requests = new Signal<>();

    /**
     * The wish to see a story beside another version of it.
     *
     * @param which the place of that version among all
     */
    public record Request(ArticleId story, int which) {}

    /** By each story that has other versions, these. */
    public ObjectProperty<Map<ArticleId, List<Story>>> knownProperty() {
        return known;
    }

    public boolean has(ArticleId story) {
        return known.get().containsKey(story);
    }

    public ObjectProperty<Optional<Comparing>> comparingProperty() {
        return comparing;
    }

    public Signal<Request> requests() {
        return requests;
    }

    /** Asks for a story beside the first of its other versions. */
    public void compare(ArticleId story) {
        requests.send(new Request(story, 0));
    }
}
