package standpoint.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that are set in capitals, in the usual spelling. */
final class Capitals {

    private Capitals() {}

    /** Whether the words have letters, and no small ones. */
    static boolean only(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT)) && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** "O'NEILL-MCKAY" as "O'Neill-Mckay", "JOHN'S" as "John's". */
    static String normalWord(String word) {
        StringBuilder normal = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            boolean starts = startsName(word, i) || (i == 2 && word.startsWith("MC"));
            normal.append(starts ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
        }
        return normal.toString();
    }

    /**
     * A place with its words in capitals spelled as usual: "ST. JOHN'S" as "St. John's", "RIO DE JANEIRO" as "Rio de Janeiro".
     *
     * @param small words that stay small between two others
     */
    static String normalPlace(String place, WordList small) {
        return Arrays.stream(place.split("/")).map(one -> normalName(one, small)).collect(Collectors.joining("/"));
    }

    private static String normalName(String name, WordList small) {
        String[] words = name.split("(?<=[ -])|(?=[ -])");
        for (int i = 0; i < words.length; i++) {
            if (only(words[i]) && !words[i].matches("(?:\\p{Lu}\\.)+")) {
                boolean between = i > 0 && i < words.length - 1;
                words[i] = between && small.has(words[i]) ? words[i].toLowerCase(Locale.ROOT) : normalWord(words[i]);
                words[i] = i > 0 ? words[i].replaceFirst("^D(?=['’])", "d") : words[i];
            }
        }
        return String.join("", words);
    }

    /** A letter at the start, after a hyphen, or after an apostrophe where more than one letter follows it. */
    private static boolean startsName(String word, int i) {
        if (i == 0) {
            return true;
        }
        char before = word.charAt(i - 1);
        boolean genitive = (before == '\'' || before == '’') && (i + 1 == word.length() || !Character.isLetter(word.charAt(i + 1)));
        return !Character.isLetter(before) && !genitive;
    }
}
