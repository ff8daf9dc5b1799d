package standpoint.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        reopenedFinds(0);
    }

    @Test
    void findsTheSameAfterReopening() throws IOException {
        fillAndClose();
        reopenedFinds(1);
    }

    @Test
    void aMissingIndexIsRebuilt() throws IOException {
        fillAndClose();
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        reopenedFinds(1);
    }

    @Test
    void filesOfTheUsersInAFolderCalledIndexStay() throws IOException {
        Path page = Files.createDirectories(folder.resolve("index")).resolve("index.html");
        Files.writeString(page, "mine");
        Library.open(folder).close();
        assertThat(page).hasContent("mine");
    }

    @Test
    void aDamagedIndexIsRebuilt() throws IOException {
        fillAndClose();
        for (Path file : indexFiles()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        reopenedFinds(1);
    }

    @Test
    void oneWrongByteIsEnoughToRebuildTheIndex() throws IOException {
        fillAndClose();
        Path largest = indexFiles().stream().max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(largest, bytes);
        reopenedFinds(1);
    }

    @Test
    void whatTheIndexMissedIsCaughtUpWith() throws IOException {
        Analysis weapons = LibraryFixtures.weapons();
        try (Library library = Library.open(folder)) {
            library.add(weapons.article());
        }
        // as after a crash between the file and the index
        new Shelf(folder).write(weapons);
        new Shelf(folder).write(LibraryFixtures.football().article());
        try (Library library = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).containsExactly("Ministers");
            assertThat(LibraryFixtures.titles(library, "rovers")).containsExactly("Rovers");
            assertThat(library.stories()).hasSize(2);
        }
    }

    @Test
    void aStoryWhoseFileIsGoneIsForgotten() throws IOException {
        fillAndClose();
        Files.delete(storyFile(LibraryFixtures.weapons().article()));
        try (Library library = Library.open(folder)) {
            assertThat(library.stories()).hasSize(3);
            assertThat(LibraryFixtures.titles(library, "tarnia")).isEmpty();
        }
    }

    @Test
    void aDamagedStoryIsReportedAndLeftOut() throws IOException {
        fillAndClose();
        Path file = storyFile(LibraryFixtures.weapons().article());
        Files.writeString(file, Files.readString(file).substring(0, 100));
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).singleElement().asString().contains(file.getFileName().toString(), "is damaged; delete that file");
            assertThat(library.stories()).hasSize(3);
            assertThat(LibraryFixtures.titles(library, "tarnia")).isEmpty();
            assertThatThrownBy(() -> library.article(LibraryFixtures.weapons().article().id())).isInstanceOf(IOException.class)
                    .hasMessageContaining("is damaged");
            assertThat(library.add(LibraryFixtures.weapons().article())).isTrue();
            assertThat(library.article(LibraryFixtures.weapons().article().id())).isPresent();
        }
    }

    @Test
    void aStoryWhoseTextWasEditedIsDamaged() throws IOException {
        fillAndClose();
        Path file = storyFile(LibraryFixtures.weapons().article());
        Files.writeString(file, Files.readString(file).replace("would be a grave mistake", "would be no mistake"));
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).singleElement().asString().contains("is damaged");
        }
    }

    @Test
    void aDamagedAnalysisLeavesTheStory() throws IOException {
        fillAndClose();
        Article article = LibraryFixtures.weapons().article();
        Files.writeString(folder.resolve("analyses").resolve(article.id().value() + ".json"), "{}");
        try (Library library = Library.open(folder)) {
            assertThat(library.problems()).singleElement().asString().contains("The stored analysis", "is damaged");
            assertThat(LibraryFixtures.titles(library, "tarnia")).containsExactly("Ministers");
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).isEmpty();
            assertThat(library.analysis(article.id())).isEmpty();
        }
    }

    @Test
    void anAnalysisOfAnotherVersionIsNotGiven() throws IOException {
        fillAndClose();
        Article article = LibraryFixtures.weapons().article();
        Path file = folder.resolve("analyses").resolve(article.id().value() + ".json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"analyst\": \\d+", "\"analyst\": 0"));
        try (Library library = Library.open(folder)) {
            assertThat(library.analysis(article.id())).isEmpty();
            assertThat(library.problems()).isEmpty();
        }
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

    private void fillAndClose() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
    }

    private void reopenedFinds(int stances) throws IOException {
        try (Library library = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).hasSize(stances);
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(stances);
            assertThat(library.problems()).isEmpty();
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private Path storyFile(Article article) {
        return folder.resolve("articles").resolve(article.id().value() + ".json");
    }
}
