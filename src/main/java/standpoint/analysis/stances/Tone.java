package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** How good or bad words sound: -4 to 4. */
final class Tone {

    private final Map<String, Integer> values = new HashMap<>();

    Tone() {
        for (String line : WordList.lines("tone")) {
            int space = line.lastIndexOf(' ');
            values.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
        }
    }

    int of(Token token) {
        Integer value = values.get(token.lemma());
        return token.isProperNoun() ? 0 : value != null ? value : values.getOrDefault(token.word().toLowerCase(Locale.ROOT), 0);
    }
}
