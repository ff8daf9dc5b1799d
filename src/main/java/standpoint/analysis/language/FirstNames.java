package standpoint.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The sex that a first name tells, from the list that comes with CoreNLP's models. */
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
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells.length == 2) {
            Sex sex = cells[1].equals("FEMALE") ? Sex.FEMALE : Sex.MALE;
            sexes.merge(cells[0], sex, (a, b) -> a == b ? a : Sex.UNKNOWN);
        }
    }

    public Sex sexOf(String firstName) {
        return sexes.getOrDefault(firstName.toLowerCase(Locale.ROOT), Sex.UNKNOWN);
    }

    public boolean isFirstName(String word) {
        return sexes.containsKey(word.toLowerCase(Locale.ROOT));
    }
}
