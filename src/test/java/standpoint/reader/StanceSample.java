package standpoint.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.article.Span;

/**
 * The sample with stances of all sorts: the minister's first one has three places of evidence, she is also for what she is against, the
 * board shares her target with her, and the board's chairman doubts with little confidence.
 */
public final class StanceSample {

    public static final String FERRY = "closing the ferry to Velda";

    private static final List<Position> POSITIONS = List.of(Position.values());

    private StanceSample() {}

    public static Analysis analysis() {
        Analysis plain = Sample.analysis();
        List<Stance> stances = new ArrayList<>(plain.stances());
        Stance ferry = stances.getFirst();
        List<Span> places = List.of(ferry.evidence().getFirst(), Sample.span("We will not cut an island off because of one bad winter"),
                Sample.span("Lindqvist confirmed that figure"));
        stances.set(0, with(ferry, places, 0.93));
        stances.set(3, with(stances.get(3), stances.get(3).evidence(), 0.31));
        EntityId board = id(plain, "Harbour Board");
        stances.add(stance(board, FERRY, Position.FOR, "the Ostervik Harbour Board voted to end the crossing", "voted", 0.72));
        stances.add(stance(ferry.holder(), "the closing the ferry to Velda", Position.FOR, "the ministry would publish its accounts in April", "would", 0.35));
        stances.sort((one, other) -> one.evidence().getFirst().compareTo(other.evidence().getFirst()));
        return new Analysis(plain.article(), Optional.empty(), plain.entities(), plain.quotes(), stances);
    }

    /** So many actors with a stance each on a target of their own. */
    public static Analysis wide(int number) {
        Analysis plain = Sample.analysis();
        List<Stance> stances = new ArrayList<>(plain.stances());
        for (int i = 0; i < number; i++) {
            EntityId holder = plain.entities().get(i % plain.entities().size()).id();
            stances.add(stance(holder, "matter number " + i, POSITIONS.get(i % POSITIONS.size()), "Velda has had no doctor since November",
                    "no doctor", 0.8));
        }
        return new Analysis(plain.article(), Optional.empty(), plain.entities(), plain.quotes(), stances);
    }

    static EntityId id(Analysis analysis, String name) {
        return analysis.entities().stream().filter(entity -> entity.name().contains(name)).findFirst().orElseThrow().id();
    }

    private static Stance with(Stance stance, List<Span> evidence, double confidence) {
        return new Stance(stance.holder(), stance.target(), stance.position(), evidence, stance.cues(), stance.quote(), confidence, stance.because());
    }

    private static Stance stance(EntityId holder, String target, Position position, String evidence, String cue, double confidence) {
        Span words = Sample.span(evidence);
        int start = Sample.TEXT.indexOf(cue, words.start());
        return new Stance(holder, new Target(Optional.empty(), target, Optional.empty()), position, List.of(words),
                List.of(new Span(start, start + cue.length())), Optional.empty(), confidence, "“" + cue + "” tells it");
    }
}
