package standpoint.analysis.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import standpoint.analysis.language.FirstNames;

/** Whether two names can be names of one thing. */
final class NameMatcher {

    /** The middle of Robert "Bobby" Tanner. */
    private static final Pattern NICKNAME = Pattern.compile(" [\"“‘'](\\p{Lu}[\\p{L}-]+)[\"”’'] ");

    /** Before what a country has one of: "the U.S. Senate". */
    private static final Pattern NATIONAL = Pattern.compile("^(?:[Tt]he )?(?:U\\.S\\.|US|UK) (?=\\p{Lu}\\p{Ll})");

    private static final Pattern ARTICLE = Pattern.compile("\\b(al|el)-");

    private final Gazetteer gazetteer;
    private final Words words;
    private final FirstNames firstNames;

    NameMatcher(Gazetteer gazetteer, Words words, FirstNames firstNames) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.firstNames = firstNames;
    }

    /** "Jose" for "José's": lower case, no accents, no possessive. */
    static String plain(String name) {
        String bare = NICKNAME.matcher(name).replaceAll(" ").replace('’', '\'').replaceAll("'s$|^(the|The) ", "");
        return FirstNames.plain(bare);
    }

    /** Two full names of one person: same last name, and first names that agree ("Edith", "E.", "Edith Jane"); or several first names alone. */
    boolean samePerson(String a, String b) {
        List<String> left = parts(a);
        List<String> right = parts(b);
        if (left.size() < 2 || right.size() < 2) {
            return left.equals(right);
        }
        if (left.equals(right)) {
            return true;
        }
        String first = left.getFirst();
        String other = right.getFirst();
        boolean initials = first.length() <= 2 && other.startsWith(first.substring(0, 1)) || other.length() <= 2 && first.startsWith(other.substring(0, 1));
        return left.getLast().equals(right.getLast()) && (first.equals(other) || initials)
                || isEndOf(left, right) || isEndOf(right, left) || isStartOf(left, right) || isStartOf(right, left);
    }

    /** Whether the short name is the last name of the full one ("van Dam" of "Pieter van Dam"). */
    boolean isLastName(String name, String full) {
        return parts(full).size() > parts(name).size() && isEndOf(parts(name), parts(full));
    }

    boolean isFirstName(String name, String full) {
        Matcher nickname = NICKNAME.matcher(full);
        if (nickname.find() && plain(nickname.group(1)).equals(plain(name))) {
            return true;
        }
        return parts(full).size() > 1 && parts(name).size() == 1 && parts(full).getFirst().equals(parts(name).getFirst());
    }

    /** "Rojas" of "Elena Rojas Vidal": with two last names, the first one is the everyday name. */
    boolean isMiddleName(String name, String full) {
        List<String> all = parts(full);
        return all.size() > 2 && parts(name).size() == 1 && all.subList(1, all.size() - 1).contains(parts(name).getFirst());
    }

    /** Two names of one body or place. */
    boolean sameBody(String a, String b) {
        if (plain(a).equals(plain(b))) {
            return true;
        }
        if (plain(NATIONAL.matcher(a).replaceFirst("")).equals(plain(NATIONAL.matcher(b).replaceFirst("")))) {
            return true;
        }
        String canonical = gazetteer.find(a).map(Gazetteer.Entry::name).orElse(a);
        String other = gazetteer.find(b).map(Gazetteer.Entry::name).orElse(b);
        if (plain(canonical).equals(plain(other))) {
            return true;
        }
        return isAcronym(canonical, other) || isAcronym(other, canonical) || isShortForm(canonical, other) || isShortForm(other, canonical);
    }

    private static boolean isAcronym(String letters, String name) {
        String bare = letters.replace(".", "");
        if (bare.length() < 2 || bare.contains(" ") || !bare.equals(bare.toUpperCase(Locale.ROOT))) {
            return false;
        }
        String all = initials(name, true);
        return bare.equals(all) || bare.equals(initials(name, false));
    }

    private static String initials(String name, boolean small) {
        String[] parts = name.split("[ -]");
        return parts.length < 2 ? "" : Arrays.stream(parts).filter(part -> !part.isEmpty())
                .filter(part -> small || Character.isUpperCase(part.charAt(0)))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
    }

    /** "Port Authority" for "Port Authority of Lund", "Berg Ferries" for "Berg Ferries Ltd", never one bare common word. */
    private boolean isShortForm(String shorter, String longer) {
        List<String> few = parts(shorter);
        List<String> many = parts(longer);
        if (few.size() >= many.size() || few.size() == 1 && words.marksBody(few.getFirst()) || gazetteer.find(shorter).isPresent()
                || gazetteer.find(longer).isPresent()) {
            return false;
        }
        boolean starts = many.subList(0, few.size()).equals(few);
        boolean ends = isEndOf(few, many) && few.size() >= 2;
        return starts && (few.size() >= 2 || words.marksBody(many.getLast())) || ends;
    }

    /** "Mary Ann" of "Mary Ann Reed", not "Anna Berg" of "Anna Berg Reed" */
    private boolean isStartOf(List<String> few, List<String> many) {
        return few.size() < many.size() && firstNames.isFirstName(few.getLast()) && many.subList(0, few.size()).equals(few);
    }

    private static boolean isEndOf(List<String> few, List<String> many) {
        return few.size() <= many.size() && many.subList(many.size() - few.size(), many.size()).equals(few);
    }

    /** Without the article of Arabic names, which papers leave out: "al-Masri", "Masri". */
    private static List<String> parts(String name) {
        return List.of(ARTICLE.matcher(plain(name)).replaceAll("").split(" "));
    }
}
