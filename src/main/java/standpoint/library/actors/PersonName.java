package standpoint.library.actors;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, without accents, case and titles.
 *
 * @param first  the first name or its initial; empty where the story gives a last name alone
 * @param middle the initials of the names between
 */
record PersonName(String first, String middle, String last) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "st",
            "president", "minister", "senator", "sen", "rep", "gov", "governor", "mayor", "judge", "justice", "general", "gen", "col", "capt",
            "king", "queen", "prince", "princess", "pope", "rev", "father", "sister");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "mp", "obe", "kc", "qc");
    /** They belong to the last name, and some papers leave them out. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "al", "el", "bin", "ibn", "ter", "ten");

    static PersonName of(String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return new PersonName("", "", words.isEmpty() ? "" : words.getFirst());
        }
        StringBuilder middle = new StringBuilder();
        words.subList(1, words.size() - 1).stream().filter(word -> !PARTICLES.contains(word)).forEach(word -> middle.append(word.charAt(0)));
        return PARTICLES.contains(words.getFirst())
                ? new PersonName("", "", words.getLast())
                : new PersonName(words.getFirst(), middle.toString(), words.getLast());
    }

    /** The words of a name that tell something, folded. */
    static List<String> words(String name) {
        List<String> all = Arrays.stream(BETWEEN.split(folded(name))).filter(word -> !word.isEmpty()).toList();
        List<String> telling = all.stream().filter(word -> !SUFFIXES.contains(word)).dropWhile(TITLES::contains).toList();
        return telling.isEmpty() ? all : telling;
    }

    static String folded(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT); // nearly all names, and much faster
        }
        String plain = APOSTROPHES.matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("ß", "ss").replace("æ", "ae");
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80 || name.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }

    boolean isFull() {
        return first.length() > 1;
    }

    /** Whether nothing in the two names says that they are two people. */
    boolean fits(PersonName other) {
        return last.equals(other.last) && startAlike(middle, other.middle)
                && (isFull() && other.isFull() ? first.equals(other.first) : startAlike(first, other.first));
    }

    private static boolean startAlike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
