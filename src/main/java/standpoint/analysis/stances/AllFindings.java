package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was found in a story, with what its statements make of it. */
final class AllFindings {

    /** What a statement makes less likely is not looked at where nothing else was found. */
    private static final double LEAST = 0.2;

    private final Reading reading;
    private final StatementFinds finds;
    private final List<WeighedStatement> weighed;

    AllFindings(Reading reading, StatementFinds finds) {
        this.reading = reading;
        this.finds = finds;
        this.weighed = finds.weighed();
    }

    int statements() { return weighed.size(); }

    /** @param found what was found by other means */
    List<Finding> of(List<Found> found) {
        List<Finding> findings = new ArrayList<>(found.stream().map(this::finding).toList());
        for (WeighedStatement each : weighed) {
            boolean known = found.stream().anyMatch(one -> isIn(one, each.statement()) && one.position() == each.position());
            if (each.likely(each.position()) >= LEAST && !known) {
                finds.of(each).filter(one -> !AllFinders.telling(List.of(one.found()), reading).isEmpty()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Finding finding(Found found) {
        Optional<WeighedStatement> by = weighed.stream().filter(each -> isIn(found, each.statement())).max(Comparator.comparingDouble(each -> each.likely(found.position())));
        return finds.judged(found, by);
    }

    private boolean isIn(Found one, Statement statement) {
        return statement.holder().equals(one.holder()) && statement.isShownBy(one, reading);
    }
}
