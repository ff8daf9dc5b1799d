package standpoint.reader.state;

import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.article.Article;
import standpoint.article.ArticleId;

/** What can lie on the desk over the open story. */
public sealed interface Sheet {

    /**
     * What all stories say of somebody.
     *
     * @param seen where the one who is meant is named; empty where the name alone has to tell
     */
    record OfActor(String name, Optional<Seen> seen) implements Sheet {

        /** An entity of a story, across all stories. */
        public static OfActor of(Article article, Entity entity) {
            return new OfActor(entity.name(), Optional.of(new Seen(article.id(), entity.id())));
        }

        public static OfActor called(String name) {
            return new OfActor(name, Optional.empty());
        }
    }

    /**
     * A picture of all stories.
     *
     * @param query finds the stories to show; all where it is empty
     */
    record OfLibrary(CorpusView view, String query) implements Sheet {}

    /** An entity of a story. */
    record Seen(ArticleId story, EntityId entity) {}
}
