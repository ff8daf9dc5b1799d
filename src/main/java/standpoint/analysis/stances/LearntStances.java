package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Stances that no rule knows, judged by what annotated news taught: who may stand where in each sentence, whether, and on which side. */
final class LearntStances {

    /** From here on the model may know it by other words than those that sound good or bad. */
    private static final double SURE = 0.6;
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "say", "tell");

    private final Reading reading;
    private final ProposalModel model;
    private final ProposalFeatures features;
    private final Tone tone;
    private final double least;
    private final Deciders deciders;

    /**
     * @param rules what the rules found in the article
     * @param least less likely ones are left out
     */
    LearntStances(Reading reading, ProposalModel model, Tone tone, List<Found> rules, double least) {
        this.reading = reading;
        this.model = model;
        this.features = new ProposalFeatures(reading, tone, rules);
        this.tone = tone;
        this.least = least;
        this.deciders = new Deciders(reading);
    }

    private record Judged(Proposal proposal, Position position, double confidence, Token decider) {}

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            if (sentence.zone().kind().isAnalysed()) {
                List<Judged> judged = new Proposals(reading).in(sentence).stream().map(this::judge).flatMap(Optional::stream)
                        .sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
                withoutRepeats(judged).stream().map(this::found).forEach(found::add);
            }
        }
        return found;
    }

    private Optional<Judged> judge(Proposal proposal) {
        double stands = model.stands().probability(features.of(proposal));
        if (stands < least) {
            return Optional.empty();
        }
        double favour = model.favour().probability(features.withWords(proposal));
        double confidence = stands * Math.max(favour, 1 - favour);
        Token decider = decider(proposal, favour >= 0.5);
        boolean heard = (favour >= 0.5 ? 1 : -1) * tone.of(decider) > 0 && !isTurned(decider) && !reading.scope.isOpen(decider) && isSaid(decider, proposal) && !isDoneByOthers(decider, proposal);
        return confidence < least || !heard && confidence < SURE ? Optional.empty()
                : Optional.of(new Judged(proposal, favour >= 0.5 ? Position.FOR : Position.AGAINST, confidence, decider));
    }

    /** The word that speaks most for the side: if any sounds so, one of these. */
    private Token decider(Proposal proposal, boolean forIt) {
        int side = forIt ? 1 : -1;
        return reading.text.tokensOf(proposal.sentence()).stream().filter(LearntStances::canDecide)
                .max(Comparator.<Token>comparingInt(word -> Integer.signum(side * tone.of(word)))
                        .thenComparingDouble(word -> side * model.favour().score(features.ofWord(word, proposal))))
                .orElse(proposal.targetWord());
    }

    /** Whether the word is said of what it is to speak for or against. */
    private boolean isSaid(Token decider, Proposal proposal) {
        return !deciders.isDoneByOthers(decider) && deciders.isSaidOf(decider, proposal.targetWord()) && proposal.holderWord().filter(who -> deciders.isBeside(decider, who, proposal.targetWord())).isEmpty();
    }

    /** "no more harmful than": sounds worse than it is meant. */
    private boolean isTurned(Token decider) {
        return reading.scope.isNegated(decider) || reading.text.children(decider, "advmod").stream().anyMatch(reading.scope::isNegatedByWord);
    }

    /** "Berg said the cut would let the Greens attack the mayor": not Berg. */
    private boolean isDoneByOthers(Token decider, Proposal proposal) {
        List<EntityId> doers = decider.isVerb() ? reading.doers.of(decider) : List.of();
        return !doers.isEmpty() && !doers.contains(proposal.holder()) && proposal.target().entity().filter(doers::contains).isEmpty();
    }

    static boolean canDecide(Token token) {
        return ProposalFeatures.tells(token) && !token.isProperNoun() && !token.isPronoun() && !token.hasRelation("aux", "aux:pass", "cop")
                && !EMPTY.contains(token.lemma());
    }

    /** One matter in other words is no second matter. */
    private static List<Judged> withoutRepeats(List<Judged> judged) {
        List<Judged> kept = new ArrayList<>();
        for (Judged each : judged) {
            boolean repeats = each.proposal().isTopic() && kept.stream().anyMatch(other -> other.proposal().isTopic()
                    && other.proposal().holder().equals(each.proposal().holder()) && overlap(other.proposal(), each.proposal()));
            if (!repeats) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static boolean overlap(Proposal a, Proposal b) {
        return a.target().span().isPresent() && b.target().span().isPresent() && a.target().span().get().overlaps(b.target().span().get());
    }

    private Found found(Judged each) {
        Proposal proposal = each.proposal();
        EntityId holder = proposal.holder();
        Span target = proposal.target().span().orElse(proposal.targetWord().span());
        Span evidence = reading.evidence(proposal.targetWord(), target, each.decider().span(), proposal.holderWord().map(reading::phrase).orElse(target));
        List<Span> cues = reading.cues(each.decider());
        return new Found(holder, proposal.target(), each.position(), evidence, cues, proposal.quote(), Optional.empty(), each.confidence(),
                reading.because(cues, each.position()));
    }
}
