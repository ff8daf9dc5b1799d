package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is added to a library, what it keeps and what it gives. */
class LibraryTest {

    private static final String STANCE_QUERY = "holder:dvorak stance:against";

    @TempDir
    private Path folder;

    @Test
    void keepsArticlesAndAnalyses() throws IOException {
        Analysis weapons = LibraryFixtures.weapons();
        try (Library library = Library.open(folder)) {
            library.add(weapons);
        }
        try (Library library = Library.open(folder)) {
            Analysis stored = library.analysis(weapons.article().id()).orElseThrow();
            assertThat(stored.entities()).isEqualTo(weapons.entities());
            assertThat(stored.quotes()).isEqualTo(weapons.quotes());
            assertThat(stored.stances()).isEqualTo(weapons.stances());
            assertThat(stored.article().zones()).isEqualTo(weapons.article().zones());
            assertThat(library.article(weapons.article().id())).contains(stored.article());
            assertThat(stored.article().metadata().file()).isEqualTo(weapons.article().metadata().file().toAbsolutePath());
            assertThat(library.problems()).isEmpty();
        }
    }

    @Test
    void listsNewestFirst() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            assertThat(library.stories()).extracting(Story::title).containsExactly("Dvořák changes course at summit",
                    "Ministers split over weapons for Tarnia", "Rovers win the cup again", "Rain expected");
            assertThat(library.stories().get(1)).isEqualTo(new Story(LibraryFixtures.weapons().article().id(),
                    "Ministers split over weapons for Tarnia", List.of("Zoë Marsh"), Optional.of("The Évening Herald"),
                    LibraryFixtures.weapons().article().metadata().published()));
        }
    }

    @Test
    void addingTheSameTextTwiceChangesNothing() throws IOException {
        Analysis weapons = LibraryFixtures.weapons();
        try (Library library = Library.open(folder)) {
            assertThat(library.add(weapons.article())).isTrue();
            assertThat(library.analysis(weapons.article().id())).isEmpty();
            library.add(weapons);
            assertThat(library.add(weapons.article())).isFalse();
            assertThat(library.analysis(weapons.article().id())).isPresent();
            library.add(weapons);
            assertThat(library.stories()).hasSize(1);
            assertThat(LibraryFixtures.titles(library, "weapons")).containsExactly("Ministers");
        }
    }

    @Test
    void aNewAnalysisReplacesAllOfTheOld() throws IOException {
        Analysis weapons = LibraryFixtures.weapons();
        try (Library library = Library.open(folder)) {
            library.add(weapons);
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).hasSize(1);
            library.add(new Analysis(weapons.article(), Optional.empty(), weapons.entities(), List.of(), List.of()));
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).isEmpty();
            assertThat(LibraryFixtures.titles(library, "person:dvorak")).hasSize(1);
        }
    }

    @Test
    void removesStories() throws IOException {
        ArticleId id = LibraryFixtures.weapons().article().id();
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            library.remove(id);
            assertThat(library.stories()).hasSize(3);
            assertThat(library.article(id)).isEmpty();
            assertThat(library.analysis(id)).isEmpty();
            assertThat(LibraryFixtures.titles(library, "tarnia")).isEmpty();
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).isEmpty();
        }
        try (Library reopened = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(reopened, STANCE_QUERY)).isEmpty();
            assertThat(LibraryFixtures.titles(reopened, "tarnia")).isEmpty();
            assertThat(reopened.problems()).isEmpty();
        }
    }

    @Test
    void filesOfTheUsersInAFolderCalledIndexStay() throws IOException {
        Path page = Files.createDirectories(folder.resolve("index")).resolve("index.html");
        Files.writeString(page, "mine");
        Library.open(folder).close();
        assertThat(page).hasContent("mine");
    }

    @Test
    void aFileIsNoLibrary() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text");
        assertThatThrownBy(() -> Library.open(file)).isInstanceOf(IOException.class).hasMessageContaining("is not a folder");
    }

    @Test
    void aClosedLibrarySaysSo() throws IOException {
        Library library = Library.open(folder);
        library.close();
        assertThatThrownBy(() -> library.search("x", 1)).isInstanceOf(IOException.class).hasMessage("The library is closed.");
    }

    @Test
    void badQueriesAreNoExceptions() throws IOException {
        try (Library library = Library.open(folder)) {
            assertThat(library.search("autor:x", 5)).isInstanceOfSatisfying(SearchOutcome.BadQuery.class,
                    bad -> assertThat(bad.message()).contains("author"));
        }
    }

    @Test
    void threadsMayAddAndSearchTogether() throws Exception {
        try (Library library = Library.open(folder); var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> added = IntStream.range(0, 40)
                    .mapToObj(n -> threads.submit(() -> library.add(new AnalysisDraft("Story " + n % 20 + "\nsame words").article())
                            && LibraryFixtures.found(library, "words").total() > 0))
                    .toList();
            long times = 0;
            for (Future<Boolean> each : added) {
                times += get(each) ? 1 : 0;
            }
            assertThat(times).isEqualTo(20);
            assertThat(LibraryFixtures.found(library, "words").total()).isEqualTo(20);
        }
    }

    private static boolean get(Future<Boolean> future) throws InterruptedException {
        try {
            return Objects.requireNonNull(future.get());
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
