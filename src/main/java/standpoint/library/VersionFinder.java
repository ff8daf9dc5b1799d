package standpoint.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.util.BytesRef;

import standpoint.article.Article;
import standpoint.article.ArticleId;

/**
 * Finds of which story a new one is a version. Knows all stories by a few numbers each, see {@link Shingles#bands}, and reads the texts of
 * those alone that have one in common with it. Safe for use by several threads.
 */
final class VersionFinder {

    /** Of a number that more stories have, as of a formula at their end, the latest so many count. */
    private static final int MOST_PER_BAND = 40;
    private static final int MOST_COMPARED = 8;
    private static final int NONE = -1;

    private final Texts texts;
    private final Map<ArticleId, Integer> rows = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    /** The bands of all stories, one story after the other; {@code next} leads to an earlier one in the same slot. */
    private int[] bands = new int[Shingles.BANDS * 1024];
    private int[] next = new int[Shingles.BANDS * 1024];
    private int[] slots = slots(bands.length);

    /** Reads a stored story. */
    @FunctionalInterface
    interface Texts {
        Optional<Article> article(ArticleId id) throws IOException;
    }

    /**
     * What the index keeps of a story's text.
     *
     * @param original the story that it is a version of; itself where it is the first
     * @param bands    packed; none where the story is too short
     */
    record Kin(ArticleId original, BytesRef bands) {}

    private record Known(ArticleId id, ArticleId original, boolean compared) {}

    VersionFinder(Texts texts) {
        this.texts = texts;
    }

    /** Takes up a story of the index. */
    synchronized void know(ArticleId id, Kin kin) {
        if (rows.containsKey(id)) {
            return;
        }
        int row = known.size();
        rows.put(id, row);
        int[] own = Shingles.unpacked(kin.bands());
        known.add(new Known(id, kin.original(), own.length > 0));
        grow((row + 1) * Shingles.BANDS);
        for (int i = 0; i < own.length; i++) {
            put(row * Shingles.BANDS + i, own[i]);
        }
    }

    /** What is to be kept of a stored story; a new one is compared with those known, and known from now on. */
    synchronized Kin of(Article article) throws IOException {
        Integer row = rows.get(article.id());
        if (row != null) {
            Known story = known.get(row);
            int start = row * Shingles.BANDS;
            return new Kin(story.original(), Shingles.packed(Arrays.copyOfRange(bands, start, story.compared() ? start + Shingles.BANDS : start)));
        }
        Shingles shingles = Shingles.of(article);
        int[] own = shingles.isEnough() ? shingles.bands() : new int[0];
        Kin kin = new Kin(original(shingles, own).orElse(article.id()), Shingles.packed(own));
        know(article.id(), kin);
        return kin;
    }

    /** From now on nothing is a version of it. */
    synchronized void forget(ArticleId id) {
        Integer row = rows.remove(id);
        if (row != null) {
            known.set(row, new Known(id, known.get(row).original(), false));
        }
    }

    private Optional<ArticleId> original(Shingles shingles, int[] own) throws IOException {
        Map<Integer, Integer> common = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            int left = MOST_PER_BAND;
            for (int entry = slots[slot(i, own[i])]; entry != NONE && left > 0; entry = next[entry]) {
                if (bands[entry] == own[i] && entry % Shingles.BANDS == i) {
                    common.merge(entry / Shingles.BANDS, 1, Integer::sum);
                    left--;
                }
            }
        }
        List<Known> candidates = common.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .map(entry -> known.get(entry.getKey())).filter(Known::compared).limit(MOST_COMPARED).toList();
        return closest(shingles, candidates);
    }

    private Optional<ArticleId> closest(Shingles shingles, List<Known> candidates) throws IOException {
        record Close(ArticleId original, double share) {}
        List<Close> versions = new ArrayList<>();
        for (Known candidate : candidates) {
            Optional<Shingles> its = texts.article(candidate.id()).map(Shingles::of);
            if (its.isPresent() && shingles.isVersionOf(its.get())) {
                versions.add(new Close(candidate.original(), shingles.share(its.get())));
            }
        }
        return versions.stream().max(Comparator.comparingDouble(Close::share)).map(Close::original);
    }

    private int slot(int band, int value) {
        return Math.floorMod(value * 31 + band * 0x9E3779B9, slots.length);
    }

    private void put(int entry, int value) {
        int slot = slot(entry % Shingles.BANDS, value);
        bands[entry] = value;
        next[entry] = slots[slot];
        slots[slot] = entry;
    }

    private void grow(int entries) {
        if (entries <= bands.length) {
            return;
        }
        int[] old = bands;
        bands = Arrays.copyOf(old, old.length * 2);
        next = new int[bands.length];
        slots = slots(bands.length);
        for (int row = 0; row < old.length / Shingles.BANDS && row < known.size(); row++) {
            for (int i = 0; known.get(row).compared() && i < Shingles.BANDS; i++) {
                put(row * Shingles.BANDS + i, old[row * Shingles.BANDS + i]);
            }
        }
    }

    private static int[] slots(int entries) {
        int[] slots = new int[entries];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
