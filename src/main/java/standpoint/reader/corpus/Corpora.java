package standpoint.reader.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import standpoint.analysis.Position;
import standpoint.library.Corpus;
import standpoint.reader.look.Words;

/** What the pictures have in common. */
final class Corpora {

    private Corpora() {}

    /** Stories without a date come first, so that they never count as the latest. */
    static LocalDate day(Corpus.Taken stance) {
        return stance.story().published().orElse(LocalDate.MIN);
    }

    static Map<Position, Long> counts(List<Corpus.Taken> stances) {
        return stances.stream().collect(Collectors.groupingBy(Corpus.Taken::position, TreeMap::new, Collectors.counting()));
    }

    /** "2 for, 1 against" */
    static String told(List<Corpus.Taken> stances) {
        return counts(stances).entrySet().stream().map(entry -> entry.getValue() + " " + Words.of(entry.getKey())).collect(Collectors.joining(", "));
    }
}
