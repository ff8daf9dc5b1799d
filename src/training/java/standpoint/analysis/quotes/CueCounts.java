package standpoint.analysis.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts which words head cues, in all articles and in each. */
final class CueCounts {

    private final LearntCueOdds odds;
    private final Map<String, Map<String, LearntCueOdds.Count>> ofArticle = new HashMap<>();

    CueCounts(List<Annotated> corpus) {
        Map<String, LearntCueOdds.Count> all = new HashMap<>();
        for (Annotated each : corpus) {
            Map<String, LearntCueOdds.Count> own = ofArticle.computeIfAbsent(each.name(), name -> new HashMap<>());
            Sample.cueCounts(each).forEach((word, count) -> {
                all.merge(word, count, LearntCueOdds.Count::plus);
                own.merge(word, count, LearntCueOdds.Count::plus);
            });
        }
        odds = new LearntCueOdds(all);
    }

    LearntCueOdds odds() {
        return odds;
    }

    /** What the other articles tell: otherwise rare words of the article itself would look like sure cues. */
    CueOdds oddsWithout(String article) {
        return odds.without(ofArticle.getOrDefault(article, Map.of()));
    }
}
