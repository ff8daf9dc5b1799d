package standpoint.library;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.ArticleId;
import standpoint.article.Span;

/**
 * Who stands where and who is quoted in many stories at once.
 *
 * @param stories how many were looked at, versions of one counted once
 * @param actors  the holders of most stances, most first
 * @param targets what most stances are about, most first, as most stories word it
 * @param stances all of them, in no order; what several versions of a story say in the same words is there once
 * @param words   how many words of the stories are quoted, those of versions counted once
 * @param spoken  how much of that each speaker has in each outlet, most first
 */
public record Corpus(int stories, List<Holder> actors, List<Target> targets, List<Taken> stances, long words, List<Spoken> spoken) {

    /** Stands for an actor or a target that is not among the first ones. */
    public static final int OTHER = -1;

    /**
     * An actor.
     *
     * @param story a story that names it, as which entity
     */
    public record Holder(String name, Entity.Kind kind, ArticleId story, EntityId entity, int stances) {}

    /**
     * What stances are about.
     *
     * @param words as most stories word it
     * @param story the title of the one story that it belongs to, where the same words mean something else in others
     */
    public record Target(String words, Optional<String> story) {

        /** The words, and behind them the story's title. */
        public String told() {
            return words + tail();
        }

        /** The story's title as it stands behind the words; empty where there is none. */
        public String tail() {
            return story.map(" – "::concat).orElse("");
        }
    }

    /**
     * A stance that somebody takes.
     *
     * @param actor  its place among the actors, or {@link #OTHER}
     * @param target its place among the targets, or {@link #OTHER}
     * @param words  what it is about, as the story words it
     * @param where  the first words of its evidence in the story's text
     */
    public record Taken(int actor, int target, Position position, Story story, String words, Span where) {

        /** 1 for it, −1 against it, 0 undecided. */
        public int side() {
            return new Dossier.Stand(story, position, words, Optional.empty(), where, "").side();
        }
    }

    /**
     * What somebody is quoted with in an outlet.
     *
     * @param speaker empty where no story names who speaks
     * @param once    without what versions of its stories in other outlets are counted with
     * @param printed all that the outlet prints
     */
    public record Spoken(Optional<Holder> speaker, Optional<String> outlet, Amount once, Amount printed) {}

    /** How much is quoted. */
    public record Amount(int quotes, long words) {

        public Amount plus(Amount other) {
            return new Amount(quotes + other.quotes, words + other.words);
        }
    }

    public Corpus {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        stances = List.copyOf(stances);
        spoken = List.copyOf(spoken);
    }
}
