package standpoint.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A person, body or place of the story, or a group that speaks.
 *
 * @param name     the fullest name the text gives; for a group or unnamed person its words ("opposition lawmakers")
 * @param role     title or office as the text gives it ("NATO Secretary-General")
 * @param mentions in text order, never empty; no two entities share a mention
 */
public record Entity(EntityId id, String name, Kind kind, Optional<String> role, List<Mention> mentions) {

    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        /** People who act together and have no name: "opposition lawmakers". */
        GROUP
    }

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
