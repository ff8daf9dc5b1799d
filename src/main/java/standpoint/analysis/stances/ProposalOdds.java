package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import standpoint.analysis.language.Token;

/** How likely a proposal is a stance, for and against: what SEESAW taught, and towards others than matters half of it what DSE taught. */
final class ProposalOdds {

    /** How much the model of pairs counts where two are named. */
    private static final double SHARE_OF_PAIRS = 0.5;

    private final ProposalModel model;
    private final ProposalFeatures features;
    private final PairOdds pairs;

    /** @param rules what the rules found in the article */
    ProposalOdds(Reading reading, ProposalModel model, PairOdds pairs, Tone tone, List<Found> rules) {
        this.model = model;
        this.features = new ProposalFeatures(reading, tone, rules);
        this.pairs = pairs;
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

    /** Empty where neither side is as likely as {@code least}. */
    Optional<Odds> of(Proposal proposal, double least) {
        double stands = model.stands().probability(features.of(proposal));
        Optional<double[]> named = proposal.holderWord().filter(holder -> !proposal.isTopic()).map(holder -> between(holder, proposal.targetWord()));
        double own = named.isPresent() ? 1 - SHARE_OF_PAIRS : 1;
        double forPair = named.map(each -> SHARE_OF_PAIRS * each[0]).orElse(0.0);
        double againstPair = named.map(each -> SHARE_OF_PAIRS * each[1]).orElse(0.0);
        if (own * stands + Math.max(forPair, againstPair) < least) {
            return Optional.empty(); // most are; the side takes long
        }
        double favour = model.favour().probability(features.withWords(proposal));
        Odds odds = new Odds(own * stands * favour + forPair, own * stands * (1 - favour) + againstPair, stands * Math.max(favour, 1 - favour));
        return Optional.of(odds).filter(each -> each.likelier() >= least);
    }

    /** How likely the holder is for the target and against it, by the model of pairs. */
    private double[] between(Token holder, Token target) {
        boolean first = holder.index() < target.index();
        double[] likely = first ? pairs.of(holder, target) : pairs.of(target, holder);
        return new double[] {likely[first ? 1 : 2], likely[first ? 3 : 4]};
    }

    /** How much a word of the sentence speaks for the target by itself. */
    double side(Token word, Proposal proposal) {
        return model.favour().score(features.ofWord(word, proposal));
    }
}
