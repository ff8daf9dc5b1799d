package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.analysis.Target;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

/** Stances between two who are named in one sentence, judged by what marked sentences taught. */
final class PairStances {

    /** What is learnt is never surer than a plain rule. */
    private static final double SUREST = 0.79;

    /** What somebody says of two others is that one's word. */
    private static final double ALLEGED = 0.45;

    private final Reading reading;
    private final PairOdds odds;
    private final Tone tone;
    private final List<Found> rules;
    private final double least;
    private final Deciders deciders;

    /**
     * @param rules what the rules found in the article
     * @param least less likely ones are left out
     */
    PairStances(Reading reading, PairOdds odds, Tone tone, List<Found> rules, double least) {
        this.reading = reading;
        this.odds = odds;
        this.tone = tone;
        this.rules = List.copyOf(rules);
        this.least = least;
        this.deciders = new Deciders(reading);
    }

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.text.sentences()) {
            if (sentence.zone().kind().isAnalysed()) {
                new Pairs(reading).in(sentence).forEach(pair -> judge(pair, found));
            }
        }
        return found;
    }

    private void judge(Pair pair, List<Found> found) {
        double[] likely = odds.of(pair.holder().word(), pair.target().word());
        for (int label = 1; label < likely.length; label++) {
            if (likely[label] >= least) {
                Pair directed = label % 2 == 1 ? pair : pair.turned();
                found(directed, label <= 2 ? Position.FOR : Position.AGAINST, Math.min(SUREST, likely[label])).ifPresent(found::add);
            }
        }
    }

    private Optional<Found> found(Pair pair, Position position, double confidence) {
        Optional<EntityId> holder = pair.holder().entity();
        Optional<EntityId> whom = pair.target().entity();
        Optional<Token> decider = decider(pair, position);
        boolean anybody = whom.filter(deciders::isAnybody).isPresent();
        boolean asked = decider.filter(each -> reading.scope.isAsked(each) || reading.scope.isOpen(each) || deciders.isDoneByOthers(each)).isPresent();
        if (anybody || asked || deciders.isVictim(pair.target().word()) || holder.isEmpty() || whom.isEmpty() || decider.isEmpty() || isRead(pair) || isInName(pair)) {
            return Optional.empty();
        }
        Entity entity = reading.cast.entity(whom.get());
        Span words = reading.phrase(pair.target().word());
        Target target = new Target(whom, entity.name(), Optional.of(pair.target().word().span()));
        Span evidence = reading.evidence(pair.target().word(), words, decider.get().span(), reading.phrase(pair.holder().word()));
        List<Span> cues = reading.cues(decider.get());
        Optional<Quote> quote = reading.quoteAround(pair.target().word()).filter(each -> each.speaker().equals(holder));
        Optional<EntityId> teller = reading.teller(decider.get(), holder.get());
        return Optional.of(new Found(holder.get(), target, position, evidence, cues, quote, teller, teller.isPresent() ? Math.min(ALLEGED, confidence) : confidence,
                reading.because(cues, position)));
    }

    /** "Rules Committee chairman Tom Reed": the committee tells who he is. */
    private boolean isInName(Pair pair) {
        Token word = pair.target().word();
        while (word.hasRelation("compound", "flat", "nmod:poss", "nmod") && word.head() >= 0 && !word.equals(pair.holder().word())) {
            word = reading.text.token(word.head());
        }
        return word.equals(pair.holder().word());
    }

    /** "Germany ruled it out and Poland accused Berlin": where a rule read a word between the two, it knows better who is against whom or what. */
    private boolean isRead(Pair pair) {
        List<Token> between = reading.text.tokens().subList(pair.around().start(), pair.around().end());
        return rules.stream().flatMap(rule -> rule.cues().stream()).anyMatch(cue -> between.stream().map(Token::span).anyMatch(cue::overlaps));
    }

    /** The word that sounds most like the side, for readers to see why; empty where none does, whatever the model thinks. */
    private Optional<Token> decider(Pair pair, Position position) {
        int side = position == Position.FOR ? 1 : -1;
        return reading.text.tokens().subList(pair.around().start(), pair.around().end()).stream()
                .filter(word -> LearntStances.canDecide(word) && !pair.holder().is(word) && !pair.target().is(word))
                .filter(word -> side * tone.of(word) > 0 && !deciders.isBeside(word, pair.holder().word(), pair.target().word()))
                .max(Comparator.<Token>comparingInt(word -> side * tone.of(word)).thenComparingDouble(word -> side * odds.side(word, pair)));
    }
}
