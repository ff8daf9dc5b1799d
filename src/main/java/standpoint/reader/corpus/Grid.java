package standpoint.reader.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import standpoint.library.Corpus;

/**
 * Actors and targets of many stories.
 *
 * @param actors  the rows, as places among the actors of the corpus
 * @param targets the columns, as places among its targets
 * @param cells   the stances of an actor on a target, never none, the latest last
 */
record Grid(List<Integer> actors, List<Integer> targets, Map<Place, List<Corpus.Taken>> cells) {

    /** @param actor as in the corpus, and so is the target */
    record Place(int actor, int target) {}

    static Grid of(Corpus corpus, int rows, int columns) {
        Map<Place, List<Corpus.Taken>> cells = new HashMap<>();
        Map<Integer, Set<Integer>> holders = new HashMap<>();
        for (Corpus.Taken stance : corpus.stances()) {
            if (stance.actor() != Corpus.OTHER && stance.actor() < rows && stance.target() != Corpus.OTHER) {
                cells.computeIfAbsent(new Place(stance.actor(), stance.target()), place -> new ArrayList<>()).add(stance);
                holders.computeIfAbsent(stance.target(), target -> new TreeSet<>()).add(stance.actor());
            }
        }
        List<Integer> byHolders = holders.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Set<Integer>> entry) -> -entry.getValue().size()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<Integer> targets = chosen(byHolders, holders, columns);
        List<Integer> actors = IntStream.range(0, Math.min(rows, corpus.actors().size())).boxed()
                .filter(actor -> targets.stream().anyMatch(target -> cells.containsKey(new Place(actor, target)))).toList();
        cells.values().forEach(stances -> stances.sort(Comparator.comparing(Corpora::day)));
        return new Grid(actors, targets, cells);
    }

    /** Half the columns are what most actors share, the others give a row to those whom these leave without one. */
    private static List<Integer> chosen(List<Integer> byHolders, Map<Integer, Set<Integer>> holders, int columns) {
        Set<Integer> chosen = new LinkedHashSet<>();
        Set<Integer> covered = new HashSet<>();
        for (Integer target : byHolders) {
            Set<Integer> here = holders.getOrDefault(target, Set.of());
            if (chosen.size() < (columns + 1) / 2 || (chosen.size() < columns && !covered.containsAll(here))) {
                chosen.add(target);
                covered.addAll(here);
            }
        }
        byHolders.stream().filter(target -> chosen.size() < columns).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    List<Corpus.Taken> at(int actor, int target) {
        return cells.getOrDefault(new Place(actor, target), List.of());
    }
}
