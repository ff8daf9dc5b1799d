package standpoint.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Position;
import standpoint.article.Span;
import standpoint.library.actors.Actor;

/**
 * What all stories say of one actor. What several versions of one story say in the same words stands here once. Lists are in the order of publication; stories without a date come last.
 *
 * @param roles     what it is called, the earliest first
 * @param targets   its stances put together by what they are about, those with most stances first
 * @param turns     where its position on a target changed
 * @param relations who takes the same side or the other one on the same targets, most often first
 * @param meetings  the evidence of the relations, some for each
 */
public record Dossier(Actor actor, List<Role> roles, List<Statement> quotes, List<Stand> stances, List<TargetLine> targets, List<Turn> turns,
        List<Relation> relations, List<Meeting> meetings) {

    /**
     * @param role  the words of the stories
     * @param first the first and last day on which a story says so; empty where none has a date
     */
    public record Role(String role, Optional<String> body, Optional<LocalDate> first, Optional<LocalDate> last, int stories) {}

    /**
     * A quote.
     *
     * @param where  its first words in the story's text
     * @param length how many words it has
     * @param alsoIn other versions of the story that have the same quote
     */
    public record Statement(Story story, Span where, String words, int length, List<Story> alsoIn) {

        public Statement {
            alsoIn = List.copyOf(alsoIn);
        }

        public Statement(Story story, Span where, String words, int length) {
            this(story, where, words, length, List.of());
        }
    }

    /**
     * A stance.
     *
     * @param where  the first words of its evidence in the story's text
     * @param alsoIn other versions of the story that have the same stance
     */
    public record Stand(Story story, Position position, String target, Optional<String> about, Span where, String words, List<Story> alsoIn) {

        public Stand {
            alsoIn = List.copyOf(alsoIn);
        }

        public Stand(Story story, Position position, String target, Optional<String> about, Span where, String words) {
            this(story, position, target, about, where, words, List.of());
        }

        /** 1 for it, −1 against it, 0 undecided. */
        public int side() {
            return switch (position) {
                case FOR, AFFIRMS -> 1;
                case AGAINST, DENIES, DOUBTS -> -1;
                case UNDECIDED -> 0;
            };
        }
    }

    /** @param target as most stories word it */
    public record TargetLine(String target, List<Stand> stances) {

        public TargetLine {
            stances = List.copyOf(stances);
        }
    }

    /** A change of sides: the last stance before it, and the first after. */
    public record Turn(String target, Stand before, Stand after) {}

    /** @param targets what the two take sides on, one after the other */
    public record Relation(String name, int agreements, int disagreements, List<String> targets) {}

    /**
     * Two stances on one target.
     *
     * @param name  whose the other one is, as in {@link Relation}
     * @param own   the latest side that the actor took on it
     * @param other without its words, as reading all their stories would take long
     */
    public record Meeting(String name, Stand own, Stand other) {

        public boolean agrees() {
            return own.side() == other.side();
        }
    }

    public Dossier {
        roles = List.copyOf(roles);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
        targets = List.copyOf(targets);
        turns = List.copyOf(turns);
        relations = List.copyOf(relations);
        meetings = List.copyOf(meetings);
    }
}
