package standpoint.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleId;

/** The stories of an open library as memory knows them: a line of each, and which are versions of one. Safe for use by several threads. */
final class Catalogue {

    private final Map<ArticleId, Entry> entries = new ConcurrentHashMap<>();
    /** By the story that they are versions of; without that story itself. */
    private final Map<ArticleId, Set<ArticleId>> versions = new ConcurrentHashMap<>();

    /** @param analyst the version of the analyst that analysed it; 0 where it is not analysed */
    private record Entry(Story story, ArticleId original, int analyst) {}

    /** Takes up a story as the index has it, in place of what was known of it. */
    void list(StoryLine line) {
        ArticleId id = new ArticleId(line.id());
        ArticleId original = new ArticleId(line.original());
        entries.put(id, new Entry(line.story(), original, line.analyst()));
        if (!original.equals(id)) {
            versions.computeIfAbsent(original, each -> ConcurrentHashMap.newKeySet()).add(id);
        }
    }

    /** False if it is not there. */
    boolean remove(ArticleId id) {
        Entry gone = entries.remove(id);
        if (gone != null) {
            versions.computeIfPresent(gone.original(), (original, others) -> without(others, id));
        }
        return gone != null;
    }

    private static @Nullable Set<ArticleId> without(Set<ArticleId> stories, ArticleId story) {
        stories.remove(story);
        return stories.isEmpty() ? null : stories;
    }

    boolean has(ArticleId id) {
        return entries.containsKey(id);
    }

    /** Whether this version of the analyst analysed it. */
    boolean isAnalysed(ArticleId id) {
        Entry entry = entries.get(id);
        return entry != null && entry.analyst() == Analyst.VERSION;
    }

    /** In no order. */
    Stream<Story> stories() {
        return entries.values().stream().map(Entry::story);
    }

    /** The other versions of a story, as other papers print it. */
    List<Story> versions(ArticleId id) {
        Entry entry = entries.get(id);
        return entry == null ? List.of() : others(entry.original(), id);
    }

    /** By each story that has other versions, these. */
    Map<ArticleId, List<Story>> versions() {
        Map<ArticleId, List<Story>> all = new HashMap<>();
        versions.forEach((original, members) -> Stream.concat(Stream.of(original), members.stream()).filter(entries::containsKey)
                .forEach(id -> all.put(id, others(original, id))));
        all.values().removeIf(List::isEmpty);
        return all;
    }

    private List<Story> others(ArticleId original, ArticleId self) {
        return Stream.concat(Stream.of(original), versions.getOrDefault(original, Set.of()).stream()).filter(id -> !id.equals(self))
                .map(entries::get).filter(Objects::nonNull).map(Entry::story).toList();
    }

    /** How many stories there are, versions of one counted once. */
    int works() {
        return (int) entries.values().stream().map(Entry::original).distinct().count();
    }
}
