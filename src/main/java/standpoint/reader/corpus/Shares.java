package standpoint.reader.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import standpoint.library.Corpus;

/**
 * Who has which share of the quoted words.
 *
 * @param speakers of the outlet that was chosen or of all, most words first
 * @param outlets  of all stories, most words first
 */
record Shares(List<Share<Corpus.Holder>> speakers, List<Share<String>> outlets) {

    /** @param share of the words in question, 0 to 1; who is unknown counts among these but is not listed */
    record Share<T>(T of, int quotes, long words, double share) {}

    Shares {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
    }

    static Shares of(Corpus corpus, Optional<String> outlet, int most) {
        List<Corpus.Spoken> there = corpus.spoken().stream().filter(spoken -> outlet.isEmpty() || spoken.outlet().equals(outlet)).toList();
        return new Shares(shares(there, Corpus.Spoken::speaker, most), shares(corpus.spoken(), Corpus.Spoken::outlet, most));
    }

    private static <T> List<Share<T>> shares(List<Corpus.Spoken> spoken, Function<Corpus.Spoken, Optional<T>> key, int most) {
        long all = spoken.stream().mapToLong(Corpus.Spoken::words).sum();
        Map<T, long[]> sums = new LinkedHashMap<>();
        for (Corpus.Spoken each : spoken) {
            key.apply(each).ifPresent(of -> {
                long[] sum = sums.computeIfAbsent(of, none -> new long[2]);
                sum[0] += each.quotes();
                sum[1] += each.words();
            });
        }
        return sums.entrySet().stream().sorted(Comparator.comparingLong((Map.Entry<T, long[]> entry) -> -entry.getValue()[1])).limit(most)
                .map(entry -> new Share<>(entry.getKey(), (int) entry.getValue()[0], entry.getValue()[1], all == 0 ? 0 : (double) entry.getValue()[1] / all)).toList();
    }
}
