package standpoint.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words or patterns that the package keeps as data: a resource beside its classes, one entry a line, {@code #} starts a comment line. */
final class WordList {

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList of(String resource) {
        return new WordList(Set.copyOf(lines(resource)));
    }

    /** One pattern that finds what any line of the resource finds, case ignored. */
    static Pattern patterns(String resource) {
        String either = lines(resource).stream().map(line -> "(?:" + line + ")").collect(Collectors.joining("|"));
        return Pattern.compile(either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether the list has the word; case is ignored. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's file " + resource + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            // No trimming: a pattern may end in a space.
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file " + resource + " cannot be read", e);
        }
    }
}
