package standpoint.analysis.quotes;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How good a model is on articles that it has not learnt from. */
final class Evaluation {

    private static final int BINS = 10;

    private final QuoteModel model;
    private final List<Sample> samples;

    Evaluation(QuoteModel model, List<Sample> samples) {
        this.model = model;
        this.samples = samples;
    }

    void print(PrintStream log) {
        Tally spans = new Tally();
        double[] all = new double[BINS];
        double[] right = new double[BINS];
        double[] claimed = new double[BINS];
        int marked = 0;
        long tokens = 0;
        long nanos = 0;
        for (Sample sample : samples) {
            long start = System.nanoTime();
            List<Candidate> found = new SpanFinder(model.tagger(), model.rank()).find(sample.signs);
            List<Found> linked = TrainedAttributions.judged(sample.signs, TrainedAttributions.linked(sample.signs, found, model.link()), model.sure());
            nanos += System.nanoTime() - start;
            tokens += sample.signs.size;
            spans.add(found, sample.gold);
            marked += sample.annotated.attributions().size();
            for (Found each : linked) {
                int bin = Math.min(BINS - 1, (int) (each.confidence() * BINS));
                all[bin]++;
                claimed[bin] += each.confidence();
                right[bin] += SureLearning.isRight(each, sample) ? 1 : 0;
            }
        }
        log.println("exact spans: " + spans);
        printConfidence(log, all, right, claimed, marked);
        log.printf(Locale.ROOT, "%,.0f tokens per second%n", tokens * 1e9 / nanos);
    }

    private static void printConfidence(PrintStream log, double[] all, double[] right, double[] claimed, int marked) {
        double total = 0;
        double good = 0;
        double error = 0;
        for (int bin = BINS - 1; bin >= 0; bin--) {
            total += all[bin];
            good += right[bin];
            error += Math.abs(claimed[bin] - right[bin]);
            log.printf(Locale.ROOT, "confidence from %.1f: %.0f attributions, %.1f %% right; with all above P %.1f R %.1f F1 %.1f%n", bin / (double) BINS,
                    all[bin], 100 * right[bin] / Math.max(1, all[bin]), 100 * good / total, 100 * good / marked, 200 * good / (total + marked));
        }
        log.printf(Locale.ROOT, "expected calibration error %.3f%n", error / total);
    }
}
