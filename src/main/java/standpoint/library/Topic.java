package standpoint.library;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.article.ArticleId;

/**
 * What a stance is about, by the stems of its telling words: "the harbour toll" and "harbour tolls" are one topic.
 *
 * @param isClaim whether it is something said, which can be denied; to deny that one is for a toll is not to be against the toll
 * @param work    the story, or what it is a version of, outside of which the words mean something else, see {@link TargetReach}
 */
record Topic(Set<String> stems, boolean isClaim, Optional<ArticleId> work) {

    /** What share of all words two topics must have in common. */
    private static final double ALIKE = 0.6;

    /** @param work the story that says so, or what it is a version of */
    static Topic of(Position position, String target, Optional<String> about, ArticleId work) {
        boolean isClaim = switch (position) {
            case FOR, AGAINST, UNDECIDED -> false;
            case AFFIRMS, DENIES, DOUBTS -> true;
        };
        Set<String> stems = Set.copyOf(WordAnalyzer.tellingStems(target));
        List<String> name = about.map(WordAnalyzer::tellingStems).orElse(List.of());
        // a name alone, however short, is about whom it names
        return new Topic(name.isEmpty() || !name.containsAll(stems) ? stems : Set.copyOf(name), isClaim,
                TargetReach.isOfItsStory(target, about) ? Optional.of(work) : Optional.empty());
    }

    /** The target where stories are told side by side: with the title of the one that it belongs to. */
    Corpus.Target among(String target, Story story) {
        return new Corpus.Target(target, work.map(_ -> story.title()));
    }

    boolean isSameAs(Topic other) {
        if (isClaim != other.isClaim || !work.equals(other.work)) {
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
