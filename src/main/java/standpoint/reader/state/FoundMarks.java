package standpoint.reader.state;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import standpoint.article.Article;
import standpoint.article.Span;

/** What is found in the open story: words that are sought in it or, while none are, the hits of the search over all stories. */
public final class FoundMarks {

    private final Find find;
    private final Places hits;
    private final ObjectProperty<Found> found = new SimpleObjectProperty<>(Found.NOTHING);

    FoundMarks(Sight sight) {
        find = new Find(sight);
        hits = new Places(sight);
        sight.reveals().listen(words -> words.stream().findFirst().ifPresent(hits::settle));
        for (Places places : List.of(find.places(), hits)) {
            places.allProperty().subscribe(now -> mark());
            places.currentProperty().subscribe(now -> mark());
        }
        find.openProperty().subscribe(now -> mark());
    }

    /** Another story is open; what was found was another text's. */
    void in(Optional<Article> story) {
        hits.set(List.of());
        find.in(story.map(Article::text).orElse(""));
    }

    /** Words that are sought in the open story. */
    public Find find() {
        return find;
    }

    /** The hits of the search in the open story. */
    public Places hits() {
        return hits;
    }

    /** Tells where the hits are; the one that the user was led to is the current. The same again changes nothing. */
    public void show(List<Span> places) {
        if (!places.equals(hits.allProperty().get())) {
            hits.set(places);
            hits.settle();
        }
    }

    /** What the page marks as found. */
    public ObjectProperty<Found> foundProperty() {
        return found;
    }

    private void mark() {
        found.set(Found.of(find.openProperty().get() ? find.places() : hits));
    }
}
