package standpoint.analysis.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.analysis.quotes.Candidate.Part;

/** Counts exactly found spans. */
final class Tally {

    private final int[] right = new int[3];
    private final int[] found = new int[3];
    private final int[] wanted = new int[3];

    void add(List<Candidate> predicted, Set<Candidate> gold) {
        for (Candidate each : predicted) {
            found[each.part().number()]++;
            right[each.part().number()] += gold.contains(each.with(0)) ? 1 : 0;
        }
        gold.forEach(each -> wanted[each.part().number()]++);
    }

    double f1(Part part) {
        int i = part.number();
        return found[i] + wanted[i] == 0 ? 0 : 200.0 * right[i] / (found[i] + wanted[i]);
    }

    @Override
    public String toString() {
        return List.of(Part.values()).stream().map(part -> {
            int i = part.number();
            return String.format(Locale.ROOT, "%s P %.1f R %.1f F1 %.1f", part.name().toLowerCase(Locale.ROOT),
                    100.0 * right[i] / Math.max(1, found[i]), 100.0 * right[i] / Math.max(1, wanted[i]), f1(part));
        }).collect(Collectors.joining("; "));
    }
}
