package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import standpoint.analysis.Stance;

/** How well stances do on stories with notes. */
final class StatementScores {

    private static final int BINS = 10;

    /**
     * @param right whether holder and position are as noted there
     * @param whole whether the target is, too
     */
    private record Judged(double confidence, boolean right, boolean whole) {}

    private final List<Judged> judged = new ArrayList<>();
    /** For each note how sure the surest stance is that finds it, its target aside; 0: none does. */
    private final List<Double> notes = new ArrayList<>();

    void add(NotedStory story, List<Stance> stances) {
        for (Stance each : stances) {
            List<NotedStory.Note> same = story.notes().stream().filter(note -> isSame(story, each, note)).toList();
            boolean whole = same.stream().anyMatch(note -> TargetFit.of(story.reading(), each.target(), note.target()) >= TargetFit.LEAST);
            judged.add(new Judged(each.confidence(), !same.isEmpty(), whole));
        }
        story.notes().forEach(note -> notes.add(stances.stream().filter(each -> isSame(story, each, note)).mapToDouble(Stance::confidence).max().orElse(0)));
    }

    private static boolean isSame(NotedStory story, Stance stance, NotedStory.Note note) {
        return note.positions().contains(stance.position()) && story.isHolder(stance.holder(), note)
                && stance.evidence().stream().anyMatch(span -> story.isEvidence(span, note));
    }

    void print(String name) {
        for (double bar : new double[] {0.1, 0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8}) {
            List<Judged> above = judged.stream().filter(each -> each.confidence() >= bar).toList();
            long right = above.stream().filter(Judged::right).count();
            long found = notes.stream().filter(each -> each >= bar).count();
            long whole = above.stream().filter(Judged::whole).count();
            System.out.println(String.format(Locale.ROOT, "%s, from %.2f on: %d stances, precision %.1f, with the target %.1f, recall %.1f", name, bar, above.size(),
                    100.0 * right / Math.max(1, above.size()), 100.0 * whole / Math.max(1, above.size()), 100.0 * found / Math.max(1, notes.size())));
        }
        System.out.println(String.format(Locale.ROOT, "%s: calibration error (ECE) %.3f", name, calibrationError()));
    }

    /** Mean difference between confidence and share of right ones, over tenths of the confidence. */
    private double calibrationError() {
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Judged> inside = judged.stream().filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == bin).toList();
            double sum = inside.stream().mapToDouble(Judged::confidence).sum();
            error += Math.abs(sum - inside.stream().filter(Judged::whole).count()) / judged.size();
        }
        return error;
    }
}
