package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/**
 * Finds who stands where, by rules and word lists: what verbs show ("sued", "ruled out"), what cues show ("urged", "denied") and what is said
 * ("must", "is wrong"). One stance per holder, target and position, with all its evidence.
 */
public final class StanceFinder {

    /** Learnt stances below this confidence are left out. */
    private static final double LEAST = 0.3;

    /** Learnt stances of pairs below this confidence are left out: above it three of four are right on held-out sentences. */
    private static final double LEAST_OF_PAIRS = 0.7;

    /** Confidences are told to this part of 1. */
    private static final double FINENESS = 10_000;

    /** Holders whose words nobody knows. */
    private static final Set<String> OWN = Set.of("I", "We", "Me", "we", "me");
    private static final Set<String> FAINT = Set.of("people", "man", "woman", "men", "women", "person", "child", "children", "someone", "somebody", "anyone", "anybody", "everyone",
            "everybody", "no one", "nobody", "none", "some", "others", "many", "few");

    private final CueWords cues;
    private final StanceRules rules;
    private final PairModel pairs = PairModel.load();
    private final ProposalModel model = ProposalModel.load();
    private final Tone tone = new Tone();

    public StanceFinder(CueWords cues) {
        this.cues = cues;
        this.rules = new StanceRules(cues, tone);
    }

    /** The stances in text order of their evidence. */
    public List<Stance> find(ParsedText text, Cast cast, List<Attribution> attributions) {
        Reading reading = new Reading(text, cast, attributions, cues);
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
        found.removeIf(each -> each.target().entity().map(cast::entity).filter(whom -> whom.name().endsWith("s") && each.target().span().filter(span -> text.words(span).equalsIgnoreCase("it")).isPresent()).isPresent());
        found.removeIf(each -> each.target().entity().filter(each.holder()::equals).isPresent());
        found = new ArrayList<>(new Reversals(reading).withoutBygone(found));
        found.removeIf(each -> isPart(each, cast));
        found.removeIf(each -> Fragments.isFragment(each.target(), each.position()));
        found.removeIf(each -> Targets.isEmpty(each.target()) && (each.position() == Position.FOR || each.position() == Position.AGAINST));
        Set<EntityId> speaking = attributions.stream().flatMap(each -> each.quote().speaker().stream()).collect(Collectors.toSet());
        found.removeIf(each -> OWN.contains(cast.entity(each.holder()).name()) || isFaint(cast.entity(each.holder()), cast) && !speaking.contains(each.holder()));
        TargetNames names = new TargetNames(reading, tone);
        found.replaceAll(names::named);
        return merge(found, cast);
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

    /**
     * Where two names of a text stand to each other, of which the first stands at {@code p} and the second at {@code q}.
     *
     * @return 0 neutral, 1 p is for q, 2 q is for p, 3 p is against q, 4 q is against p
     */
    public int between(ParsedText text, Cast cast, List<Attribution> attributions, Span p, Span q) {
        if (text.tokens().isEmpty()) {
            return 0;
        }
        Reading reading = new Reading(text, cast, attributions, cues);
        PairFeatures features = PairFeatures.of(reading, tone, rules.in(reading));
        Pair pair = Pair.at(reading, p, q);
        return PairModel.label(pairs.probabilities(features.of(pair), features.of(pair.turned())));
    }

    /** Targets that are one: the same named entity, or the same words. */
    private static List<Stance> merge(List<Found> found, Cast cast) {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (Found each : found) {
            String target = each.target().entity().filter(cast::isNamed).map(id -> "#" + id.value()).orElse(each.target().matter());
            groups.computeIfAbsent(each.holder().value() + "|" + each.position() + "|" + target, key -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(StanceFinder::stance).sorted(Comparator.comparing(stance -> stance.evidence().getFirst())).toList();
    }

    /** Without overlaps: what lies within another piece of evidence or runs into it is one with it. */
    private static List<Span> apart(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            boolean overlaps = !apart.isEmpty() && span.start() < apart.getLast().end();
            apart.add(overlaps ? apart.removeLast().cover(span) : span);
        }
        return apart;
    }

    private static Stance stance(List<Found> group) {
        Found best = group.stream().max(Comparator.comparingDouble(Found::confidence)).orElseThrow();
        List<Span> evidence = apart(group.stream().map(Found::evidence).distinct().sorted().toList());
        List<Span> cues = group.stream().flatMap(each -> each.cues().stream()).distinct().sorted().toList();
        double doubt = 1;
        for (Found each : group) {
            doubt *= 1 - each.confidence();
        }
        Optional<EntityId> allegedBy = group.stream().allMatch(each -> each.allegedBy().isPresent()) ? best.allegedBy() : Optional.empty();
        return new Stance(best.holder(), best.target(), best.position(), evidence, cues, best.quote(), allegedBy, Math.round(Math.min(0.95, 1 - doubt) * FINENESS) / FINENESS, best.because());
    }
}
