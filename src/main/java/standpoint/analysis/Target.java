package standpoint.analysis;

import java.util.Locale;
import java.util.Optional;

import standpoint.article.Span;

/**
 * What a stance is about.
 *
 * @param entity set where the target is an entity of the story
 * @param text   a short readable phrase, never empty
 * @param span   where the target stands in the text; empty where it is no stretch of it
 */
public record Target(Optional<EntityId> entity, String text, Optional<Span> span) {

    /** Whether both are one entity or, articles and case aside, the same words. */
    public boolean isSameAs(Target other) {
        return entity.isPresent() || other.entity.isPresent() ? entity.equals(other.entity) : matter().equals(other.matter());
    }

    /** The words that tell targets apart: "toll" for "The toll". */
    public String matter() {
        return text.toLowerCase(Locale.ROOT).replaceAll("^(the|a|an|any|this|that|these|those|such) (?=.)", "");
    }
}
