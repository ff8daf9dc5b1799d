package standpoint.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists among the resources: one entry a line, {@code #} starts a comment line. Words are data, not code. */
public final class WordList {

    private WordList() {}

    /** The lines of {@code /standpoint/analysis/<name>.txt} without comments and blank lines. */
    public static List<String> lines(String name) {
        String path = "/standpoint/analysis/" + name + ".txt";
        try (InputStream in = WordList.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + path + " is not in the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of plain words. */
    public static Set<String> words(String name) {
        return lines(name).stream().map(line -> cells(line).getFirst()).collect(Collectors.toUnmodifiableSet());
    }

    /** Lines such as {@code word: other, words}; words without a colon stand for nothing else. */
    public static Map<String, Set<String>> table(String name) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String[] sides = line.split(":", 2);
            Set<String> values = sides.length == 1 ? Set.of() : Set.copyOf(list(sides[1]));
            table.merge(sides[0].strip(), values, (a, b) -> Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet()));
        }
        return table;
    }

    /** The cells of a line, parted by semicolons. */
    public static List<String> cells(String line) {
        return Stream.of(line.split(";", -1)).map(String::strip).toList();
    }

    /** The words of a cell, parted by commas. */
    public static List<String> list(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
