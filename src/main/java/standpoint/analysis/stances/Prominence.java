package standpoint.analysis.stances;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.language.Sentence;
import standpoint.analysis.language.Token;
import standpoint.article.Zone;

/** How much a story is about somebody or something. */
final class Prominence {

    private final Map<EntityId, Integer> mentions = new HashMap<>();
    private final Map<EntityId, Set<Integer>> sentences = new HashMap<>();
    private final Map<EntityId, Integer> quotes = new HashMap<>();
    private final Map<String, Integer> nouns = new HashMap<>();
    private final Set<EntityId> headline = new HashSet<>();
    private final Set<String> headlineNouns = new HashSet<>();
    private int most = 1;

    Prominence(Reading reading) {
        for (Entity entity : reading.cast.entities()) {
            mentions.put(entity.id(), entity.mentions().size());
            most = Math.max(most, entity.mentions().size());
        }
        for (Sentence sentence : reading.text.sentences()) {
            boolean top = sentence.zone().kind() == Zone.Kind.HEADLINE || sentence.zone().kind() == Zone.Kind.STANDFIRST;
            for (Token token : reading.text.tokensOf(sentence)) {
                reading.cast.at(token).ifPresent(entity -> {
                    sentences.computeIfAbsent(entity.id(), key -> new HashSet<>()).add(sentence.number());
                    if (top) {
                        headline.add(entity.id());
                    }
                });
                if (token.isNoun()) {
                    nouns.merge(token.lemma(), 1, Integer::sum);
                    if (top) {
                        headlineNouns.add(token.lemma());
                    }
                }
            }
        }
        reading.attributions.forEach(each -> each.quote().speaker().ifPresent(speaker -> quotes.merge(speaker, 1, Integer::sum)));
    }

    int of(EntityId id) {
        int count = mentions.getOrDefault(id, 0);
        return step(count) + 10 * (4 * count >= 3 * most ? 2 : 4 * count >= most ? 1 : 0);
    }

    int ofTopic(Token noun) {
        return step(nouns.getOrDefault(noun.lemma(), 0));
    }

    boolean inHeadline(EntityId id) {
        return headline.contains(id);
    }

    boolean inHeadline(Token noun) {
        return headlineNouns.contains(noun.lemma());
    }

    int together(EntityId a, EntityId b) {
        Set<Integer> common = new HashSet<>(sentences.getOrDefault(a, Set.of()));
        common.retainAll(sentences.getOrDefault(b, Set.of()));
        return common.size();
    }

    int speaks(EntityId id) {
        return step(quotes.getOrDefault(id, 0));
    }

    private static int step(int count) {
        return count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 20 ? 6 : 7;
    }
}
