package standpoint.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import standpoint.reader.WindowPace;

/** What a flight recording has of the window: the steps of its user, and the frames, each with the moment when it was painted. */
final class PulseRecord {

    private static final String PAINTER = "QuantumRenderer";

    /** @param laidOut when the frame that shows its outcome was laid out, and goes to be painted */
    private record Step(String what, Instant begun, Instant laidOut) {}

    /** One pulse: the frame of the window's thread, and, if there was anything to paint, when that was done. */
    private static final class Frame {
        private Instant begun = Instant.MAX;
        private Instant painting = Instant.MAX;
        private Instant painted = Instant.MIN;

        private boolean isPainted() {
            return painted.isAfter(Instant.MIN);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final List<Frame> frames;

    PulseRecord(Path recording) throws IOException {
        Map<Integer, Frame> all = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (event.getEventType().getName().equals(WindowPace.STEP)) {
                steps.add(new Step(event.getString("what"), event.getStartTime(), event.getEndTime()));
            } else if (event.getEventType().getName().equals("javafx.PulsePhase")) {
                add(event, all.computeIfAbsent(event.getInt("pulseId"), id -> new Frame()));
            }
        }
        frames = all.values().stream().filter(frame -> frame.begun.isBefore(Instant.MAX)).sorted(Comparator.comparing(frame -> frame.begun)).toList();
    }

    private void add(RecordedEvent phase, Frame frame) {
        boolean paints = phase.getThread() != null && String.valueOf(phase.getThread().getJavaName()).startsWith(PAINTER);
        if (paints) {
            frame.painting = earlier(frame.painting, phase.getStartTime());
            frame.painted = frame.painted.isAfter(phase.getEndTime()) ? frame.painted : phase.getEndTime();
        } else {
            frame.begun = earlier(frame.begun, phase.getStartTime());
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Prints how long steps of one kind took until they were painted, and how evenly frames came meanwhile. */
    void print(String what, Report report) {
        Samples untilPainted = new Samples();
        Samples gaps = new Samples();
        Samples perSecond = new Samples();
        for (Step step : steps.stream().filter(one -> one.what.equals(what)).toList()) {
            Instant painted = painted(step);
            untilPainted.add(millis(step.begun, painted));
            List<Frame> meanwhile = frames.stream().filter(frame -> frame.begun.isAfter(step.begun) && !frame.begun.isAfter(painted)).toList();
            Instant before = step.begun;
            for (Frame frame : meanwhile) {
                gaps.add(millis(before, frame.begun));
                before = frame.begun;
            }
            perSecond.add(meanwhile.size() / (millis(step.begun, painted) / 1000));
        }
        if (untilPainted.count() > 0) {
            report.line(what, Report.millis(untilPainted.median()), quantiles(untilPainted));
            report.line("", "%.0f frames/s".formatted(perSecond.median()), "between frames " + Report.millis(gaps.median()) + "; " + quantiles(gaps));
        }
    }

    private static String quantiles(Samples samples) {
        return String.format(Locale.ROOT, "95 %% %s, 99 %% %s, worst %s, n = %d", Report.millis(samples.quantile(0.95)), Report.millis(samples.quantile(0.99)),
                Report.millis(samples.quantile(1)), samples.count());
    }

    /** When the first frame was painted whose painting began after the step was laid out. */
    private Instant painted(Step step) {
        return frames.stream().filter(Frame::isPainted).filter(frame -> !frame.painting.isBefore(step.laidOut)).map(frame -> frame.painted)
                .min(Comparator.naturalOrder()).orElse(step.laidOut);
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e6;
    }
}
