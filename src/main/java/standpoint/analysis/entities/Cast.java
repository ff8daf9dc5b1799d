package standpoint.analysis.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.analysis.language.ParsedText;
import standpoint.analysis.language.Token;

/**
 * Who and what is in an article: entities with a name, and people and groups known by a description only ("a company lawyer"). The later steps
 * ask it who a word stands for. Immutable.
 */
public final class Cast {

    private final List<Entity> entities;
    private final Set<EntityId> named;
    private final Set<EntityId> actors;
    private final Map<Integer, Entity> byHead;
    private final Map<Integer, Entity> byToken;

    Cast(ParsedText text, List<Draft> drafts) {
        entities = new ArrayList<>();
        named = new HashSet<>();
        actors = new HashSet<>();
        byHead = new HashMap<>();
        byToken = new HashMap<>();
        List<Draft> inOrder = drafts.stream().filter(draft -> !draft.mentions.isEmpty())
                .sorted(Comparator.comparingInt(draft -> draft.mentions.stream().mapToInt(Draft.At::first).min().orElse(0))).toList();
        for (Draft draft : inOrder) {
            EntityId id = new EntityId("e" + (entities.size() + 1));
            List<Draft.At> mentions = draft.mentions.stream().sorted(Comparator.comparingInt(Draft.At::first)).toList();
            Entity entity = new Entity(id, draft.bestName(), draft.kind, draft.role(), draft.affiliation(),
                    mentions.stream().map(at -> new Mention(text.textSpan(at.first(), at.end()), at.form())).toList());
            entities.add(entity);
            if (draft.named) {
                named.add(id);
            }
            if (draft.actor) {
                actors.add(id);
            }
            for (Draft.At at : mentions) {
                byHead.put(at.head(), entity);
                for (int i = at.first(); i < at.end(); i++) {
                    byToken.put(i, entity);
                }
            }
        }
    }

    /** All entities in the order of first mention, also those without a name. */
    public List<Entity> entities() {
        return List.copyOf(entities);
    }

    public boolean isNamed(EntityId id) {
        return named.contains(id);
    }

    /** Whether it can take a side: whatever has a name, people and bodies; not "the cost". */
    public boolean isActor(EntityId id) {
        return actors.contains(id);
    }

    /** Who the phrase headed by {@code head} stands for. */
    public Optional<Entity> at(Token head) {
        Entity byItsHead = byHead.get(head.index());
        return Optional.ofNullable(byItsHead != null ? byItsHead : byToken.get(head.index()));
    }

    public Entity entity(EntityId id) {
        return entities.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id.value()));
    }
}
