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
 * Finds who stands where, by rules and word lists: what verbs show ("sued", "ruled out"), what cues show ("urged", "denied") and what is said
 * ("must", "is wrong"). One stance per holder, target and position, with all its evidence.
 */
public final class StanceFinder {

    /** Learnt stances below this confidence are left out. */
    private static final double LEAST = 0.3;

    /** How much a probability counts for each label of a pair: the rarer ones more. Chosen on held-out training sentences. */
    private static final double[] LABEL_WEIGHTS = {1, 1.5, 4, 1, 3};

    private final CueWords cues;
    private final PairModel pairs = PairModel.load();
    private final ProposalModel model = ProposalModel.load();
    private final Tone tone = new Tone();
    private final StanceWords words = new StanceWords();

    public StanceFinder(CueWords cues) {
        this.cues = cues;
    }

    /** The stances in text order of their evidence. */
    public List<Stance> find(ParsedText text, Cast cast, List<Attribution> attributions) {
        Reading reading = new Reading(text, cast, attributions, cues);
        List<Found> found = new ArrayList<>(withoutRepeats(byRules(reading)));
        found.addAll(new LearntStances(reading, model, tone, List.copyOf(found), LEAST).find());
        found = new ArrayList<>(withoutRepeats(found));
        found.addAll(new Agreements(reading).inherited(found));
        return merge(found);
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
        PairFeatures features = new PairFeatures(reading, tone, withoutRepeats(byRules(reading)));
        Pair pair = new Pair(Pair.Side.at(reading, p), Pair.Side.at(reading, q));
        double[] likely = pairs.probabilities(features.of(pair), features.of(pair.turned()));
        int best = 0;
        for (int label = 1; label < likely.length; label++) {
            best = likely[label] * LABEL_WEIGHTS[label] > likely[best] * LABEL_WEIGHTS[best] ? label : best;
        }
        return best;
    }

    List<Found> byRules(Reading reading) {
        List<Found> found = new ArrayList<>();
        NounStances nouns = new NounStances(reading, words);
        VerbStances verbs = new VerbStances(reading, words, nouns);
        found.addAll(verbs.find());
        found.addAll(nouns.find());
        found.addAll(new Votes(reading, words).find());
        found.addAll(new Threats(reading).find());
        found.addAll(new Silences(reading).find());
        found.addAll(new CueStances(reading, cues, verbs).find());
        found.addAll(new Callings(reading, cues, words, nouns).find());
        found.addAll(new AdjectiveStances(reading).find());
        found.addAll(new ContentStances(reading, words, cues, verbs).find());
        return found;
    }

    /** Two rules on the same words: the surer one counts. */
    static List<Found> withoutRepeats(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream().sorted(Comparator.comparingDouble(Found::confidence).reversed()).forEach(each -> {
            boolean repeats = kept.stream().anyMatch(other -> other.holder().equals(each.holder()) && sameWords(other, each));
            if (!repeats) {
                kept.add(each);
            }
        });
        return kept;
    }

    private static boolean sameWords(Found a, Found b) {
        if (a.target().span().isEmpty() || b.target().span().isEmpty()) {
            return false;
        }
        Span first = a.target().span().get();
        Span second = b.target().span().get();
        int common = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
        boolean sharedCue = a.cues().stream().anyMatch(cue -> b.cues().stream().anyMatch(cue::overlaps));
        return common > 0.6 * Math.max(first.length(), second.length()) || sharedCue && (common > 0 || a.position() == b.position());
    }

    static List<Stance> merge(List<Found> found) {
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        for (Found each : found) {
            String target = each.target().entity().map(id -> "#" + id.value()).orElse(each.target().matter());
            groups.computeIfAbsent(each.holder().value() + "|" + each.position() + "|" + target, key -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(StanceFinder::stance).sorted(Comparator.comparing(stance -> stance.evidence().getFirst())).toList();
    }

    private static Stance stance(List<Found> group) {
        Found best = group.stream().max(Comparator.comparingDouble(Found::confidence)).orElseThrow();
        List<Span> evidence = group.stream().map(Found::evidence).distinct().sorted().toList();
        List<Span> cues = group.stream().flatMap(each -> each.cues().stream()).distinct().sorted().toList();
        double doubt = 1;
        for (Found each : group) {
            doubt *= 1 - each.confidence();
        }
        Optional<EntityId> allegedBy = group.stream().allMatch(each -> each.allegedBy().isPresent()) ? best.allegedBy() : Optional.empty();
        return new Stance(best.holder(), best.target(), best.position(), evidence, cues, best.quote(), allegedBy, Math.min(0.95, 1 - doubt), best.because());
    }
}
