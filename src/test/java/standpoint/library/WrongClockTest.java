package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.article.ArticleId;
import standpoint.library.actors.Actor;
import standpoint.library.actors.ActorChoice;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock is wrong, or set back or forward: times are only compared for being the same. */
class WrongClockTest {

    private static final ArticleId STORY = LibraryFixtures.weapons().article().id();

    @TempDir
    private Path folder;

    private static Path at(Path file, Duration fromNow) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(fromNow)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-365, -1, 1, 365})
    void aFileOfAnotherTimeIsKnownAgainUntilItChanges(long days) throws IOException {
        Path file = at(Files.writeString(folder.resolve("a.txt"), "text"), Duration.ofDays(days));
        try (Library library = Library.open(folder.resolve("library"))) {
            LibraryFixtures.fill(library);
            library.remember(SourceFile.of(file).orElseThrow(), STORY);
            assertThat(library.storyOf(SourceFile.of(file).orElseThrow())).contains(STORY);
            // written again with as many letters, by a clock that was set back, or forward
            for (int moved : new int[] {-2, 2}) {
                at(Files.writeString(file, "news"), Duration.ofDays(days + moved));
                assertThat(library.storyOf(SourceFile.of(file).orElseThrow())).isEmpty();
            }
        }
    }

    @Test
    void aFileThatWasJustWrittenIsReadWhicheverWayTheClockErrs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        assertThat(SourceFile.of(at(file, Duration.ofSeconds(-1)))).isEmpty();
        assertThat(SourceFile.of(at(file, Duration.ofSeconds(2)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-365, 365})
    void aStoredStoryThatChangedIsIndexedAgain(long days) throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
        Path stored = folder.resolve("analyses").resolve(STORY.value() + ".json");
        Files.writeString(stored, Files.readString(stored).replace("\"AGAINST\"", "\"DOUBTS\""));
        at(stored, Duration.ofDays(days));
        try (Library library = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(library, "stance:against")).isEmpty();
            assertThat(LibraryFixtures.titles(library, "stance:doubts holder:dvorak")).hasSize(1);
        }
        try (Library library = Library.open(folder, Library.Access.READ)) {
            assertThat(library.behind()).as("nothing changed since").isZero();
        }
    }

    @Test
    void choicesKeepTheOrderInWhichTheyWereMade() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            Actor okafor = library.survey().actors("Okafor").getFirst();
            library.actorChoices().join(okafor, library.survey().actors("Dvořák").getFirst());
            at(folder.resolve("actors.json"), Duration.ofDays(400));
        }
        try (Library library = Library.open(folder)) {
            Actor both = library.survey().actors("Okafor").getFirst();
            library.actorChoices().split(both, Set.of(LibraryFixtures.summit().article().id()));
            at(folder.resolve("actors.json"), Duration.ofDays(-400));
            assertThat(library.actorChoices().all()).extracting(ActorChoice::kind).containsExactly(ActorChoice.Kind.JOIN, ActorChoice.Kind.SPLIT);
            assertThat(library.actorChoices().undo()).get().extracting(ActorChoice::kind).isEqualTo(ActorChoice.Kind.SPLIT);
            assertThat(library.actorChoices().all()).extracting(ActorChoice::kind).containsExactly(ActorChoice.Kind.JOIN);
        }
    }
}
