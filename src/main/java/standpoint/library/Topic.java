package standpoint.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;

/**
 * What a stance is about, by the stems of its telling words: "the new toll" and "new tolls" are one topic.
 *
 * @param isClaim whether it is something said, which can be denied; to deny that one is for a toll is not to be against the toll
 */
record Topic(Set<String> stems, boolean isClaim) {

    /** What share of all words two topics must have in common. */
    private static final double ALIKE = 0.6;

    static Topic of(Position position, String target, Optional<String> about) {
        boolean isClaim = switch (position) {
            case FOR, AGAINST, UNDECIDED -> false;
            case AFFIRMS, DENIES, DOUBTS -> true;
        };
        Set<String> stems = Set.copyOf(WordAnalyzer.tellingStems(target));
        List<String> name = about.map(WordAnalyzer::tellingStems).orElse(List.of());
        // a name alone, however short, is about whom it names
        return new Topic(name.isEmpty() || !name.containsAll(stems) ? stems : Set.copyOf(name), isClaim);
    }

    boolean isSameAs(Topic other) {
        if (isClaim != other.isClaim) {
            return false;
        }
        if (stems.isEmpty() || other.stems.isEmpty()) {
            return stems.equals(other.stems);
        }
        Set<String> common = new HashSet<>(stems);
        common.retainAll(other.stems);
        int shorter = Math.min(stems.size(), other.stems.size());
        int all = stems.size() + other.stems.size() - common.size();
        return common.size() == all || (shorter > 1 && common.size() == shorter) || common.size() >= ALIKE * all;
    }
}
