package standpoint.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sex that a first name tells, with or without its accents: from the list that comes with CoreNLP's models, and one of names of other languages. */
public final class FirstNames {

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, Sex> sexes = new HashMap<>();

    public FirstNames() {
        try (InputStream in = FirstNames.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("CoreNLP's models are not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String line : WordList.lines("first-names")) {
            List<String> cells = WordList.cells(line);
            sexes.putIfAbsent(plain(cells.getFirst()), cells.size() < 2 ? Sex.UNKNOWN : cells.get(1).equals("f") ? Sex.FEMALE : Sex.MALE);
        }
    }

    /** In lower case, without accents: "jose" for "José". */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells.length == 2) {
            Sex sex = cells[1].equals("FEMALE") ? Sex.FEMALE : Sex.MALE;
            sexes.merge(cells[0], sex, (a, b) -> a == b ? a : Sex.UNKNOWN);
        }
    }

    public Sex sexOf(String firstName) {
        return sexes.getOrDefault(plain(firstName), Sex.UNKNOWN);
    }

    public boolean isFirstName(String word) {
        return sexes.containsKey(plain(word));
    }
}
