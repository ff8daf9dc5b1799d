package standpoint.benchmark;

import java.time.Duration;

/**
 * How long something took, in milliseconds.
 *
 * @param computing what all processors together worked for this process meanwhile: other programs disturb it less
 */
record Took(double millis, double computing) {

    /** Begins to measure. */
    static Took begin() {
        return new Took(System.nanoTime() / 1e6, processorMillis());
    }

    /** To be asked of what {@link #begin} gave. */
    Took end() {
        return new Took(System.nanoTime() / 1e6 - millis, processorMillis() - computing);
    }

    private static double processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6;
    }
}
