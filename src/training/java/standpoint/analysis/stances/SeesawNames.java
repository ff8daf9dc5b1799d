package standpoint.analysis.stances;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words of a story mean what SEESAW's annotators call by the name that an encyclopedia has for it. */
final class SeesawNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_&-]+");
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "in", "on", "to", "and", "for", "s", "mr", "mrs", "ms", "dr", "sen", "rep",
            "gov", "president", "senator", "representative", "governor", "secretary", "former", "his", "her", "their", "its");
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("gop", "republican party"), Map.entry("republicans", "republican party"),
            Map.entry("republican", "republican party"), Map.entry("democrats", "democratic party"), Map.entry("democrat", "democratic party"),
            Map.entry("democratic", "democratic party"), Map.entry("dems", "democratic party"), Map.entry("us", "united states"),
            Map.entry("usa", "united states"), Map.entry("america", "united states"), Map.entry("uk", "united kingdom"),
            Map.entry("britain", "united kingdom"), Map.entry("senate", "congress"), Map.entry("house", "congress"));

    private SeesawNames() {}

    static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\b([a-z])\\.(?=[a-z]\\b)", "$1").replace(".", "").replace('’', '\'').replaceAll("'s\\b", "");
        String bare = WORD.matcher(plain).results().map(each -> each.group()).filter(word -> !EMPTY.contains(word)).collect(Collectors.joining(" "));
        String known = SAME.getOrDefault(bare, bare);
        return known.isEmpty() ? List.of() : Arrays.asList(known.split(" "));
    }

    /** Whether one name's words are all in the other's, with the last or first one in common. */
    static boolean isSame(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        return longer.containsAll(shorter) && (shorter.getLast().equals(longer.getLast()) || longer.getFirst().equals(shorter.getFirst()));
    }

    /** Whether a phrase holds half of the words of a name. */
    static boolean isAbout(List<String> phrase, List<String> name) {
        Set<String> wanted = new HashSet<>(name);
        long common = wanted.stream().filter(phrase::contains).count();
        return !wanted.isEmpty() && 2 * common >= wanted.size();
    }
}
