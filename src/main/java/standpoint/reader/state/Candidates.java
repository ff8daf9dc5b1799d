package standpoint.reader.state;

import java.util.List;

import standpoint.library.actors.Actor;

/**
 * Who may be joined with the actor who is shown.
 *
 * @param name that was asked for; empty where none was
 */
public record Candidates(String name, List<Actor> actors) {

    public static final Candidates NONE = new Candidates("", List.of());

    public Candidates {
        actors = List.copyOf(actors);
    }
}
