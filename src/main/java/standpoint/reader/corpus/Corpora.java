package standpoint.reader.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Where somebody is quoted. */
    static String outlet(Corpus.Spoken spoken) {
        return spoken.outlet().orElse("stories without outlet");
    }

    /** In one line, with the story that it belongs to. */
    static String told(Corpus.Target target) {
        return Words.oneLine(target.told());
    }

    /** "… and 12 more actors and 31 more lines" for which a picture has no room; empty where it has for all. */
    static Optional<String> more(int actors, int others, String other) {
        Stream<String> both = Stream.of(actors == 0 ? "" : Words.count(actors, "more actor"), others == 0 ? "" : Words.count(others, "more " + other));
        return Optional.of(both.filter(part -> !part.isEmpty()).collect(Collectors.joining(" and "))).filter(told -> !told.isEmpty()).map("… and "::concat);
    }

    /** "2 for, 1 against" */
    static String told(List<Corpus.Taken> stances) {
        return counts(stances).entrySet().stream().map(entry -> entry.getValue() + " " + Words.of(entry.getKey())).collect(Collectors.joining(", "));
    }
}
