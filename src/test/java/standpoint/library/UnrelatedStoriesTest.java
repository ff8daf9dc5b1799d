package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;

import static org.assertj.core.api.Assertions.assertThat;

/** Two stories that say "the plan" speak of two plans. */
class UnrelatedStoriesTest {

    @TempDir
    private Path folder = Path.of("");
    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = Library.open(folder);
        library.add(story("Quarry vote in Aldham\nKevin Rudge backs the plan.\nPia Lund rejects the plan and backs nuclear power.\n", "2024-05-01", "Kevin Rudge", "Pia Lund"));
        library.add(story("Fund for radars\nFriederike Holtz backs the plan and nuclear power.\nKevin Rudge rejects the plan.\n", "2024-06-01", "Friederike Holtz", "Kevin Rudge"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private static Analysis story(String text, String day, String first, String second) {
        AnalysisDraft draft = new AnalysisDraft(text).source("Evening Star", "ALDHAM", day);
        EntityId one = draft.entity(Kind.PERSON, first, null, first);
        EntityId two = draft.entity(Kind.PERSON, second, null, second);
        draft.stance(one, Position.FOR, draft.target("the plan"), "backs the plan", "backs", null);
        draft.stance(two, Position.AGAINST, draft.target("the plan"), "rejects the plan", "rejects", null);
        draft.stance(text.contains("backs nuclear") ? two : one, Position.FOR, draft.target("nuclear power"), "nuclear power", "nuclear", null);
        return draft.analysis();
    }

    private Dossier dossier(String name) throws IOException {
        return library.survey().dossier(library.survey().actors(name).getFirst());
    }

    @Test
    void nobodyAgreesOverAPlanThatIsAnotherOne() throws IOException {
        assertThat(dossier("Lund").relations()).containsExactlyInAnyOrder(new Dossier.Relation("Kevin Rudge", 0, 1, List.of("the plan")),
                new Dossier.Relation("Friederike Holtz", 1, 0, List.of("nuclear power")));
    }

    @Test
    void nobodyChangesSidesFromOnePlanToAnother() throws IOException {
        assertThat(dossier("Rudge").turns()).isEmpty();
        assertThat(dossier("Rudge").targets()).extracting(Dossier.TargetLine::target).containsExactly("the plan", "the plan");
    }

    @Test
    void eachPlanIsATargetOfItsOwnWithItsStory() throws IOException {
        Corpus corpus = library.survey().corpus("", () -> false, (done, total) -> {}).orElseThrow();
        assertThat(corpus.targets()).extracting(Corpus.Target::told).containsExactlyInAnyOrder("nuclear power", "the plan – Quarry vote in Aldham", "the plan – Fund for radars");
        assertThat(library.survey().figures(10).targets()).extracting(Figures.Target::stances).containsExactly(2, 2, 2);
    }
}
