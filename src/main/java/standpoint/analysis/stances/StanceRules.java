package standpoint.analysis.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Position;
import standpoint.analysis.language.WordList;
import standpoint.analysis.quotes.CueWords;
import standpoint.article.Span;

/**
 * Finds who stands where by rules and word lists: what verbs show ("sued", "ruled out"), what cues show ("urged", "denied") and what is said
 * ("must", "is wrong").
 */
final class StanceRules {

    /** The letters of "to " in front of what is to be done. */
    private static final int TO = 3;

    private final CueWords cues;
    private final Tone tone;
    final StanceWords words = new StanceWords();
    private final Map<String, Set<String>> effects = WordList.table("effects");

    StanceRules(CueWords cues, Tone tone) {
        this.cues = cues;
        this.tone = tone;
    }

    /** All that the rules find, of two on the same words the surer one. */
    List<Found> in(Reading reading) {
        List<Found> found = new ArrayList<>();
        Outcomes outcomes = new Outcomes(reading, tone, effects);
        NounMatters nouns = new NounMatters(reading, words);
        VerbStances verbs = new VerbStances(reading, words, nouns);
        found.addAll(verbs.find());
        found.addAll(new NounStances(reading, words, nouns).find());
        found.addAll(new Backings(reading).find());
        found.addAll(new Reactions(reading).find());
        found.addAll(new Votes(reading, words).find());
        found.addAll(new Threats(reading).find());
        found.addAll(new Undoings(reading).find());
        found.addAll(new Silences(reading).find());
        found.addAll(new Refusals(reading).find());
        found.addAll(new Clefts(reading, words).find());
        found.addAll(new Feelings(reading).find());
        found.addAll(new Viewpoints(reading, words, tone).find());
        found.addAll(new Answers(reading, verbs).find());
        found.addAll(new RhetoricalQuestions(reading).find());
        found.addAll(new CueStances(reading, cues, verbs, outcomes).find());
        found.addAll(new Callings(reading, cues, words, nouns, new Metaphors(reading, tone)).find());
        found.addAll(new AdjectiveStances(reading, verbs).find());
        found.addAll(new Supporters(reading, words).find());
        found.addAll(new ContentStances(reading, words, cues, verbs, tone, outcomes).find());
        Resumptions resumptions = new Resumptions(reading, words);
        return withoutRepeats(resumptions.resumed(found, resumptions.find(found)));
    }

    /** Two finds on the same words: the surer one counts. */
    static List<Found> withoutRepeats(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream().sorted(Comparator.comparingDouble(Found::confidence).reversed()).forEach(each -> {
            boolean repeats = kept.stream().anyMatch(other -> other.holder().equals(each.holder()) && (sameWords(other, each) || isToldWithin(each, other)));
            if (!repeats) {
                kept.add(each);
            }
        });
        return kept;
    }

    /** "its plan to scrap the grant": against the grant, which tells more than being for scrapping it. */
    private static boolean isToldWithin(Found whole, Found inner) {
        Optional<Span> words = whole.target().span().filter(span -> whole.position() == Position.FOR && inner.position() == Position.AGAINST);
        return words.filter(span -> inner.cues().getFirst().start() - span.start() <= TO && span.contains(inner.cues().getFirst())
                && inner.target().span().filter(span::contains).isPresent()).isPresent();
    }

    private static boolean sameWords(Found a, Found b) {
        if (a.target().span().isEmpty() || b.target().span().isEmpty()) {
            return false;
        }
        Span first = a.target().span().get();
        Span second = b.target().span().get();
        int common = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
        boolean sharedCue = a.cues().stream().anyMatch(cue -> b.cues().stream().anyMatch(cue::overlaps));
        boolean listed = common <= 0 && a.target().entity().isPresent() && b.target().entity().isPresent() && !a.target().entity().equals(b.target().entity()); // "praised Reed and Holm"
        return common > 0.6 * Math.max(first.length(), second.length()) || sharedCue && !listed && (common > 0 || a.position() == b.position());
    }
}
