package standpoint.library.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import standpoint.analysis.Entity;

/**
 * Tells which appearances are one actor. Those of one name are one unless two groups of stories share nobody and describe them differently;
 * a last name alone belongs to whom the story fits best. Bodies are one where their names are, or where one is the other's short form.
 */
public final class Actors {

    private Actors() {}

    /** The actors behind the appearances, those in most stories first. */
    public static List<Actor> of(List<Appearance> appearances) {
        return of(appearances, () -> {});
    }

    /** @param next run for each last name, by several threads: it may throw to end the work */
    public static List<Actor> of(List<Appearance> appearances, Runnable next) {
        List<Actor> actors = new ArrayList<>();
        Map<String, PersonName> names = new HashMap<>();
        Map<String, Map<PersonName, List<Appearance>>> people = new LinkedHashMap<>();
        List<Appearance> bodies = new ArrayList<>();
        for (Appearance appearance : ordered(appearances)) {
            if (appearance.kind() == Entity.Kind.PERSON) {
                PersonName name = names.computeIfAbsent(appearance.name(), PersonName::of);
                people.computeIfAbsent(name.last(), last -> new LinkedHashMap<>()).computeIfAbsent(name, same -> new ArrayList<>()).add(appearance);
            } else {
                bodies.add(appearance);
            }
        }
        // what is computed of one last name has nothing to do with the others
        people.values().parallelStream().map(namesakes -> {
            next.run();
            return new Namesakes().of(namesakes).stream().map(Actor::of).toList();
        }).toList().forEach(actors::addAll);
        Bodies.of(bodies).forEach(group -> actors.add(Actor.of(group)));
        return sorted(actors);
    }

    /** By story, then by entity: who is who does not depend on the order in which stories come. */
    private static List<Appearance> ordered(List<Appearance> appearances) {
        Map<String, List<Appearance>> stories = new HashMap<>();
        appearances.forEach(each -> stories.computeIfAbsent(each.story().value(), story -> new ArrayList<>()).add(each));
        stories.values().forEach(story -> story.sort(Comparator.comparing(each -> each.entity().value())));
        return stories.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(story -> story.getValue().stream()).toList();
    }

    private record Counted(Actor actor, int stories) {}

    static List<Actor> sorted(List<Actor> actors) {
        return actors.stream().map(actor -> new Counted(actor, actor.stories()))
                .sorted(Comparator.comparingInt(Counted::stories).reversed().thenComparing(counted -> counted.actor.name()))
                .map(Counted::actor).toList();
    }

    /** What must be read to tell who somebody of this name is: people by their last name, bodies by the whole. */
    public static String block(Entity.Kind kind, String name) {
        return kind == Entity.Kind.PERSON ? PersonName.of(name).last() : Bodies.key(name);
    }

    /** Whether an actor can be meant by this name: all its words are in one of the actor's. */
    public static boolean isCalled(Actor actor, String name) {
        List<String> wanted = PersonName.words(name);
        return !wanted.isEmpty() && actor.appearances().stream()
                .flatMap(appearance -> Stream.concat(Stream.of(appearance.name()), appearance.aliases().stream()))
                .distinct()
                .anyMatch(each -> PersonName.words(each).containsAll(wanted));
    }

    /** People with one last name. */
    private static final class Namesakes {

        private static final Comparator<PersonName> FULLEST = Comparator.comparing((PersonName name) -> name.isFull()).thenComparing(PersonName::middle);

        private final List<Group> groups = new ArrayList<>();

        private static final class Group {

            private PersonName name;
            private final Likeness likeness = new Likeness();
            private final List<Appearance> appearances = new ArrayList<>();

            Group(PersonName name) {
                this.name = name;
            }

            void add(Group other) {
                name = Stream.of(name, other.name).max(FULLEST).orElseThrow();
                likeness.add(other.likeness);
                appearances.addAll(other.appearances);
            }
        }

        List<List<Appearance>> of(Map<PersonName, List<Appearance>> byName) {
            // the fullest names first: a last name alone is to choose among all of them
            byName.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<PersonName, List<Appearance>> entry) -> !entry.getKey().isFull())
                            .thenComparing(entry -> entry.getKey().first().isEmpty())
                            .thenComparingInt(entry -> -entry.getValue().size()))
                    .forEach(entry -> connected(entry.getKey(), entry.getValue()).forEach(group -> place(group)));
            return groups.stream().map(group -> group.appearances).toList();
        }

        /** Stories that share somebody, or name the same body, are about the same person. Largest first. */
        private static List<Group> connected(PersonName name, List<Appearance> sameName) {
            int[] root = new int[sameName.size()];
            Map<String, Integer> seen = new HashMap<>();
            for (int i = 0; i < root.length; i++) {
                root[i] = i;
                Appearance appearance = sameName.get(i);
                Stream<String> signs = Stream.concat(appearance.company().stream(), appearance.body().map(body -> "of " + PersonName.folded(body)).stream());
                for (String sign : (Iterable<String>) signs::iterator) {
                    Integer before = seen.putIfAbsent(sign, i);
                    if (before != null) {
                        root[find(root, i)] = find(root, before);
                    }
                }
            }
            Map<Integer, Group> groups = new LinkedHashMap<>();
            for (int i = 0; i < root.length; i++) {
                Appearance appearance = sameName.get(i);
                Group group = groups.computeIfAbsent(find(root, i), each -> new Group(name));
                group.likeness.add(appearance);
                group.appearances.add(appearance);
            }
            return groups.values().stream().sorted(Comparator.comparingInt((Group group) -> group.appearances.size()).reversed()).toList();
        }

        private static int find(int[] root, int at) {
            int top = at;
            while (root[top] != top) {
                root[top] = root[root[top]];
                top = root[top];
            }
            return top;
        }

        private void place(Group group) {
            List<Group> fitting = groups.stream().filter(other -> other.name.fits(group.name) && !other.likeness.contradicts(group.likeness)).toList();
            Optional<Group> best = fitting.stream().max(Comparator.comparingInt((Group other) -> other.likeness.score(group.likeness))
                    .thenComparingInt(other -> other.appearances.size()));
            // of several people with this last name, one must have something to do with the story
            boolean sure = best.isPresent() && (group.name.isFull() || fitting.size() == 1 || best.get().likeness.score(group.likeness) > 0);
            if (sure) {
                best.orElseThrow().add(group);
            } else {
                groups.add(group);
            }
        }
    }
}
