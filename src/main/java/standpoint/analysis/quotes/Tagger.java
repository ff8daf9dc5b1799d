package standpoint.analysis.quotes;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import standpoint.analysis.learning.GatedNetwork;
import standpoint.analysis.learning.Lattice;
import standpoint.analysis.learning.SequenceModel;
import standpoint.article.Span;

/**
 * Tells of each word of a paragraph how probable it is that it belongs to a source, a cue or a content. Two models are asked that err differently, and the
 * mean of their scores counts.
 *
 * @param sums    adds up weights of features
 * @param network finds by itself what matters
 */
record Tagger(SequenceModel sums, GatedNetwork network) {

    /** Asks of one article. */
    final class Asked {

        private final TaggerFeatures features;
        private final TaggerSymbols symbols;

        Asked(Signs signs) {
            features = new TaggerFeatures(signs);
            symbols = new TaggerSymbols(signs);
        }

        Lattice of(Span unit) {
            return sums.scores(features.nodes(unit), features.edges(unit)).meanWith(network.scores(symbols.of(unit))).lattice();
        }
    }

    void write(DataOutput out) throws IOException {
        sums.write(out);
        network.write(out);
    }

    static Tagger read(DataInput in) throws IOException {
        return new Tagger(SequenceModel.read(in), GatedNetwork.read(in));
    }
}
