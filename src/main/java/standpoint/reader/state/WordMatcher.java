package standpoint.reader.state;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import standpoint.article.Span;

/**
 * Finds words in a text as a reader means them: a space stands for any spaces and line ends, plain quotation marks and hyphens for the
 * curved and long ones, and, unless case matters, a letter for its capital and its accented forms.
 */
final class WordMatcher {

    /** No more places than this are looked for; nobody goes through so many. */
    static final int MOST = 2000;

    private final Pattern pattern;
    private final boolean matchCase;

    private WordMatcher(Pattern pattern, boolean matchCase) {
        this.pattern = pattern;
        this.matchCase = matchCase;
    }

    static WordMatcher of(String words, boolean wholeWords, boolean matchCase) {
        String sought = Arrays.stream(folded(words.strip(), matchCase).split("\\s+")).filter(word -> !word.isEmpty()).map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        String bounded = wholeWords ? "(?<![\\p{L}\\p{N}])" + sought + "(?![\\p{L}\\p{N}])" : sought;
        return new WordMatcher(Pattern.compile(sought.isEmpty() ? "(?!)" : bounded), matchCase);
    }

    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded(text, matchCase));
        while (found.size() < MOST && matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** Of the same length, so that places in it are places in the text. */
    private static String folded(String text, boolean matchCase) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = matchCase ? plain(folded[i]) : letter(plain(folded[i]));
        }
        return new String(folded);
    }

    private static char plain(char one) {
        return switch (one) {
            case '‘', '’', '‛' -> '\'';
            case '“', '”', '„' -> '"';
            case '‐', '‑', '–', '—' -> '-';
            default -> one;
        };
    }

    private static char letter(char one) {
        char base = one < 128 || Character.isSurrogate(one) ? one : Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFD).charAt(0);
        String lower = String.valueOf(base).toLowerCase(Locale.ROOT);
        return lower.length() == 1 ? lower.charAt(0) : base;
    }
}
