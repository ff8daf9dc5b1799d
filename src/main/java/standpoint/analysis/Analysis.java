package standpoint.analysis;

import java.util.List;
import java.util.Optional;

import standpoint.article.Article;

/**
 * All that was found in one article.
 *
 * @param limitation one sentence for the user where the article could not be analysed (not English, say); the lists are empty then
 * @param entities   in the order of first mention
 * @param quotes     in text order
 * @param stances    in text order of their evidence
 */
public record Analysis(Article article, Optional<String> limitation, List<Entity> entities, List<Quote> quotes, List<Stance> stances) {

    public Analysis {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        stances = List.copyOf(stances);
    }

    /** An article that is shown but not analysed. */
    public static Analysis notAnalysed(Article article, String why) {
        return new Analysis(article, Optional.of(why), List.of(), List.of(), List.of());
    }

    public Optional<Entity> entity(EntityId id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if the analysis has no such entity */
    public Entity requireEntity(EntityId id) {
        return entity(id).orElseThrow(() -> new IllegalArgumentException("no entity " + id.value()));
    }
}
