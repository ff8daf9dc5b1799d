package standpoint.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.library.actors.Actor;

import static org.assertj.core.api.Assertions.assertThat;

/** Who stands where and who is quoted in many stories at once. */
class CorpusTest {

    @TempDir
    private Path folder = Path.of("");
    private Library library;

    @BeforeEach
    void fill() throws IOException {
        library = Library.open(folder);
        LibraryFixtures.fill(library);
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    private Corpus corpus(String query) throws IOException {
        return library.survey().corpus(query, () -> false, (done, total) -> {}).orElseThrow();
    }

    @Test
    void actorsAndTargetsAreTheSameAcrossStories() throws IOException {
        Corpus corpus = corpus("");
        assertThat(corpus.stories()).isEqualTo(4);
        assertThat(corpus.actors()).extracting(actor -> actor.name() + " " + actor.stances()).containsExactly("Marek Dvořák 3", "Harbour Union 1", "Lena Okafor 1");
        assertThat(corpus.targets().getFirst().told()).isEqualTo("weapons deliveries");
        assertThat(corpus.stances()).hasSize(5).filteredOn(stance -> stance.target() == 0).extracting(stance -> corpus.actors().get(stance.actor()).name())
                .containsExactlyInAnyOrder("Marek Dvořák", "Lena Okafor");
        assertThat(library.survey().words(corpus.stances())).contains("must arm", "backs weapons deliveries");
    }

    @Test
    void quotedWordsAreCountedBySpeakerAndOutlet() throws IOException {
        Corpus corpus = corpus("");
        assertThat(corpus.words()).isEqualTo(corpus.spoken().stream().mapToLong(spoken -> spoken.once().words()).sum()).isEqualTo(library.survey().figures(1).words());
        assertThat(corpus.spoken()).extracting(spoken -> spoken.speaker().orElseThrow().name() + ", " + spoken.outlet().orElseThrow() + " " + spoken.once().quotes())
                .containsExactlyInAnyOrder("Marek Dvořák, The Évening Herald 1", "Lena Okafor, The Évening Herald 1", "Marek Dvořák, Coast Radio 1");
    }

    @Test
    void aQueryNarrowsTheStoriesAndNotWhoIsWho() throws IOException {
        Corpus corpus = corpus("outlet:\"coast radio\"");
        assertThat(corpus.stories()).isEqualTo(1);
        assertThat(corpus.stances()).hasSize(2);
        assertThat(corpus.actors()).extracting(Corpus.Holder::name).contains("Marek Dvořák");
        assertThat(corpus("nothing-has-this-word").stances()).isEmpty();
        assertThat(corpus("title:(").stories()).as("a query that cannot be understood").isEqualTo(4);
    }

    @Test
    void whoDoesNotWaitGetsNothing() throws IOException {
        assertThat(library.survey().corpus("", () -> true, (done, total) -> {})).isEmpty();
        List<Actor> actors = library.survey().actors("Dvořák");
        assertThat(library.survey().dossier(actors.getFirst(), () -> true)).isEmpty();
        assertThat(library.survey().dossier(actors.getFirst(), () -> false)).contains(library.survey().dossier(actors.getFirst()));
    }

    @Test
    void whoStopsWaitingAtAnyMomentGetsNothing() throws IOException {
        Optional<Corpus> answer = Optional.empty();
        int patience = 0;
        while (answer.isEmpty()) {
            int most = patience++;
            AtomicInteger asked = new AtomicInteger();
            answer = library.survey().corpus("", () -> asked.incrementAndGet() > most, (done, total) -> {});
        }
        assertThat(answer).contains(corpus(""));
        assertThat(patience).as("some of it while who is who was told").isGreaterThan(8);
    }

    @Test
    void theEvidenceOfRelationsIsThereForBoth() throws IOException {
        Dossier dossier = library.survey().dossier(library.survey().actors("Okafor").getFirst());
        assertThat(dossier.meetings()).isNotEmpty().allSatisfy(meeting -> {
            assertThat(meeting.name()).isEqualTo("Marek Dvořák");
            assertThat(meeting.own().words()).isEqualTo("must arm");
        });
        assertThat(dossier.meetings().stream().filter(Dossier.Meeting::agrees)).hasSize(dossier.relations().getFirst().agreements());
    }

    @Test
    void theProgressGrowsToItsEndAndAChangeIsSeen() throws IOException {
        List<Integer> steps = new ArrayList<>();
        library.survey().corpus("", () -> false, (done, total) -> {
            assertThat(total).isEqualTo(100);
            steps.add(done);
        });
        assertThat(steps).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(5).allSatisfy(step -> assertThat(step).isBetween(0, 100));
        assertThat(steps.getLast()).isGreaterThan(85);
        assertThat(corpus("")).as("from what was kept").isEqualTo(corpus(""));
        library.remove(LibraryFixtures.weapons().article().id());
        assertThat(corpus("").actors()).extracting(Corpus.Holder::name).containsExactly("Harbour Union", "Marek Dvořák");
        library.actorChoices().join(library.survey().actors("Harbour Union").getFirst(), library.survey().actors("Dvořák").getFirst());
        assertThat(corpus("").actors()).as("a choice counts at once").hasSize(1);
    }
}
