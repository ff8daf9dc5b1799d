package standpoint.analysis.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import standpoint.analysis.language.Token;
import standpoint.analysis.language.WordList;

/** The list of cue verbs. */
public final class CueWords {

    private final Map<String, Cue> byLemma = new HashMap<>();

    public CueWords() {
        for (String line : WordList.lines("cues")) {
            List<String> cells = WordList.cells(line);
            Cue.Kind kind = Cue.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            byLemma.put(cells.getFirst(), new Cue(cells.getFirst(), kind,
                    cells.get(2).chars().filter(c -> c != ' ').mapToObj(c -> (char) c).collect(Collectors.toSet())));
        }
    }

    public Optional<Cue> find(Token token) {
        return token.tag().startsWith("VB") ? Optional.ofNullable(byLemma.get(token.lemma())) : Optional.empty();
    }
}
