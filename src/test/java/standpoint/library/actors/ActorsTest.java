package standpoint.library.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who is the same across stories, and what the user can change about it. */
class ActorsTest {

    private static final EntityId ENTITY = new EntityId("e1");

    @TempDir
    private Path folder = Path.of("");

    private static Appearance person(int story, String name, @Nullable String role, @Nullable String body, String... company) {
        return appearance(story, Kind.PERSON, name, role, body, Set.of(), Set.of(company));
    }

    private static Appearance body(int story, Kind kind, String name, String... aliases) {
        return appearance(story, kind, name, null, null, Set.of(aliases), Set.of());
    }

    private static Appearance appearance(int story, Kind kind, String name, @Nullable String role, @Nullable String body, Set<String> aliases,
            Set<String> company) {
        return new Appearance(id(story), ENTITY, name, kind, Optional.ofNullable(role), Optional.ofNullable(body), aliases, company, Optional.empty());
    }

    private static ArticleId id(int story) {
        return new ArticleId("%032x".formatted(story));
    }

    /** The stories of each actor, as sets. */
    private static Set<Set<Integer>> groups(List<Actor> actors) {
        return actors.stream().map(actor -> actor.appearances().stream().map(each -> Integer.parseInt(each.story().value(), 16)).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"José Muñoz, Jose Munoz", "Dr Anna Berg, Anna Berg", "Walter T. Brandreth, Walter Brandreth", "A. Berg, Anna Berg",
            "Anna O'Brien, Anna O’Brien", "Ursula von der Lund, Ursula Lund", "Łukasz Zebrowski, Lukasz Żebrowski", "John Park Jr., John Park"})
    void spellingsOfOneNameAreOnePerson(String one, String other) {
        assertThat(Actors.of(List.of(person(1, one, null, null), person(2, other, null, null)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Anna Berg, Tomas Berg", "Anna Berg, Anna Lund", "George A. Reed, George W. Reed", "A. Berg, Tomas Berg"})
    void differentNamesAreDifferentPeople(String one, String other) {
        assertThat(Actors.of(List.of(person(1, one, null, null), person(2, other, null, null)))).hasSize(2);
    }

    @Test
    void namesakesAreToldApartByRoleAndCompany() {
        assertThat(groups(Actors.of(List.of(
                person(1, "Joon Park", "mayor", "Haesong", "ida lund"),
                person(2, "Joon Park", "striker", "Harbour Rovers", "tom cole"),
                person(3, "Joon Park", "mayor", null, "ida lund"),
                person(4, "Joon Park", null, "Harbour Rovers", "olav strand"))))).containsExactlyInAnyOrder(Set.of(1, 3), Set.of(2, 4));
    }

    @Test
    void whoChangesOfficeInTheSameCompanyStaysOne() {
        assertThat(Actors.of(List.of(person(1, "Ida Lund", "minister", "Brega", "tom cole"), person(2, "Ida Lund", "ambassador", "Tarnia", "tom cole"))))
                .singleElement().satisfies(actor -> assertThat(actor.stories()).isEqualTo(2));
    }

    @Test
    void aLastNameBelongsToWhomTheStoryFits() {
        Appearance anna = person(1, "Anna Berg", "pilot", "Harbour Union", "ida lund");
        Appearance tomas = person(2, "Tomas Berg", "judge", null, "olav strand");
        assertThat(groups(Actors.of(List.of(anna, tomas, person(3, "Berg", null, null, "olav strand"))))).contains(Set.of(1), Set.of(2, 3));
        assertThat(groups(Actors.of(List.of(anna, tomas, person(3, "Berg", null, null))))).as("nobody knows").contains(Set.of(1), Set.of(2), Set.of(3));
        assertThat(groups(Actors.of(List.of(anna, person(3, "Berg", null, null))))).as("the only one").contains(Set.of(1, 3));
    }

    @Test
    void bodiesAreOneByNameOrShortForm() {
        assertThat(groups(Actors.of(List.of(
                body(1, Kind.ORGANIZATION, "National Dairy Board", "NDB"), body(2, Kind.ORGANIZATION, "NDB"), body(3, Kind.ORGANIZATION, "the National Dairy Board"),
                body(4, Kind.PLACE, "Lincoln"), body(5, Kind.ORGANIZATION, "Lincoln Ltd."), body(6, Kind.ORGANIZATION, "Lincoln")))))
                .containsExactlyInAnyOrder(Set.of(1, 2, 3), Set.of(4), Set.of(5, 6));
        assertThat(Actors.of(List.of(body(1, Kind.ORGANIZATION, "Farm Alliance", "FA"), body(2, Kind.ORGANIZATION, "Football Association", "FA"),
                body(3, Kind.ORGANIZATION, "FA")))).as("a short form of two").hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfStoriesDoesNotMatter(long seed) {
        List<Appearance> all = new ArrayList<>(List.of(person(1, "Anna Berg", "pilot", "Union", "ida"), person(2, "Anna Berg", "judge", "Court", "olav"),
                person(3, "Berg", null, null, "olav"), person(4, "A. Berg", "pilot", null), person(5, "Tomas Berg", null, "Court", "olav"),
                person(6, "Anna M. Berg", null, "Union"), person(7, "Anna Berg", null, null, "rita")));
        Set<Set<Integer>> before = groups(Actors.of(all));
        Collections.shuffle(all, new Random(seed));
        assertThat(groups(Actors.of(all))).isEqualTo(before);
    }

    @Test
    void choicesAreKeptAndCanBeTakenBack() throws IOException {
        ActorChoices choices = new ActorChoices(folder.resolve("actors.json"));
        List<Appearance> all = List.of(person(1, "Rita Holm", "singer", null), person(2, "Rita Holm", "singer", null), person(3, "Rita Holm-Dahl", null, null));
        List<Actor> computed = Actors.of(all);
        assertThat(groups(computed)).containsExactlyInAnyOrder(Set.of(1, 2), Set.of(3));
        choices.join(computed.getFirst(), computed.getLast());
        choices.split(computed.getFirst(), Set.of(id(2)));
        List<ActorChoice> read = new ActorChoices(folder.resolve("actors.json")).all();
        assertThat(groups(ChosenActors.of(computed, read))).containsExactlyInAnyOrder(Set.of(1, 3), Set.of(2));
        assertThat(choices.undo()).map(ActorChoice::kind).contains(ActorChoice.Kind.SPLIT);
        assertThat(groups(ChosenActors.of(computed, choices.all()))).containsExactly(Set.of(1, 2, 3));
        choices.undo();
        assertThat(choices.undo()).isEmpty();
        assertThat(ChosenActors.of(computed, choices.all())).isEqualTo(computed);
    }

    @Test
    void laterStoriesGoWithThoseTheyAreLike() throws IOException {
        ActorChoices choices = new ActorChoices(folder.resolve("actors.json"));
        Appearance stays = person(1, "Rita Holm", "singer", null, "tom cole");
        Appearance goes = person(2, "Rita Holm", "singer", null, "ida lund");
        choices.split(Actors.of(List.of(stays, goes)).getFirst(), Set.of(id(2)));
        List<Actor> later = Actors.of(List.of(stays, goes, person(3, "Rita Holm", null, null, "ida lund"), person(4, "Rita Holm", null, null, "tom cole")));
        assertThat(groups(ChosenActors.of(later, choices.all()))).containsExactlyInAnyOrder(Set.of(1, 4), Set.of(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"format\":\"standpoint-actors\",\"version\":2,\"choices\":[]}", "{\"format\":\"standpoint-actors\",\"version\":1,\"choices\":[{}]}"})
    void aFileThatCannotBeReadIsNeverOverwritten(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("actors.json"), content);
        ActorChoices choices = new ActorChoices(file);
        Actor actor = Actors.of(List.of(person(1, "Rita Holm", null, null))).getFirst();
        assertThatThrownBy(() -> choices.join(actor, actor)).isInstanceOf(IOException.class).hasMessageContaining("actors.json");
        assertThat(file).hasContent(content);
    }
}
