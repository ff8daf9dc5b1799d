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
import standpoint.article.Span;

/**
 * Who and what is in an article: entities with a name, and people and groups known by a description only ("a company lawyer"). The later steps
 * ask it who a word stands for. Immutable.
 */
public final class Cast {

    /** What an interviewed person says: a paragraph without quotation marks. Offsets are UTF-16 indices, end exclusive. */
    public record Answer(Span words, EntityId speaker) {}

    private final List<Entity> entities;
    private final Set<EntityId> named;
    private final Set<EntityId> actors;
    /** The body that a person works for, where the story names it. */
    private final Map<EntityId, EntityId> bodies;
    private final Map<Integer, EntityId> byHead;
    private final Map<Integer, EntityId> byToken;
    private final List<Answer> answers;
    private final Map<EntityId, Entity> byId = new HashMap<>();

    private Cast(List<Entity> entities, Set<EntityId> named, Set<EntityId> actors, Map<EntityId, EntityId> bodies, Map<Integer, EntityId> byHead,
            Map<Integer, EntityId> byToken, List<Answer> answers) {
        this.entities = List.copyOf(entities);
        this.named = Set.copyOf(named);
        this.actors = Set.copyOf(actors);
        this.bodies = Map.copyOf(bodies);
        this.byHead = Map.copyOf(byHead);
        this.byToken = Map.copyOf(byToken);
        this.answers = List.copyOf(answers);
        entities.forEach(entity -> byId.put(entity.id(), entity));
    }

    static Cast of(ParsedText text, List<Draft> drafts, List<Voices.Answer> spoken) {
        List<Entity> entities = new ArrayList<>();
        Map<Draft, EntityId> ids = new HashMap<>();
        Set<EntityId> named = new HashSet<>();
        Set<EntityId> actors = new HashSet<>();
        Map<EntityId, EntityId> bodies = new HashMap<>();
        Map<Integer, EntityId> byHead = new HashMap<>();
        Map<Integer, EntityId> byToken = new HashMap<>();
        List<Draft> inOrder = drafts.stream().filter(draft -> !draft.mentions.isEmpty())
                .sorted(Comparator.comparingInt(draft -> draft.mentions.stream().mapToInt(Draft.At::first).min().orElse(0))).toList();
        inOrder.forEach(draft -> ids.put(draft, new EntityId("e" + (ids.size() + 1))));
        for (Draft draft : inOrder) {
            EntityId id = ids.getOrDefault(draft, new EntityId(""));
            List<Draft.At> mentions = draft.mentions.stream().sorted(Comparator.comparingInt(Draft.At::first)).toList();
            entities.add(new Entity(id, draft.bestName(), draft.kind, draft.role(), draft.affiliation(),
                    mentions.stream().map(at -> new Mention(text.textSpan(at.first(), at.end()), at.form())).toList()));
            if (draft.named) {
                named.add(id);
            }
            if (draft.actor) {
                actors.add(id);
            }
            draft.body().map(ids::get).ifPresent(body -> bodies.put(id, body));
            for (Draft.At at : mentions) {
                if (at.head() < 0) {
                    continue; // people named together: each word is one of them
                }
                byHead.put(at.head(), id);
                for (int i = at.first(); i < at.end(); i++) {
                    byToken.put(i, id);
                }
            }
        }
        List<Answer> answers = spoken.stream().filter(each -> ids.containsKey(each.speaker()))
                .map(each -> new Answer(each.words(), ids.getOrDefault(each.speaker(), new EntityId("")))).toList();
        return new Cast(entities, named, actors, bodies, byHead, byToken, answers);
    }

    /** The same with pronouns that got a meaning: token indices to the entities they stand for. Ids stay what they were. */
    Cast with(ParsedText text, Map<Integer, EntityId> pronouns) {
        Map<EntityId, List<Mention>> more = new HashMap<>();
        pronouns.entrySet().removeIf(each -> entity(each.getValue()).mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(text.token(each.getKey()).span())));
        pronouns.forEach((token, id) -> more.computeIfAbsent(id, key -> new ArrayList<>())
                .add(new Mention(text.token(token).span(), Mention.Form.PRONOUN)));
        List<Entity> grown = new ArrayList<>();
        for (Entity entity : entities) {
            List<Mention> mentions = new ArrayList<>(entity.mentions());
            mentions.addAll(more.getOrDefault(entity.id(), List.of()));
            mentions.sort(Comparator.comparing(Mention::span));
            grown.add(new Entity(entity.id(), entity.name(), entity.kind(), entity.role(), entity.affiliation(), mentions));
        }
        grown.sort(Comparator.comparing(entity -> entity.mentions().getFirst().span()));
        Map<Integer, EntityId> heads = new HashMap<>(byHead);
        Map<Integer, EntityId> tokens = new HashMap<>(byToken);
        heads.putAll(pronouns);
        tokens.putAll(pronouns);
        return new Cast(grown, named, actors, bodies, heads, tokens, answers);
    }

    /** All entities in the order of first mention, also those without a name. */
    public List<Entity> entities() {
        return entities;
    }

    public boolean isNamed(EntityId id) {
        return named.contains(id);
    }

    /** What is said in an interview whose paragraphs do not begin with a name, in text order. */
    public List<Answer> answers() {
        return answers;
    }

    /** Whether it can take a side: whatever has a name, people and bodies; not "the cost". */
    public boolean isActor(EntityId id) {
        return actors.contains(id);
    }

    /** Who the phrase headed by {@code head} stands for. */
    public Optional<Entity> at(Token head) {
        EntityId byItsHead = byHead.get(head.index());
        return Optional.ofNullable(byItsHead != null ? byItsHead : byToken.get(head.index())).map(this::entity);
    }

    boolean isHead(Token token) {
        return byHead.containsKey(token.index());
    }

    /** The body that a person works for, if the story names it. */
    public Optional<EntityId> bodyOf(EntityId person) {
        return Optional.ofNullable(bodies.get(person));
    }

    /** @throws IllegalArgumentException if there is no such entity */
    public Entity entity(EntityId id) {
        Entity entity = byId.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id.value());
        }
        return entity;
    }
}
