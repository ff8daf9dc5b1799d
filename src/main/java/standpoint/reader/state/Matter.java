package standpoint.reader.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Stance;
import standpoint.analysis.Target;
import standpoint.reader.look.Words;

/**
 * What one or more stances are about: an entity, or something that they word alike.
 *
 * @param title   the entity's name or the shortest wording
 * @param entity  set where it is an entity of the story
 * @param stances in the order in which they were given, never empty
 */
public record Matter(String title, Optional<EntityId> entity, List<Stance> stances) {

    public Matter {
        stances = List.copyOf(stances);
    }

    /** The matters of some stances, in the order of their first. */
    public static List<Matter> of(Analysis analysis, List<Stance> stances) {
        List<Draft> drafts = new ArrayList<>();
        for (Stance stance : stances) {
            Optional<EntityId> entity = entityOf(analysis, stance.target());
            Wording wording = Wording.of(stance.target().text());
            Draft draft = drafts.stream().filter(one -> one.isOf(entity, wording)).findFirst().orElseGet(() -> {
                Draft fresh = new Draft(entity);
                drafts.add(fresh);
                return fresh;
            });
            draft.wordings.add(wording);
            draft.stances.add(stance);
        }
        return drafts.stream().map(draft -> draft.finished(analysis)).toList();
    }

    public Set<EntityId> holders() {
        return stances.stream().map(Stance::holder).collect(Collectors.toSet());
    }

    /** A target may name an entity within a longer phrase, "closing the port of X"; then the phrase is what it is about. */
    private static Optional<EntityId> entityOf(Analysis analysis, Target target) {
        String text = Words.oneLine(target.text());
        return target.entity().flatMap(analysis::entity).filter(entity -> text.equalsIgnoreCase(entity.name()) || text.equalsIgnoreCase(entity.label()))
                .map(Entity::id);
    }

    private static final class Draft {

        private final Optional<EntityId> entity;
        private final List<Wording> wordings = new ArrayList<>();
        private final List<Stance> stances = new ArrayList<>();

        Draft(Optional<EntityId> entity) {
            this.entity = entity;
        }

        boolean isOf(Optional<EntityId> other, Wording wording) {
            return entity.equals(other) && (entity.isPresent() || wordings.stream().anyMatch(wording::isLike));
        }

        Matter finished(Analysis analysis) {
            String shortest = stances.stream().map(stance -> Words.oneLine(stance.target().text())).min(Comparator.comparingInt(String::length)).orElseThrow();
            return new Matter(entity.map(id -> analysis.requireEntity(id).label()).orElse(shortest), entity, stances);
        }
    }
}
