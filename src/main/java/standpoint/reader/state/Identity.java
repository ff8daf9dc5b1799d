package standpoint.reader.state;

import java.util.Set;

import standpoint.article.ArticleId;
import standpoint.library.actors.Actor;

/** A decision of the user's about who is who in all stories. */
public sealed interface Identity {

    /** The two are one. */
    record Join(Actor one, Actor other) implements Identity {}

    /** In these stories it is somebody else. */
    record Split(Actor actor, Set<ArticleId> stories) implements Identity {

        public Split {
            stories = Set.copyOf(stories);
        }
    }

    /** The last decision does not count any longer. */
    record Undo() implements Identity {}
}
