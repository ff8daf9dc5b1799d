package standpoint.analysis.stances;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.analysis.learning.BoostedTrees;
import standpoint.analysis.learning.LinearModel;
import standpoint.analysis.learning.ModelFile;
import standpoint.analysis.learning.WeightTable;

/**
 * What was learnt about statements.
 *
 * @param positions what a statement shows by itself: sums of weights, a score for each position, in their order
 * @param trees     what it shows in its {@link StatementCompany}: a score for each position, and a last one for none
 * @param targets   which of several targets is meant, by itself: sums of weights
 * @param meant     how likely a target is meant, in its {@link TargetCompany}
 * @param judge     how likely readers grant what was found
 */
record StatementModel(WeightTable positions, BoostedTrees trees, LinearModel targets, BoostedTrees meant, BoostedTrees judge) {

    private static final List<Position> POSITIONS = List.of(Position.values());
    private static final String FILE = "statements.model";

    /** The model that the program is shipped with. */
    static StatementModel load() {
        return ModelFile.load(FILE, StatementModel::unpacked);
    }

    StatementModel with(BoostedTrees other) {
        return new StatementModel(positions, trees, targets, meant, other);
    }

    /** Where the scores of a position stand. */
    static int place(Position position) {
        return POSITIONS.indexOf(position);
    }

    /** How likely a statement with these features shows each position, by itself. */
    double[] alone(int[] features) {
        return alone(positions, features);
    }

    static double[] alone(WeightTable positions, int[] features) {
        return Arrays.stream(scores(positions, features)).map(score -> 1 / (1 + Math.exp(-score))).toArray();
    }

    /** How likely the statements of a story show each position. */
    List<WeighedStatement> weighed(List<Statement> statements, StatementFeatures features) {
        List<int[]> own = statements.stream().map(features::of).toList();
        List<double[]> alone = own.stream().map(this::alone).toList();
        StatementCompany company = new StatementCompany(statements, alone);
        return IntStream.range(0, own.size()).mapToObj(i -> new WeighedStatement(statements.get(i), alone.get(i), together(joined(own.get(i), company.of(i))))).toList();
    }

    static int[] joined(int[] own, int[] company) {
        return IntStream.concat(Arrays.stream(own), Arrays.stream(company)).toArray();
    }

    /** How likely it is, by trees that tell yes or no. */
    static double odds(BoostedTrees trees, int[] features) {
        return 1 / (1 + Math.exp(-trees.scores(features)[0]));
    }

    /** @param features of a statement and its company */
    double[] together(int[] features) {
        double[] grown = trees.scores(features);
        double all = Arrays.stream(grown).map(Math::exp).sum();
        return Arrays.stream(grown).limit(POSITIONS.size()).map(score -> Math.exp(score) / all).toArray();
    }

    /** How much the features speak for each position. */
    double[] scores(int[] features) {
        return scores(positions, features);
    }

    private static double[] scores(WeightTable positions, int[] features) {
        double[] sums = new double[POSITIONS.size()];
        positions.addTo(sums, 0, features);
        return sums;
    }

    static StatementModel read(InputStream file) throws IOException {
        return ModelFile.read(file, StatementModel::unpacked);
    }

    private static StatementModel unpacked(DataInputStream in) throws IOException {
        return new StatementModel(WeightTable.read(in), BoostedTrees.read(in), LinearModel.read(in), BoostedTrees.read(in), BoostedTrees.read(in));
    }

    void write(OutputStream file) throws IOException {
        ModelFile.write(file, this::write);
    }

    private void write(DataOutput out) throws IOException {
        positions.write(out);
        trees.write(out);
        targets.write(out);
        meant.write(out);
        judge.write(out);
    }
}
