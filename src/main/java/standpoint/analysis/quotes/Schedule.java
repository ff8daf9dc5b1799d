package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Picks spans that do not overlap and are worth most together. */
final class Schedule {

    private Schedule() {}

    /** @param worth what a candidate adds; only what is worth more than 0 is picked */
    static List<Candidate> best(List<Candidate> candidates, ToDoubleFunction<Candidate> worth) {
        List<Candidate> byEnd = candidates.stream().filter(each -> worth.applyAsDouble(each) > 0)
                .sorted(Comparator.comparingInt(Candidate::end).thenComparingInt(Candidate::first).thenComparing(Candidate::part)).toList();
        double[] total = new double[byEnd.size() + 1];
        int[] fits = new int[byEnd.size()];
        for (int i = 0; i < byEnd.size(); i++) {
            fits[i] = firstEndingAfter(byEnd, byEnd.get(i).first(), i);
            total[i + 1] = Math.max(total[i], total[fits[i]] + worth.applyAsDouble(byEnd.get(i)));
        }
        List<Candidate> picked = new ArrayList<>();
        for (int i = byEnd.size(); i > 0;) {
            if (total[i] == total[i - 1]) {
                i--;
            } else {
                picked.add(byEnd.get(i - 1));
                i = fits[i - 1];
            }
        }
        return picked.reversed();
    }

    private static int firstEndingAfter(List<Candidate> byEnd, int start, int limit) {
        int low = 0;
        int high = limit;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byEnd.get(middle).end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
