package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import standpoint.analysis.Position;
import standpoint.analysis.learning.LinearModel;

/**
 * Which of several targets the statements of a story are about: sums of weights tell it for each by itself, and whatever they leave is weighed in
 * the company of what the other statements are about.
 */
final class TargetChoice {

    /** Statements that hardly show anything tell nothing about what the story is about. */
    static final double LEAST = 0.1;
    /** The options that are weighed in company. */
    static final int MOST = 10;

    private final StatementTargets targets;
    private final LinearModel alone;
    private final TargetCompany company;
    private final Map<Statement, List<StatementTargets.Option>> options = new HashMap<>();

    /** @param fit how likely it is what the statement is about, by itself */
    @SuppressWarnings("ArrayRecordComponent")
    record Weighed(StatementTargets.Option option, double fit, int[] features) {}

    TargetChoice(Reading reading, Tone tone, List<Found> found, List<WeighedStatement> statements, LinearModel alone) {
        this.targets = new StatementTargets(reading, tone, found);
        this.alone = alone;
        this.company = new TargetCompany(reading, found);
        for (WeighedStatement each : statements) {
            if (each.any() >= LEAST) {
                company.add(each, options(each.statement()), fits(each.statement(), each.positionAlone()));
            }
        }
    }

    List<StatementTargets.Option> options(Statement statement) {
        return options.computeIfAbsent(statement, targets::of);
    }

    private double[] fits(Statement statement, Position position) {
        double[] fits = options(statement).stream().mapToDouble(option -> Math.exp(alone.score(targets.features(statement, option, position)))).toArray();
        double sum = Arrays.stream(fits).sum();
        for (int i = 0; i < fits.length; i++) {
            fits[i] /= sum;
        }
        return fits;
    }

    /** The options that fit best by themselves, with all their features. */
    List<Weighed> weighed(WeighedStatement each, Position position) {
        Statement statement = each.statement();
        List<StatementTargets.Option> all = options(statement);
        double[] fits = fits(statement, position);
        List<Integer> best = new ArrayList<>(IntStream.range(0, fits.length).boxed().sorted(Comparator.comparingDouble(i -> -fits[i])).limit(MOST).toList());
        return best.stream().map(i -> new Weighed(all.get(i), fits[i],
                StatementModel.joined(targets.features(statement, all.get(i), position), company.of(each, position, all, fits, i)))).toList();
    }
}
