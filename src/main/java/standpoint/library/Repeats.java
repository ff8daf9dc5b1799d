package standpoint.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import standpoint.article.ArticleId;

/** Versions of one story repeat each other. What two of them have in the same words is told once; what one of them has twice, twice. */
final class Repeats {

    private final Map<ArticleId, ArticleId> works = new HashMap<>();
    private final Map<Key, ArticleId> first = new HashMap<>();

    private record Key(ArticleId work, List<?> what) {}

    /** Notes of which story one is a version. */
    void know(ArticleId story, ArticleId work) {
        works.put(story, work);
    }

    /** Of which story one is a version; itself where that was not noted. */
    ArticleId work(ArticleId story) {
        return works.getOrDefault(story, story);
    }

    /** Whether another version of the part's story had this before. */
    boolean isRepeated(CastReader.Part part, List<?> what) {
        ArticleId before = first.putIfAbsent(new Key(part.work(), what), part.story().id());
        return before != null && !before.equals(part.story().id());
    }

    /**
     * Takes out of {@code all} what an earlier version says as well.
     *
     * @param what    what makes two of them the same
     * @param alsoIn  the first one, with the stories that repeat it
     */
    <T> void tellOnce(List<T> all, Function<T, Story> story, Function<T, List<?>> what, BiFunction<T, List<Story>, T> alsoIn) {
        Map<Key, Integer> places = new HashMap<>();
        Map<Integer, Set<Story>> repeated = new LinkedHashMap<>();
        List<T> once = new ArrayList<>();
        for (T each : all) {
            Story teller = story.apply(each);
            Key key = new Key(work(teller.id()), what.apply(each));
            Integer place = places.putIfAbsent(key, once.size());
            if (place == null || story.apply(once.get(place)).id().equals(teller.id())) {
                once.add(each);
            } else {
                repeated.computeIfAbsent(place, none -> new HashSet<>()).add(teller);
            }
        }
        repeated.forEach((place, stories) -> once.set(place, alsoIn.apply(once.get(place), List.copyOf(stories))));
        all.clear();
        all.addAll(once);
    }

    /** The letters and digits alone: papers differ in spaces and signs. */
    static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
