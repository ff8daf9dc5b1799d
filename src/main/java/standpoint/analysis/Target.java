package standpoint.analysis;

import java.util.Optional;

import standpoint.article.Span;

/**
 * What a stance is about.
 *
 * @param entity set where the target is an entity of the story
 * @param text   a short readable phrase, never empty
 * @param span   where the target stands in the text; empty where it is no stretch of it
 */
public record Target(Optional<EntityId> entity, String text, Optional<Span> span) {}
