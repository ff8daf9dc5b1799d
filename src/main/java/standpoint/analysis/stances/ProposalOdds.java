package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import standpoint.analysis.language.Token;

/** How likely a proposal is a stance, for and against: what SEESAW taught, and towards others than matters half of it what DSE taught. */
final class ProposalOdds {

    /** How much the model of pairs counts where two are named. */
    private static final double SHARE_OF_PAIRS = 0.5;

    private final Reading reading;
    private final ProposalModel model;
    private final ProposalFeatures features;
    private final PairModel pairs;
    private final PairFeatures pairFeatures;
    private final Map<List<Integer>, double[]> seen = new HashMap<>();

    /** @param rules what the rules found in the article */
    ProposalOdds(Reading reading, ProposalModel model, PairModel pairs, Tone tone, List<Found> rules) {
        this.reading = reading;
        this.model = model;
        this.features = new ProposalFeatures(reading, tone, rules);
        this.pairs = pairs;
        this.pairFeatures = PairFeatures.of(reading, tone, rules);
    }

    /**
     * How likely the holder stands for the target, and against it; together at most 1.
     *
     * @param stories the likelier of the two by what SEESAW taught alone
     */
    record Odds(double forIt, double against, double stories) {

        double likelier() {
            return Math.max(forIt, against);
        }

        boolean isForIt() {
            return forIt >= against;
        }
    }

    Odds of(Proposal proposal) {
        double stands = model.stands().probability(features.of(proposal));
        double favour = model.favour().probability(features.withWords(proposal));
        Odds alone = new Odds(stands * favour, stands * (1 - favour), stands * Math.max(favour, 1 - favour));
        return proposal.isTopic() ? alone : proposal.holderWord().map(holder -> mixed(alone, holder, proposal.targetWord())).orElse(alone);
    }

    private Odds mixed(Odds alone, Token holder, Token target) {
        boolean first = holder.index() < target.index();
        double[] likely = seen.computeIfAbsent(first ? List.of(holder.index(), target.index()) : List.of(target.index(), holder.index()), this::pair);
        double left = 1 - SHARE_OF_PAIRS;
        return new Odds(left * alone.forIt() + SHARE_OF_PAIRS * likely[first ? 1 : 2], left * alone.against() + SHARE_OF_PAIRS * likely[first ? 3 : 4], alone.stories());
    }

    private double[] pair(List<Integer> words) {
        Pair pair = Pair.at(reading, reading.text.tokens().get(words.getFirst()).span(), reading.text.tokens().get(words.getLast()).span());
        return pairs.probabilities(pairFeatures.of(pair), pairFeatures.of(pair.turned()));
    }

    /** How much a word of the sentence speaks for the target by itself. */
    double side(Token word, Proposal proposal) {
        return model.favour().score(features.ofWord(word, proposal));
    }
}
