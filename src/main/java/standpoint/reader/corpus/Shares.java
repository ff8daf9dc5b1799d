package standpoint.reader.corpus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import standpoint.library.Corpus;

/**
 * Who has which share of the quoted words. What several outlets print counts once, unless an outlet is asked for: each has what it prints.
 *
 * @param speakers of the outlet that was chosen or of all, most words first
 * @param outlets  of all stories, most words first, those that name none among them
 */
record Shares(List<Share<Corpus.Holder>> speakers, List<Share<String>> outlets) {

    /** @param share of the words in question, 0 to 1; speakers who are unknown count among these but are not listed */
    record Share<T>(T of, int quotes, long words, double share) {}

    Shares {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
    }

    static Shares of(Corpus corpus, Optional<String> outlet, int most) {
        List<Corpus.Spoken> there = corpus.spoken().stream().filter(spoken -> outlet.isEmpty() || outlet.equals(Optional.of(Corpora.outlet(spoken)))).toList();
        return new Shares(shares(there, Corpus.Spoken::speaker, outlet.isEmpty() ? Corpus.Spoken::once : Corpus.Spoken::printed, most),
                shares(corpus.spoken(), spoken -> Optional.of(Corpora.outlet(spoken)), Corpus.Spoken::printed, most));
    }

    /** What part of the words is said by those who are listed, 0 to 1. */
    double told() {
        return speakers.stream().mapToDouble(Share::share).sum();
    }

    private static <T> List<Share<T>> shares(List<Corpus.Spoken> spoken, Function<Corpus.Spoken, Optional<T>> key, Function<Corpus.Spoken, Corpus.Amount> amount,
            int most) {
        long all = spoken.stream().map(amount).mapToLong(Corpus.Amount::words).sum();
        Map<T, Corpus.Amount> sums = new LinkedHashMap<>();
        spoken.forEach(each -> key.apply(each).ifPresent(of -> sums.merge(of, amount.apply(each), Corpus.Amount::plus)));
        return sums.entrySet().stream().sorted(Comparator.comparingLong((Map.Entry<T, Corpus.Amount> entry) -> -entry.getValue().words())).limit(most)
                .map(entry -> new Share<>(entry.getKey(), entry.getValue().quotes(), entry.getValue().words(), all == 0 ? 0 : (double) entry.getValue().words() / all))
                .toList();
    }
}
