package standpoint.analysis.stances;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import standpoint.analysis.Position;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.ModelFile;
import standpoint.analysis.learning.WeightTable;

/**
 * What was learnt about statements.
 *
 * Two models that err differently tell the position; the mean counts.
 *
 * @param positions sums of weights: a score for each position, in their order, each by itself
 * @param trees     a score for each position, and a last one for none
 * @param targets   which of several targets is meant
 */
record StatementModel(WeightTable positions, BoostedTrees trees, LinearModel targets) {

    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final String FILE = "statements.model";

    /** The model that the program is shipped with. */
    static StatementModel load() {
        return ModelFile.load(FILE, StatementModel::unpacked);
    }

    /** Where the scores of a position stand. */
    static int place(Position position) {
        return POSITIONS.indexOf(position);
    }

    /** How likely a statement with these features shows each position. */
    double[] probabilities(int[] features) {
        double[] sums = scores(features);
        double[] grown = trees.scores(features);
        double all = 0;
        for (double score : grown) {
            all += Math.exp(score);
        }
        double[] likely = new double[sums.length];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = 0.5 / (1 + Math.exp(-sums[i])) + 0.5 * Math.exp(grown[i]) / all;
        }
        return likely;
    }

    /** How much the features speak for each position. */
    double[] scores(int[] features) {
        double[] sums = new double[POSITIONS.size()];
        positions.addTo(sums, 0, features);
        return sums;
    }

    static StatementModel read(InputStream file) throws IOException {
        return ModelFile.read(file, StatementModel::unpacked);
    }

    private static StatementModel unpacked(DataInputStream in) throws IOException {
        return new StatementModel(WeightTable.read(in), BoostedTrees.read(in), LinearModel.read(in));
    }

    void write(OutputStream file) throws IOException {
        ModelFile.write(file, this::write);
    }

    private void write(DataOutput out) throws IOException {
        positions.write(out);
        trees.write(out);
        targets.write(out);
    }
}
