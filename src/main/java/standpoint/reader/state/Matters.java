package standpoint.reader.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;

/** What the stances of a story are about, and which of them contradict each other; found once, because every card asks. */
public final class Matters {

    static final Matters NONE = new Matters(List.of());

    private final Map<Stance, List<Stance>> contradictions = new HashMap<>();

    private Matters(List<Matter> matters) {
        for (Matter matter : matters) {
            for (Stance stance : matter.stances()) {
                List<Stance> others = matter.stances().stream().filter(other -> contradict(stance, other)).toList();
                if (!others.isEmpty()) {
                    contradictions.put(stance, others);
                }
            }
        }
    }

    static Matters of(Analysis analysis) {
        return new Matters(Matter.of(analysis, analysis.stances()));
    }

    /** What the same holder says to the contrary; empty for most. */
    public List<Stance> contradicting(Stance stance) {
        return contradictions.getOrDefault(stance, List.of());
    }

    private static boolean contradict(Stance one, Stance other) {
        return one.holder().equals(other.holder()) && one.allegedBy().equals(other.allegedBy()) && one.position().isOppositeOf(other.position());
    }
}
