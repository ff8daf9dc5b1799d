package standpoint.reader.state;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Stance;
import standpoint.reader.look.Words;

/**
 * Which stances are shown, and how.
 *
 * @param surestFirst in the order of confidence; otherwise in text order
 * @param words       only stances with all of these words in holder, position, target or evidence
 * @param surerThan   only stances with at least this confidence, in per cent
 */
public record StanceView(Layout layout, boolean surestFirst, String words, int surerThan) {

    /** What stands together. */
    public enum Layout {
        ACTOR("Actor", "By actor: where each one stands"),
        TARGET("Target", "By target: what everyone says about it, side by side"),
        POSITION("Position", "By position: who is for something, who against"),
        MATRIX("Matrix", "Actors and targets as a matrix (Ctrl+Shift+M)");

        private final String label;
        private final String help;

        Layout(String label, String help) {
            this.label = label;
            this.help = help;
        }

        public String label() {
            return label;
        }

        public String help() {
            return help;
        }
    }

    /** The least confidence that the tab asks for at first, in per cent: of what is surer about four in five are right, see docs/decisions/028. */
    public static final int USUAL = 45;

    public static final StanceView AT_FIRST = new StanceView(Layout.ACTOR, false, "", USUAL);

    /** Below this confidence a stance is shown as uncertain. */
    private static final double DOUBTFUL = 0.4;

    public static boolean isDoubtful(Stance stance) {
        return stance.confidence() < DOUBTFUL;
    }

    /** The shown ones, in the chosen order. */
    public List<Stance> of(Analysis analysis, List<Stance> stances) {
        List<Stance> shown = inTextOrder(analysis, stances);
        return surestFirst ? shown.stream().sorted(Comparator.comparingDouble(Stance::confidence).reversed()).toList() : shown;
    }

    /** The shown ones in the order in which they come, which is that of the text. */
    public List<Stance> inTextOrder(Analysis analysis, List<Stance> stances) {
        List<String> wanted = Arrays.stream(plain(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return stances.stream().filter(stance -> 100 * stance.confidence() >= surerThan - 1e-9)
                .filter(stance -> wanted.isEmpty() || wanted.stream().allMatch(said(analysis, stance)::contains)).toList();
    }

    /** Whether it hides some kind of stances, be there such stances in the story or not. */
    public boolean isFilter() {
        return !words.isBlank() || surerThan > 0;
    }

    /** The same layout and order without a filter. */
    public StanceView everything() {
        return new StanceView(layout, surestFirst, "", 0);
    }

    public StanceView layout(Layout wanted) {
        return new StanceView(wanted, surestFirst, words, surerThan);
    }

    public StanceView surestFirst(boolean wanted) {
        return new StanceView(layout, wanted, words, surerThan);
    }

    public StanceView words(String wanted) {
        return new StanceView(layout, surestFirst, wanted, surerThan);
    }

    /** @param percent 0 to 100 */
    public StanceView surerThan(int percent) {
        return new StanceView(layout, surestFirst, words, percent);
    }

    private static String said(Analysis analysis, Stance stance) {
        String evidence = stance.evidence().stream().map(part -> part.of(analysis.article().text())).collect(Collectors.joining(" "));
        String holder = analysis.entity(stance.holder()).map(Entity::label).orElse("");
        String target = stance.target().entity().flatMap(analysis::entity).map(Entity::label).orElse("");
        return plain(String.join(" ", holder, Words.of(stance.position()), target, stance.target().text(), evidence));
    }

    private static String plain(String text) {
        return Words.oneLine(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
