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
 * @param work    of which story this one is a version; itself where it is the first or only one
 * @param name    the fullest name that the story gives
 * @param body    whom a person works or stands for
 * @param aliases other names in the story: "NDB"
 * @param company who and what else the story names; names that many stories share, as countries, are left out, as they tell nothing
 */
public record Appearance(ArticleId story, ArticleId work, EntityId entity, String name, Entity.Kind kind, Optional<String> role, Optional<String> body,
        Set<String> aliases, Set<String> company, Optional<LocalDate> published) {

    /** In a story that is no version of another one. */
    public Appearance(ArticleId story, EntityId entity, String name, Entity.Kind kind, Optional<String> role, Optional<String> body, Set<String> aliases,
            Set<String> company, Optional<LocalDate> published) {
        this(story, story, entity, name, kind, role, body, aliases, company, published);
    }

    public Appearance {
        aliases = Set.copyOf(aliases);
        company = Set.copyOf(company);
    }
}
