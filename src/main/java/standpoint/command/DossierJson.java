package standpoint.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

import standpoint.analysis.Entity;
import standpoint.analysis.Position;
import standpoint.library.Dossier;
import standpoint.library.Story;
import standpoint.library.actors.Actor;

/** An actor's dossier as JSON. The components of the records are the names of its fields. */
final class DossierJson {

    private DossierJson() {}

    record Candidates(String name, List<Candidate> actors) {}

    record Candidate(String name, Entity.Kind kind, @Nullable String role, @Nullable String body, int stories) {}

    private record Answer(Candidate actor, List<Role> roles, List<Quote> quotes, List<Stance> stances, List<Target> targets, List<Turn> turns,
            List<Dossier.Relation> relations) {}

    private record Role(String role, @Nullable String body, @Nullable String first, @Nullable String last, int stories) {}

    private record Source(String id, String title, @Nullable String outlet, @Nullable String published) {}

    private record Quote(Source story, String words, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> alsoIn) {}

    private record Stance(Source story, Position position, String target, String words,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> alsoIn) {}

    private record Target(String target, List<Stance> stances) {}

    private record Turn(String target, Stance before, Stance after) {}

    static Candidate candidate(Actor actor) {
        return new Candidate(actor.name(), actor.kind(), orNull(actor.role()), orNull(actor.body()), actor.stories());
    }

    static String of(Dossier dossier) throws JsonProcessingException {
        return PlainJson.of(new Answer(candidate(dossier.actor()),
                dossier.roles().stream().map(role -> new Role(role.role(), orNull(role.body()), day(role.first()), day(role.last()), role.stories())).toList(),
                dossier.quotes().stream().map(quote -> new Quote(source(quote.story()), quote.words(), sources(quote.alsoIn()))).toList(),
                dossier.stances().stream().map(DossierJson::stance).toList(),
                dossier.targets().stream().map(line -> new Target(line.target(), line.stances().stream().map(DossierJson::stance).toList())).toList(),
                dossier.turns().stream().map(turn -> new Turn(turn.target(), stance(turn.before()), stance(turn.after()))).toList(),
                dossier.relations()));
    }

    private static Stance stance(Dossier.Stand stance) {
        return new Stance(source(stance.story()), stance.position(), stance.target(), stance.words(), sources(stance.alsoIn()));
    }

    private static List<Source> sources(List<Story> stories) {
        return stories.stream().map(DossierJson::source).toList();
    }

    private static Source source(Story story) {
        return new Source(story.id().value(), story.title(), orNull(story.outlet()), day(story.published()));
    }

    private static @Nullable String day(Optional<LocalDate> date) {
        return orNull(date.map(LocalDate::toString));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
