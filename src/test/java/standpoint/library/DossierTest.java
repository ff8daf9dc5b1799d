package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.library.actors.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** What all stories say of one actor, and of all. */
class DossierTest {

    @TempDir
    private Path folder = Path.of("");
    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = Library.open(folder);
        LibraryFixtures.fill(library);
        AnalysisDraft draft = new AnalysisDraft("""
                Dvorak stops the guns
                Marek Dvorak said on Friday that he now rejects weapons deliveries for good.
                """).source("Coast Radio", "BREGA", "2024-08-01");
        EntityId dvorak = draft.entity(Entity.Kind.PERSON, "Marek Dvorak", "prime minister", "Marek Dvorak");
        draft.stance(dvorak, Position.AGAINST, draft.target("weapons deliveries"), "rejects weapons deliveries", "rejects", null);
        library.add(draft.analysis());
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private Dossier dossier(String name) throws IOException {
        List<Actor> actors = library.survey().actors(name);
        assertThat(actors).hasSize(1);
        return library.survey().dossier(actors.getFirst());
    }

    @Test
    void onePersonIsFoundInAllStoriesByAnyPartOfTheName() throws IOException {
        for (String name : List.of("Marek Dvořák", "dvorak", "marek")) {
            assertThat(library.survey().actors(name)).as(name).singleElement().satisfies(actor -> assertThat(actor.stories()).isEqualTo(3));
        }
        assertThat(library.survey().actors("nobody")).isEmpty();
        assertThat(library.survey().actors("?!")).isEmpty();
    }

    @Test
    void quotesStancesAndRolesComeInOrderOfTime() throws IOException {
        Dossier dossier = dossier("Dvořák");
        assertThat(dossier.quotes()).extracting(Dossier.Statement::words)
                .containsExactly("\"sending weapons to Tarnia would be a grave mistake\"", "\"Times have changed,\"");
        assertThat(dossier.stances()).extracting(stance -> stance.story().published().orElseThrow() + " " + stance.position())
                .containsExactly("2024-05-14 AGAINST", "2024-05-14 FOR", "2024-06-30 FOR", "2024-08-01 AGAINST");
        assertThat(dossier.roles()).extracting(Dossier.Role::role).containsExactly("Defence minister", "prime minister");
    }

    @Test
    void aChangeOfSidesIsToldWithBothStances() throws IOException {
        assertThat(dossier("Dvořák").turns()).singleElement().satisfies(turn -> {
            assertThat(turn.target()).isEqualTo("weapons deliveries");
            assertThat(turn.before().words()).isEqualTo("backs weapons deliveries");
            assertThat(turn.after().words()).isEqualTo("rejects weapons deliveries");
        });
        assertThat(dossier("Okafor").turns()).isEmpty();
    }

    @Test
    void othersAreComparedWithTheLatestSide() throws IOException {
        assertThat(dossier("Dvořák").relations())
                .contains(new Dossier.Relation("Lena Okafor", 0, 1, List.of("weapons deliveries")));
        assertThat(dossier("Okafor").relations()).singleElement().satisfies(relation -> {
            assertThat(relation.agreements()).as("in June").isEqualTo(1);
            assertThat(relation.disagreements()).as("in August").isEqualTo(1);
        });
    }

    @Test
    void whoIsSplitOffIsAnActorOfHisOwn() throws IOException {
        Actor actor = library.survey().actors("Dvořák").getFirst();
        library.actorChoices().split(actor, Set.of(LibraryFixtures.summit().article().id()));
        assertThat(library.survey().actors("Dvořák")).extracting(Actor::stories).containsExactly(2, 1);
        library.close();
        library = Library.open(folder);
        assertThat(library.survey().actors("Dvořák")).as("opened again").hasSize(2);
        library.actorChoices().undo();
        assertThat(library.survey().actors("Dvořák")).hasSize(1);
    }

    @Test
    void joinedPeopleAreFoundByEitherName() throws IOException {
        library.actorChoices().join(library.survey().actors("Dvořák").getFirst(), library.survey().actors("Okafor").getFirst());
        assertThat(library.survey().actors("Okafor")).isEqualTo(library.survey().actors("Dvořák")).singleElement()
                .satisfies(actor -> assertThat(actor.stories()).isEqualTo(3));
    }

    @Test
    void figuresCountEachActorOnce() throws IOException {
        Figures figures = library.survey().figures(10);
        assertThat(figures.stories()).isEqualTo(5);
        assertThat(figures.people()).isEqualTo(2);
        assertThat(figures.bodies()).isEqualTo(2);
        assertThat(figures.quotes()).isEqualTo(3);
        assertThat(figures.speakers()).extracting(Figures.Share::name).containsExactly("Marek Dvořák", "Lena Okafor");
        assertThat(figures.speakers().stream().mapToLong(Figures.Share::words).sum()).isEqualTo(figures.words());
        assertThat(figures.speakers().stream().mapToDouble(Figures.Share::share).sum()).isBetween(0.999, 1.001);
        assertThat(figures.targets().getFirst().target()).isEqualTo("weapons deliveries");
        assertThat(figures.targets().getFirst().positions()).containsEntry(Position.FOR, 2).containsEntry(Position.AGAINST, 1);
    }
}
