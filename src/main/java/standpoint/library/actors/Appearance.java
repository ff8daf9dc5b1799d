package standpoint.library.actors;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;

/**
 * A person or body in one story, with what tells it from namesakes.
 *
 * @param name    the fullest name that the story gives
 * @param body    whom a person works or stands for
 * @param aliases other names in the story: "NDB"
 * @param company who and what else the story names; names that many stories share, as countries, are left out, as they tell nothing
 */
public record Appearance(ArticleId story, EntityId entity, String name, Entity.Kind kind, Optional<String> role, Optional<String> body,
        Set<String> aliases, Set<String> company, Optional<LocalDate> published) {

    public Appearance {
        aliases = Set.copyOf(aliases);
        company = Set.copyOf(company);
    }
}
