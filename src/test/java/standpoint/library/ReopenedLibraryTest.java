package standpoint.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A library is opened again, and its files are not as it left them. */
class ReopenedLibraryTest {

    private static final String STANCE_QUERY = "holder:dvorak stance:against";

    @TempDir
    private Path folder;

    @Test
    void findsTheSameAfterReopening() throws IOException {
        fillAndClose();
        reopenedFindsTheSame();
    }

    @Test
    void aMissingIndexIsRebuilt() throws IOException {
        fillAndClose();
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        reopenedFindsTheSame();
    }

    @Test
    void aDamagedIndexIsRebuilt() throws IOException {
        fillAndClose();
        for (Path file : indexFiles()) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        reopenedFindsTheSame();
    }

    @Test
    void oneWrongByteIsEnoughToRebuildTheIndex() throws IOException {
        fillAndClose();
        Path largest = indexFiles().stream().max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(largest, bytes);
        reopenedFindsTheSame();
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

    private void fillAndClose() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
        }
    }

    private void reopenedFindsTheSame() throws IOException {
        try (Library library = Library.open(folder)) {
            assertThat(LibraryFixtures.titles(library, STANCE_QUERY)).hasSize(1);
            assertThat(LibraryFixtures.titles(library, "tarnia")).hasSize(1);
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
