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
    /** Below this, and where one of the models alone would not show it, any doubt counts. */
    private static final double WEAK = 0.3;
    private static final Set<String> WHERE = Set.of("at", "in", "outside", "inside");
    private static final Set<String> MAY = Set.of("could", "may", "might");
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "say", "tell");

    private final Reading reading;
    private final ProposalOdds odds;
    private final Tone tone;
    private final List<Found> rules;
    private final double least;
    private final Deciders deciders;

    /**
     * @param rules what the rules found in the article
     * @param least less likely ones are left out
     */
    LearntStances(Reading reading, ProposalOdds odds, Tone tone, List<Found> rules, double least) {
        this.rules = List.copyOf(rules);
        this.reading = reading;
        this.odds = odds;
        this.tone = tone;
        this.least = least;
        this.deciders = new Deciders(reading);
    }

    /** @param stories the confidence by what SEESAW taught alone */
    private record Judged(Proposal proposal, Position position, double confidence, double stories, Token decider) {}

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
        return odds.of(proposal, least).map(likely -> judged(proposal, likely)).filter(each -> !isDoneByOthers(each.decider(), proposal))
                .filter(each -> each.stories() >= SURE || isHeard(each)).filter(each -> Math.min(each.confidence(), each.stories()) >= WEAK || isPlain(each));
    }

    private Judged judged(Proposal proposal, ProposalOdds.Odds likely) {
        Position position = likely.isForIt() ? Position.FOR : Position.AGAINST;
        return new Judged(proposal, position, likely.likelier(), likely.stories(), decider(proposal, likely.isForIt()));
    }

    /** Whether the word that decides sounds like the side, as it is used here. */
    private boolean isHeard(Judged judged) {
        Token decider = judged.decider();
        int side = judged.position() == Position.FOR ? 1 : -1;
        return side * tone.of(decider) > 0 && !isTurned(decider) && !reading.scope.isOpen(decider) && isSaid(decider, judged.proposal());
    }

    /** Whether nothing about it leads to doubt: not "people" or "Mill Lane", nor what befell somebody, nor a question, nor a word that a rule knows better. */
    private boolean isPlain(Judged judged) {
        Proposal proposal = judged.proposal();
        return proposal.target().entity().filter(deciders::isAnybody).isEmpty() && deciders.isSaidOf(judged.decider(), proposal.targetWord()) && !deciders.isVictim(proposal.targetWord()) && !isLoose(judged.decider(), proposal)
                && rules.stream().noneMatch(each -> isRead(judged, each));
    }

    /** "Will Reed lose?", "could win", "regretted it", "his failure" of the holder's own, "said at the Statehouse". */
    private boolean isLoose(Token decider, Proposal proposal) {
        boolean own = reading.text.children(decider, "nmod:poss").stream().flatMap(each -> reading.cast.at(each).stream()).anyMatch(each -> each.id().equals(proposal.holder()));
        boolean may = reading.text.children(decider, "aux").stream().anyMatch(each -> MAY.contains(each.lemma()));
        Token target = proposal.targetWord();
        boolean where = target.hasRelation("obl") && reading.text.children(target, "case").stream().anyMatch(each -> WHERE.contains(each.lemma()));
        return own || may || where || reading.scope.isAsked(decider) || target.lemma().equals("it");
    }

    /** "Greens blast Holm's tax rises": what the word stands for is known; so it is where the target itself is found by it, "said Berg supported the toll". */
    private static boolean isRead(Judged judged, Found rule) {
        Span decider = judged.decider().span();
        boolean targets = judged.proposal().target().entity().filter(rule.holder()::equals).isPresent() && rule.cues().stream().anyMatch(decider::overlaps);
        return targets || rule.holder().equals(judged.proposal().holder()) && rule.evidence().overlaps(decider);
    }

    /** The word that speaks most for the side: if any sounds so, one of these. */
    private Token decider(Proposal proposal, boolean forIt) {
        int side = forIt ? 1 : -1;
        return reading.text.tokensOf(proposal.sentence()).stream().filter(LearntStances::canDecide)
                .max(Comparator.<Token>comparingInt(word -> Integer.signum(side * tone.of(word)))
                        .thenComparingDouble(word -> side * odds.side(word, proposal)))
                .orElse(proposal.targetWord());
    }

    /** Whether the word is said of what it is to speak for or against. */
    private boolean isSaid(Token decider, Proposal proposal) {
        return !deciders.isDoneByOthers(decider) && proposal.holderWord().filter(who -> deciders.isBeside(decider, who, proposal.targetWord())).isEmpty();
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
