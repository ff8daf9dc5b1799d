package standpoint.reader.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Stance;

/**
 * Who stands where on what. Rows: who takes most stances first. Columns: what most actors take sides on first, then in the order of the
 * rows, so that what concerns one actor alone stands together.
 *
 * @param actors  the rows
 * @param targets the columns
 */
public record StanceMatrix(List<Entity> actors, List<Matter> targets) {

    public StanceMatrix {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }

    public static StanceMatrix of(Analysis analysis, List<Stance> stances) {
        Map<EntityId, Integer> counts = new LinkedHashMap<>();
        stances.forEach(stance -> counts.merge(stance.holder(), 1, Integer::sum));
        List<EntityId> rows = counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
        List<Matter> columns = new ArrayList<>(Matter.of(analysis, stances));
        columns.sort(Comparator.comparingInt((Matter matter) -> -matter.holders().size())
                .thenComparingInt(matter -> matter.holders().stream().mapToInt(rows::indexOf).min().orElseThrow()));
        return new StanceMatrix(rows.stream().map(analysis::requireEntity).toList(), columns);
    }

    /** At most so many rows and columns; columns of none of the rows that are left go, too. */
    public StanceMatrix capped(int rows, int columns) {
        List<Entity> kept = actors.stream().limit(rows).toList();
        List<EntityId> ids = kept.stream().map(Entity::id).toList();
        return new StanceMatrix(kept, targets.stream().filter(matter -> matter.holders().stream().anyMatch(ids::contains)).limit(columns).toList());
    }

    /** The stances in one cell, none in most. */
    public List<Stance> at(int row, int column) {
        EntityId actor = actors.get(row).id();
        return targets.get(column).stances().stream().filter(stance -> stance.holder().equals(actor)).toList();
    }

    public boolean isEmpty() {
        return actors.isEmpty();
    }
}
