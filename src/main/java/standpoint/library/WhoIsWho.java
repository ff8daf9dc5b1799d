package standpoint.library;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;

/**
 * Everybody in all stories. To tell them takes most of the time of a picture of all stories, so they are kept until a story or a choice changes, as
 * long as there is memory to spare. Safe for use by several threads.
 */
final class WhoIsWho {

    private volatile SoftReference<@Nullable Known> last = new SoftReference<>(null);

    private record Known(IndexReader.CacheKey state, List<ActorChoice> choices, List<Actor> actors) {}

    @FunctionalInterface
    interface Telling {
        List<Actor> all() throws IOException;
    }

    /** @param telling tells them where they are not known */
    List<Actor> in(IndexReader index, List<ActorChoice> choices, Telling telling) throws IOException {
        IndexReader.CacheKey state = index.getReaderCacheHelper().getKey();
        Known known = last.get();
        if (known != null && known.state.equals(state) && known.choices.equals(choices)) {
            return known.actors;
        }
        List<Actor> actors = telling.all();
        last = new SoftReference<>(new Known(state, choices, actors));
        return actors;
    }
}
