package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.quotes.CueWords;

/** All ways of finding stances, one after the other: rules, what was learnt about proposals and pairs, what is taken over from other stances. */
final class AllFinders {

    /** Learnt stances below this confidence are left out. */
    private static final double LEAST = 0.3;

    /** Learnt stances of pairs below this confidence are left out: above it three of four are right on held-out sentences. */
    private static final double LEAST_OF_PAIRS = 0.7;

    /** Holders whose words nobody knows. */
    private static final Set<String> OWN = Set.of("I", "We", "Me", "we", "me");
    private static final Set<String> FAINT = Set.of("people", "man", "woman", "men", "women", "person", "child", "children", "someone", "somebody", "anyone", "anybody", "everyone",
            "everybody", "no one", "nobody", "none", "some", "others", "many", "few");

    final StanceRules rules;
    final PairModel pairs = PairModel.load();
    private final ProposalModel model = ProposalModel.load();
    private final Tone tone;

    AllFinders(CueWords cues, Tone tone) {
        this.tone = tone;
        this.rules = new StanceRules(cues, tone);
    }

    /** What is found, each with the confidence of its finder, without what tells nothing. */
    List<Found> in(Reading reading) {
        Cast cast = reading.cast;
        List<Found> found = new ArrayList<>(rules.in(reading));
        List<Found> byRules = List.copyOf(found);
        PairOdds ofPairs = new PairOdds(reading, pairs, tone, byRules);
        found.addAll(new LearntStances(reading, new ProposalOdds(reading, model, ofPairs, tone, byRules), tone, byRules, LEAST).find());
        found.addAll(new PairStances(reading, ofPairs, tone, byRules, LEAST_OF_PAIRS).find());
        found = new ArrayList<>(StanceRules.withoutRepeats(found));
        found.addAll(new Agreements(reading).inherited(found));
        found.addAll(new Ellipses(reading).inherited(found));
        found.addAll(new BareStands(reading).inherited(found));
        found.addAll(new Retorts(reading, rules.words).inherited(found));
        found.addAll(new Verdicts(reading, rules.words, tone).inherited(found));
        found.addAll(new Exclamations(reading, rules.words, tone).inherited(found));
        found = new ArrayList<>(new Reversals(reading).withoutBygone(found));
        found.removeIf(each -> isPart(each, cast));
        return telling(found, reading);
    }

    /** Without targets that are nothing by themselves, and holders who are nobody. */
    static List<Found> telling(List<Found> found, Reading reading) {
        Cast cast = reading.cast;
        Set<EntityId> speaking = reading.attributions.stream().flatMap(each -> each.quote().speaker().stream()).collect(Collectors.toSet());
        return found.stream().filter(each -> !isManyCalledIt(each, reading) && each.target().entity().filter(each.holder()::equals).isEmpty())
                .filter(each -> !Fragments.isFragment(each.target(), each.position()))
                .filter(each -> !Targets.isEmpty(each.target()) || each.position() != Position.FOR && each.position() != Position.AGAINST)
                .filter(each -> !OWN.contains(cast.entity(each.holder()).name()) && (!isFaint(cast.entity(each.holder()), cast) || speaking.contains(each.holder()))).toList();
    }

    /** "it" is no group. */
    private static boolean isManyCalledIt(Found found, Reading reading) {
        return found.target().entity().map(reading.cast::entity).filter(whom -> whom.name().endsWith("s")).isPresent()
                && found.target().span().filter(span -> reading.text.words(span).equalsIgnoreCase("it")).isPresent();
    }

    /** "they want Boehner and McConnell out": "they" is no group that is made of those. */
    private static boolean isPart(Found found, Cast cast) {
        String holder = cast.entity(found.holder()).name();
        return holder.contains(" and ") && found.target().entity().map(cast::entity).filter(whom -> holder.contains(whom.name())).isPresent();
    }

    /** "people who gave up cola", "no one thought to ask": nobody whose stand is worth a line. */
    private static boolean isFaint(Entity holder, Cast cast) {
        return !cast.isNamed(holder.id()) && FAINT.contains(holder.name().toLowerCase(Locale.ROOT));
    }
}
