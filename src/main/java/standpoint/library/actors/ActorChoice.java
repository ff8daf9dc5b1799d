package standpoint.library.actors;

import java.util.List;
import java.util.Objects;

import standpoint.analysis.Entity;

/**
 * What the user decided about who is who.
 *
 * @param some   for a join, the appearances of one actor; for a split, those that are somebody else
 * @param others the appearances of the other actor; for a split, those that stay
 */
public record ActorChoice(Kind kind, List<Seen> some, List<Seen> others) {

    /** What was decided. */
    public enum Kind {
        JOIN,
        SPLIT
    }

    /** An appearance as it can be found again after the story was analysed anew. */
    public record Seen(String story, String name, Entity.Kind kind) {

        public Seen {
            Objects.requireNonNull(story);
            Objects.requireNonNull(name);
            Objects.requireNonNull(kind);
        }

        static Seen of(Appearance appearance) {
            return new Seen(appearance.story().value(), appearance.name(), appearance.kind());
        }
    }

    public ActorChoice {
        Objects.requireNonNull(kind);
        some = List.copyOf(some);
        others = List.copyOf(others);
        if (some.isEmpty() || others.isEmpty()) {
            throw new IllegalArgumentException("a choice about nobody");
        }
    }

    static ActorChoice of(Kind kind, List<Appearance> some, List<Appearance> others) {
        return new ActorChoice(kind, some.stream().map(Seen::of).toList(), others.stream().map(Seen::of).toList());
    }
}
