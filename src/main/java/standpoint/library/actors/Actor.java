package standpoint.library.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import standpoint.analysis.Entity;
import standpoint.article.ArticleId;

/**
 * A person, body or place across stories.
 *
 * @param name        the fullest name that is common
 * @param appearances one or more in each of its stories; never empty
 */
public record Actor(String name, Entity.Kind kind, List<Appearance> appearances) {

    public Actor {
        appearances = List.copyOf(appearances);
    }

    static Actor of(List<Appearance> appearances) {
        String first = appearances.getFirst().name();
        if (appearances.stream().allMatch(each -> each.name().equals(first))) {
            return new Actor(first, appearances.getFirst().kind(), appearances);
        }
        Map<String, Long> names = appearances.stream().collect(Collectors.groupingBy(Appearance::name, TreeMap::new, Collectors.counting()));
        String name = names.keySet().stream()
                .max(Comparator.comparingInt((String each) -> Math.min(2, PersonName.words(each).size()))
                        .thenComparing(each -> names.getOrDefault(each, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Actor(name, appearances.getFirst().kind(), appearances);
    }

    /** In how many stories it is named, versions of one counted once. */
    public int stories() {
        return (int) appearances.stream().map(Appearance::work).distinct().count();
    }

    public boolean isIn(ArticleId story) {
        return appearances.stream().anyMatch(appearance -> appearance.story().equals(story));
    }

    /** What it is called most often besides its name: "minister"; what tells namesakes apart for a reader. */
    public Optional<String> role() {
        return mostFrequent(Appearance::role);
    }

    public Optional<String> body() {
        return mostFrequent(Appearance::body);
    }

    private Optional<String> mostFrequent(Function<Appearance, Optional<String>> value) {
        Map<String, Long> counts = appearances.stream().map(value).flatMap(Optional::stream)
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
