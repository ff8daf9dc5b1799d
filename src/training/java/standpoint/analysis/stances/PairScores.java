package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well a model does on marked pairs. */
final class PairScores {

    private static final int BINS = 10;

    /** @param label what is likeliest of the labels that tell a stance, as {@code confidence} is for it */
    private record Judged(int gold, int chosen, int label, double confidence) {

        boolean isRight() {
            return gold == label;
        }
    }

    private final List<Judged> judged = new ArrayList<>();

    PairScores(PairModel model, List<PairCorpora.Marked> marked) {
        for (PairCorpora.Marked each : marked) {
            double[] likely = model.probabilities(each.there(), each.back());
            int label = 1;
            for (int i = 2; i < likely.length; i++) {
                label = likely[i] > likely[label] ? i : label;
            }
            judged.add(new Judged(each.label(), PairModel.label(likely), label, likely[label]));
        }
    }

    void print() {
        double sum = 0;
        StringBuilder classes = new StringBuilder();
        for (int k = 0; k < PairModel.LABELS; k++) {
            int label = k;
            long right = judged.stream().filter(each -> each.gold() == label && each.chosen() == label).count();
            long all = judged.stream().filter(each -> each.gold() == label).count() + judged.stream().filter(each -> each.chosen() == label).count();
            double score = all == 0 ? 0 : 200.0 * right / all;
            sum += score;
            classes.append(String.format(Locale.ROOT, " %.1f", score));
        }
        double micro = 100.0 * judged.stream().filter(each -> each.gold() == each.chosen()).count() / judged.size();
        System.out.println(String.format(Locale.ROOT, "pairs %d, micro F1 %.1f, macro F1 %.1f, by label%s", judged.size(), micro, sum / PairModel.LABELS, classes));
        double stances = judged.stream().filter(each -> each.gold() != 0).count();
        for (int tenths = 3; tenths < BINS; tenths++) {
            double threshold = tenths / 10.0;
            List<Judged> shown = judged.stream().filter(each -> each.confidence() >= threshold).toList();
            long right = shown.stream().filter(Judged::isRight).count();
            System.out.println(String.format(Locale.ROOT, "from %.1f on: %d shown, precision %.1f, recall %.1f", threshold, shown.size(),
                    100.0 * right / Math.max(1, shown.size()), 100 * right / stances));
        }
        System.out.println(String.format(Locale.ROOT, "calibration error (ECE) %.3f", calibrationError()));
    }

    /** Mean difference between confidence and share of right ones, over tenths of the confidence. */
    private double calibrationError() {
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Judged> inside = judged.stream().sorted(Comparator.comparingDouble(Judged::confidence))
                    .filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin).toList();
            double confidence = inside.stream().mapToDouble(Judged::confidence).sum();
            long right = inside.stream().filter(Judged::isRight).count();
            error += Math.abs(confidence - right) / judged.size();
        }
        return error;
    }
}
