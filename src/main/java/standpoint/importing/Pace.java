package standpoint.importing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How quickly things get done of late, by a clock that nobody can set. Safe for use by several threads. */
final class Pace {

    private static final int REMEMBERED = 100;
    private static final int ENOUGH = 3;

    private final LongSupplier nanoClock;
    private final Deque<Long> times = new ArrayDeque<>();

    Pace(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        times.add(nanoClock.getAsLong());
    }

    /** Leaves a pause out of account. */
    synchronized void restart() {
        times.clear();
        times.add(nanoClock.getAsLong());
    }

    synchronized void finishedOne() {
        times.addLast(nanoClock.getAsLong());
        if (times.size() > REMEMBERED) {
            times.removeFirst();
        }
    }

    /** 0 while too little is known. */
    synchronized double perSecond() {
        long nanos = times.getLast() - times.getFirst();
        return times.size() <= ENOUGH || nanos <= 0 ? 0 : (times.size() - 1) * 1e9 / nanos;
    }

    /** How long so many more will take. */
    synchronized Optional<Duration> timeFor(int more) {
        double rate = perSecond();
        return rate == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(more * 1000 / rate)));
    }
}
