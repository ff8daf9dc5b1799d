package standpoint.reader.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.library.Corpus;
import standpoint.reader.drawing.Sketch;
import standpoint.reader.state.CorpusView;

/** How long it takes to lay out each of the pictures of many stories. To be used where JavaFX runs. */
public final class PictureTimes {

    private static final double WIDTH = 900;
    private static final int MOST_NODES = 40;
    private static final int MOST_LINKS = 120;
    private static final int MOST_BARS = 15;
    private static final Reaction NONE = new Reaction() {
        @Override
        public void evidence(String title, List<Corpus.Taken> stances) {}

        @Override
        public void actor(Corpus.Holder actor) {}

        @Override
        public void outlet(String name) {}
    };

    private PictureTimes() {}

    /** Milliseconds for each. */
    public static Map<CorpusView, Double> of(Corpus corpus) {
        Map<CorpusView, Double> times = new EnumMap<>(CorpusView.class);
        for (CorpusView view : CorpusView.values()) {
            long start = System.nanoTime();
            if (sketch(view, corpus).isEmpty()) {
                throw new IllegalStateException("an empty picture: " + view);
            }
            times.put(view, (System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static Optional<Sketch> sketch(CorpusView view, Corpus corpus) {
        return Optional.of(switch (view) {
            case MATRIX -> MatrixSketch.of(corpus, WIDTH, NONE);
            case TIME -> PeriodSketch.of("on all targets", Periods.of(corpus.stances()), WIDTH, NONE);
            case NETWORK -> NetworkSketch.of(corpus, Network.of(corpus, MOST_NODES, MOST_LINKS), WIDTH, NONE);
            case SHARES -> SharesSketch.of(Shares.of(corpus, Optional.empty(), MOST_BARS), Optional.empty(), WIDTH, NONE);
        });
    }
}
