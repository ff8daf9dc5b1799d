package standpoint.library.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Corrects what was computed by what the user chose. */
public final class ChosenActors {

    private final List<List<Appearance>> groups = new ArrayList<>();

    private ChosenActors(List<Actor> actors) {
        actors.forEach(actor -> groups.add(new ArrayList<>(actor.appearances())));
    }

    /** The actors after all choices, those in most stories first. */
    public static List<Actor> of(List<Actor> actors, List<ActorChoice> choices) {
        ChosenActors chosen = new ChosenActors(actors);
        for (ActorChoice choice : choices) {
            switch (choice.kind()) {
                case JOIN -> chosen.join(choice);
                case SPLIT -> chosen.split(choice);
            }
        }
        return choices.isEmpty() ? actors : Actors.sorted(chosen.groups.stream().map(Actor::of).toList());
    }

    private void join(ActorChoice choice) {
        Set<ActorChoice.Seen> both = new HashSet<>(choice.some());
        both.addAll(choice.others());
        List<List<Appearance>> meant = with(both);
        groups.removeAll(meant);
        if (!meant.isEmpty()) {
            groups.add(new ArrayList<>(meant.stream().flatMap(List::stream).toList()));
        }
    }

    private List<List<Appearance>> with(Set<ActorChoice.Seen> seen) {
        return groups.stream().filter(group -> group.stream().anyMatch(each -> seen.contains(ActorChoice.Seen.of(each)))).toList();
    }

    /** Stories that came after the choice go with those they are more like; in doubt with those that stayed. */
    private void split(ActorChoice choice) {
        Set<ActorChoice.Seen> going = new HashSet<>(choice.some());
        Set<ActorChoice.Seen> staying = new HashSet<>(choice.others());
        List<Appearance> gone = new ArrayList<>();
        for (List<Appearance> group : with(going)) {
            Likeness out = new Likeness();
            group.stream().filter(each -> going.contains(ActorChoice.Seen.of(each))).forEach(out::add);
            for (Appearance each : List.copyOf(group)) {
                ActorChoice.Seen seen = ActorChoice.Seen.of(each);
                Likeness own = new Likeness().add(each);
                if (going.contains(seen) || (!staying.contains(seen) && out.score(own) > rest(group, going, each).score(own))) {
                    gone.add(each);
                }
            }
            group.removeAll(gone);
        }
        groups.removeIf(List::isEmpty);
        if (!gone.isEmpty()) {
            groups.add(gone);
        }
    }

    /** What stays, without the one that is to be placed. */
    private static Likeness rest(List<Appearance> group, Set<ActorChoice.Seen> going, Appearance placed) {
        Likeness rest = new Likeness();
        group.stream().filter(each -> !each.equals(placed) && !going.contains(ActorChoice.Seen.of(each))).forEach(rest::add);
        return rest;
    }
}
