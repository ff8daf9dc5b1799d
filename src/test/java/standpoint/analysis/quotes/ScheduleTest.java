package standpoint.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import standpoint.analysis.quotes.Candidate.Part;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScheduleTest {

    @Property(tries = 200)
    void noOtherChoiceIsWorthMore(@ForAll @IntRange(max = 10) int size, @ForAll int seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int first = random.nextInt(12);
            candidates.add(new Candidate(Part.of(random.nextInt(3)), new Span(first, first + 1 + random.nextInt(5)), random.nextDouble()));
        }
        List<Candidate> picked = Schedule.best(candidates, each -> each.posterior() - 0.3);
        assertThat(isApart(picked)).isTrue();
        double best = 0;
        for (int choice = 0; choice < 1 << size; choice++) {
            int bits = choice;
            List<Candidate> some = candidates.stream().filter(each -> (bits >> candidates.indexOf(each) & 1) == 1).toList();
            best = isApart(some) ? Math.max(best, worth(some)) : best;
        }
        assertThat(worth(picked)).isCloseTo(best, within(1e-9));
    }

    private static double worth(List<Candidate> candidates) {
        return candidates.stream().mapToDouble(each -> each.posterior() - 0.3).sum();
    }

    private static boolean isApart(List<Candidate> candidates) {
        for (Candidate each : candidates) {
            for (Candidate other : candidates) {
                if (!each.equals(other) && each.tokens().overlaps(other.tokens())) {
                    return false;
                }
            }
        }
        return true;
    }
}
