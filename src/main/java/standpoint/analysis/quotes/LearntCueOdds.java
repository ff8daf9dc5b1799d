package standpoint.analysis.quotes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import standpoint.analysis.language.Token;

/** How often each lemma headed a cue in the texts that were learnt from. */
public final class LearntCueOdds implements CueOdds {

    private static final double SHARE_OF_UNKNOWN_VERBS = 0.08;
    private static final double SHARE_OF_OTHERS = 0.004;
    /** What is known before counting weighs as much as so many words. */
    private static final double CAUTION = 3;

    /**
     * @param cues how often the lemma headed a cue
     * @param all  how often it stood in the texts
     */
    public record Count(int cues, int all) {

        public Count plus(Count other) {
            return new Count(cues + other.cues, all + other.all);
        }

        public Count minus(Count other) {
            return new Count(cues - other.cues, all - other.all);
        }
    }

    private static final Count NONE = new Count(0, 0);

    private final Map<String, Count> counts;

    /** @param counts by {@link #keyOf} */
    public LearntCueOdds(Map<String, Count> counts) {
        this.counts = Map.copyOf(counts);
    }

    public static String keyOf(Token token) {
        return token.lemma() + '/' + token.tag().charAt(0);
    }

    @Override
    public double of(Token token) {
        return odds(counts.getOrDefault(keyOf(token), NONE), token);
    }

    /** The same without what {@code own} texts told, for honest learning. */
    public CueOdds without(Map<String, Count> own) {
        return token -> {
            String key = keyOf(token);
            return odds(counts.getOrDefault(key, NONE).minus(own.getOrDefault(key, NONE)), token);
        };
    }

    private static double odds(Count count, Token token) {
        double before = token.tag().startsWith("VB") ? SHARE_OF_UNKNOWN_VERBS : SHARE_OF_OTHERS;
        return (count.cues() + CAUTION * before) / (count.all() + CAUTION);
    }

    void write(DataOutput out) throws IOException {
        List<Map.Entry<String, Count>> known = new TreeMap<>(counts).entrySet().stream().filter(entry -> entry.getValue().all() > 2).toList();
        out.writeInt(known.size());
        for (Map.Entry<String, Count> entry : known) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().cues());
            out.writeInt(entry.getValue().all());
        }
    }

    static LearntCueOdds read(DataInput in) throws IOException {
        Map<String, Count> counts = new TreeMap<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            counts.put(in.readUTF(), new Count(in.readInt(), in.readInt()));
        }
        return new LearntCueOdds(counts);
    }
}
