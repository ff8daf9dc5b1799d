package standpoint.library;

import java.util.List;
import java.util.Map;

import standpoint.analysis.Position;

/**
 * The library in figures.
 *
 * @param stories  versions of one story are one
 * @param versions how many more versions of the stories there are
 * @param people   how many people its stories name, namesakes told apart
 * @param bodies   how many organisations
 * @param quotes   those that versions of one story have in common are counted once, as stances are
 * @param words    how many words of all stories are quoted
 * @param speakers by whom, most words first
 * @param outlets  and where; what two outlets print counts for both, and shares are of all that is printed
 * @param targets  how many stances are taken on each target, in the words of the stories; most first
 */
public record Figures(int stories, int versions, int people, int bodies, int quotes, int stances, long words, List<Share> speakers, List<Share> outlets,
        List<Target> targets) {

    /** @param share of all quoted words, 0 to 1 */
    public record Share(String name, int quotes, long words, double share) {}

    /** Positions that nobody takes are left out. */
    public record Target(String target, int stances, Map<Position, Integer> positions) {

        public Target {
            positions = Map.copyOf(positions);
        }
    }

    public Figures {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
        targets = List.copyOf(targets);
    }
}
