package standpoint.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.article.Span;

/** How much two findings of one text have in common. */
final class Likeness {

    private static final int SHORTEST_TELLING_WORD = 4;

    private Likeness() {}

    /** 0 where the places have no letter in common, 1 where they are the same. */
    static double of(List<Span> some, List<Span> others) {
        int both = some.stream().mapToInt(one -> others.stream().mapToInt(other -> common(one, other)).sum()).sum();
        int all = length(some) + length(others) - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** Whether the words may mean the same: one holds the other, or they share a telling word. */
    static boolean ofWords(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.contains(second) || second.contains(first) || telling(first).stream().anyMatch(telling(second)::contains);
    }

    private static Set<String> telling(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_TELLING_WORD).collect(Collectors.toSet());
    }
}
