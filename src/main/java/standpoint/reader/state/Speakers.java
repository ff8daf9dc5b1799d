package standpoint.reader.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;

/** Which of the few colours a speaker has: those who are quoted most have one of their own. */
public final class Speakers {

    /** How many colours there are. */
    public static final int COLOURS = 8;

    /** Nobody has a colour. */
    public static final Speakers NONE = new Speakers();

    private final Map<EntityId, Integer> colours = new HashMap<>();

    private Speakers() {}

    public static Speakers of(Analysis analysis) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        analysis.quotes().stream().flatMap(quote -> quote.speaker().stream()).forEach(id -> counts.merge(id, 1, Integer::sum));
        Speakers speakers = new Speakers();
        Stream<Map.Entry<EntityId, Integer>> mostQuoted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(COLOURS);
        List<EntityId> coloured = mostQuoted.map(Map.Entry::getKey).toList();
        coloured.forEach(id -> speakers.colours.put(id, speakers.colours.size()));
        return speakers;
    }

    /** From 0 to {@link #COLOURS}, exclusive; empty for an unknown speaker and for those who are quoted least. */
    public Optional<Integer> colour(Quote quote) {
        return quote.speaker().flatMap(this::colour);
    }

    public Optional<Integer> colour(EntityId speaker) {
        return Optional.ofNullable(colours.get(speaker));
    }
}
