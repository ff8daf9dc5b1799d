package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import standpoint.analysis.EntityId;
import standpoint.analysis.Stance;
import standpoint.analysis.entities.Cast;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.quotes.Attribution;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/**
 * Finds who stands where: what rules and models find, as sure as readers' notes make it, and what else statements show. One stance per holder,
 * target and position, with all its evidence.
 */
public final class StanceFinder {

    /** Confidences are told to this part of 1. */
    private static final double FINENESS = 10_000;

    private final CueWords cues;
    private final Tone tone = new Tone();
    private final AllFinders finders;
    private final StatementModel statements;

    public StanceFinder(CueWords cues) {
        this(cues, StatementModel.load());
    }

    /** @param statements what readers' notes taught */
    StanceFinder(CueWords cues, StatementModel statements) {
        this.cues = cues;
        this.finders = new AllFinders(cues, tone);
        this.statements = statements;
    }

    /** The stances in text order of their evidence. */
    public List<Stance> find(ParsedText text, Cast cast, List<Attribution> attributions) {
        return find(new Reading(text, cast, attributions, cues));
    }

    List<Stance> find(Reading reading) {
        return stances(new StatementStances(reading, statements, tone, finders.rules.words, finders.in(reading)).told(), reading);
    }

    /** What rules and models find by themselves, with the confidence of each. */
    List<Stance> unjudged(Reading reading) {
        return stances(finders.in(reading), reading);
    }

    private List<Stance> stances(List<Found> found, Reading reading) {
        TargetNames names = new TargetNames(reading, tone);
        return merge(found.stream().map(names::named).toList(), reading.cast);
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
        PairFeatures features = PairFeatures.of(reading, tone, finders.rules.in(reading));
        Pair pair = Pair.at(reading, p, q);
        return PairModel.label(finders.pairs.probabilities(features.of(pair), features.of(pair.turned())));
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
