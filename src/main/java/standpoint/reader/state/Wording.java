package standpoint.reader.state;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a target, to tell whether two phrases mean the same thing: "the tax break" and "a $40 million tax break for farmers" do,
 * "closing the old harbour" and "the old harbour" do not.
 *
 * @param all      without the article in front, in lower case
 * @param core     the words up to the first preposition or clause
 * @param definite whether an article or number stands in front, which only nouns have
 */
record Wording(List<String> all, List<String> core, boolean definite) {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "any", "all", "this", "that", "these", "those", "his", "her", "its", "their",
            "our", "my", "your", "such", "some", "every", "each", "both");
    private static final Set<String> BORDERS = Set.of("of", "for", "to", "in", "on", "at", "by", "with", "from", "against", "about", "over", "under",
            "between", "into", "that", "which", "who", "whom", "whose", "because", "if", "when", "while", "as", "after", "before", "during", "without",
            "within", "than", "and", "or", "but");
    private static final Set<String> EMPHASIS = Set.of("itself", "himself", "herself", "themselves");
    /** One word alone, "plan", says too little to find it again in a longer phrase. */
    private static final int TELLING = 2;

    static Wording of(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}'$€£%]+"))
                .filter(word -> !word.isEmpty() && !EMPHASIS.contains(word)).toList();
        int from = 0;
        boolean definite = false;
        while (from < words.size() - 1 && (DETERMINERS.contains(words.get(from)) || from == 0 && words.getFirst().matches("[$€£]?\\d.*"))) {
            from++;
            definite = true;
        }
        List<String> all = words.subList(from, words.size());
        int border = 0;
        while (border < all.size() && !BORDERS.contains(all.get(border))) {
            border++;
        }
        return new Wording(List.copyOf(all), List.copyOf(all.subList(0, border)), definite);
    }

    boolean isLike(Wording other) {
        return all.equals(other.all) || isShorterFormOf(other) || other.isShorterFormOf(this);
    }

    private boolean isShorterFormOf(Wording other) {
        return core.size() >= TELLING && (core.equals(other.core) || other.definite && endsWith(other.core, core)) && isWithin(other);
    }

    private boolean isWithin(Wording other) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(BORDERS);
        left.removeAll(DETERMINERS);
        left.removeAll(Set.copyOf(other.all));
        return left.isEmpty();
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size() && words.subList(words.size() - end.size(), words.size()).equals(end);
    }
}
