package standpoint.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A person, body or place of the story, or a group that speaks.
 *
 * @param name        the fullest name the text gives; for a group or unnamed person its words ("opposition lawmakers")
 * @param role        title or office as the text gives it ("NATO Secretary-General")
 * @param affiliation the body or country that a person works or stands for ("NATO"), or that speaks through a place: "Ukraine" for "Kyiv"
 * @param mentions    in text order, never empty; no two entities share a mention
 */
public record Entity(EntityId id, String name, Kind kind, Optional<String> role, Optional<String> affiliation, List<Mention> mentions) {

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

    /** The name for a reader: a place with the body that speaks through it, "Kyiv (Ukraine)". */
    public String label() {
        return kind == Kind.PLACE && affiliation.isPresent() ? name + " (" + affiliation.get() + ")" : name;
    }

    /** Whether the text names it; if not, its name is its description. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(mention -> mention.form() == Mention.Form.NAME);
    }
}
