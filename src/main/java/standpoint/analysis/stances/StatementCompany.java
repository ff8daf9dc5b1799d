package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.learning.FeatureList;

/**
 * What a statement and those around it show by themselves: of the same holder, in the same quote, sentence and story. Who is against it in one sentence
 * rarely is for it in the next (stacked learning: Wolpert, Neural Networks 1992; Cohen and Carvalho, IJCAI 2005).
 */
final class StatementCompany {

    private static final int POSITIONS = Position.values().length;
    private static final int FOR = StatementModel.place(Position.FOR);
    private static final int AGAINST = StatementModel.place(Position.AGAINST);
    private static final double[] STEPS = {0.03, 0.08, 0.15, 0.3, 0.5, 0.7};
    private static final int FAR = 3;

    private final List<Statement> statements;
    private final List<double[]> alone;
    private final Map<EntityId, List<Integer>> byHolder;
    private final Map<Integer, List<Integer>> bySentence;
    private final FeatureList features = new FeatureList();

    /**
     * @param statements those of a story, in text order
     * @param alone      for each of them how likely it shows each position by itself
     */
    StatementCompany(List<Statement> statements, List<double[]> alone) {
        this.statements = List.copyOf(statements);
        this.alone = List.copyOf(alone);
        this.byHolder = groups(Statement::holder);
        this.bySentence = groups(each -> each.head().sentence());
    }

    private <K> Map<K, List<Integer>> groups(Function<Statement, K> of) {
        Map<K, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            groups.computeIfAbsent(of.apply(statements.get(i)), key -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    /** The features of the statement at a place. */
    int[] of(int place) {
        features.clear();
        double[] own = alone.get(place);
        int best = top(own);
        features.add(200, state(own));
        for (int position = 0; position < POSITIONS; position++) {
            features.add(201, position, step(own[position]));
        }
        features.add(202, step(own[FOR]), step(own[AGAINST]));
        List<Integer> others = byHolder.getOrDefault(statements.get(place).holder(), List.of()).stream().filter(each -> !isSame(each, place)).toList();
        beside(210, others.stream().filter(each -> each < place).reduce((one, other) -> other), place);
        beside(220, others.stream().filter(each -> each > place).findFirst(), place);
        holder(others, place, best);
        sentence(place);
        return features.toArray();
    }

    /** One clause has a statement for each of several holders. */
    private boolean isSame(int one, int other) {
        return statements.get(one).head().equals(statements.get(other).head());
    }

    private void beside(int template, Optional<Integer> beside, int place) {
        features.add(template, beside.isPresent());
        beside.ifPresent(each -> {
            int distance = Math.min(FAR, Math.abs(statements.get(each).head().sentence() - statements.get(place).head().sentence()));
            features.add(template + 1, state(alone.get(each)), distance);
            features.add(template + 2, state(alone.get(each)), state(alone.get(place)));
            features.add(template + 3, state(alone.get(each)), isOneQuote(each, place) ? 1 : 0);
        });
    }

    private boolean isOneQuote(int one, int other) {
        return statements.get(one).quote().isPresent() && statements.get(one).quote().equals(statements.get(other).quote());
    }

    /** What the holder shows elsewhere, in the same quote and in all. */
    private void holder(List<Integer> others, int place, int best) {
        double[] quote = new double[POSITIONS];
        double[] sum = new double[POSITIONS];
        for (int each : others) {
            for (int position = 0; position < POSITIONS; position++) {
                sum[position] += alone.get(each)[position];
                quote[position] = isOneQuote(each, place) ? Math.max(quote[position], alone.get(each)[position]) : quote[position];
            }
        }
        double count = Math.max(1, others.size());
        for (int position = 0; position < POSITIONS; position++) {
            features.add(230, position, step(quote[position]));
            features.add(231, position, (int) Math.min(6, 2 * sum[position]));
            features.add(232, position, step(sum[position] / count));
        }
        features.add(233, best, (int) Math.min(4, 2 * sum[FOR]), (int) Math.min(4, 2 * sum[AGAINST]));
        features.add(234, state(alone.get(place)), state(quote));
        features.add(235, Math.min(6, others.size() / 3), best);
        features.add(236, state(alone.get(place)), step(sum[best] / count));
    }

    /** What the same clause shows of others, and the other clauses of the sentence. */
    private void sentence(int place) {
        double[] clause = new double[POSITIONS];
        double[] sentence = new double[POSITIONS];
        for (int each : bySentence.getOrDefault(statements.get(place).head().sentence(), List.of())) {
            double[] most = isSame(each, place) ? clause : sentence;
            for (int position = 0; position < POSITIONS && each != place; position++) {
                most[position] = Math.max(most[position], alone.get(each)[position]);
            }
        }
        for (int position = 0; position < POSITIONS; position++) {
            features.add(240, position, step(clause[position]));
            features.add(241, position, step(sentence[position]));
        }
        features.add(242, state(alone.get(place)), step(clause[top(clause)]));
    }

    private static int top(double[] likely) {
        int top = 0;
        for (int i = 1; i < likely.length; i++) {
            top = likely[i] > likely[top] ? i : top;
        }
        return top;
    }

    /** The likeliest position, and how likely it is in steps. */
    private static int state(double[] likely) {
        return top(likely) * (STEPS.length + 1) + step(likely[top(likely)]);
    }

    private static int step(double likely) {
        return (int) Arrays.stream(STEPS).filter(step -> likely >= step).count();
    }
}
