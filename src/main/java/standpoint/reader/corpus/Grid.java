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

import standpoint.library.Corpus;

/**
 * Actors and targets of many stories.
 *
 * @param actors      the rows, as places among the actors of the corpus
 * @param targets     the columns, as places among its targets
 * @param cells       the stances of an actor on a target, never none, the latest last
 * @param moreActors  how many take positions and have no row
 * @param moreTargets how many are taken positions on and have no column
 */
record Grid(List<Integer> actors, List<Integer> targets, Map<Place, List<Corpus.Taken>> cells, int moreActors, int moreTargets) {

    /** @param actor as in the corpus, and so is the target */
    record Place(int actor, int target) {}

    static Grid of(Corpus corpus, int rows, int columns) {
        List<Corpus.Taken> all = corpus.stances().stream().filter(stance -> stance.actor() != Corpus.OTHER && stance.target() != Corpus.OTHER).toList();
        // in the order of the corpus; who has a stance on no target of it takes up no row
        List<Integer> holders = all.stream().map(Corpus.Taken::actor).distinct().sorted().toList();
        Set<Integer> first = Set.copyOf(holders.subList(0, Math.min(rows, holders.size())));
        Map<Place, List<Corpus.Taken>> cells = new HashMap<>();
        Map<Integer, Set<Integer>> byTarget = new HashMap<>();
        for (Corpus.Taken stance : all) {
            if (first.contains(stance.actor())) {
                cells.computeIfAbsent(new Place(stance.actor(), stance.target()), place -> new ArrayList<>()).add(stance);
                byTarget.computeIfAbsent(stance.target(), target -> new TreeSet<>()).add(stance.actor());
            }
        }
        List<Integer> byHolders = byTarget.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Set<Integer>> entry) -> -entry.getValue().size()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        List<Integer> targets = chosen(byHolders, byTarget, columns);
        List<Integer> actors = first.stream().sorted().filter(actor -> targets.stream().anyMatch(target -> cells.containsKey(new Place(actor, target)))).toList();
        cells.values().forEach(stances -> stances.sort(Comparator.comparing(Corpora::day)));
        int about = (int) all.stream().mapToInt(Corpus.Taken::target).distinct().count();
        return new Grid(actors, targets, cells, holders.size() - actors.size(), about - targets.size());
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
