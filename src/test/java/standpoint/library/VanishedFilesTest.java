package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.ArticleId;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody deletes files of the library while it is open. */
class VanishedFilesTest {

    private static final ArticleId STORY = LibraryFixtures.weapons().article().id();

    @TempDir
    private Path folder;

    private void delete(String kind) throws IOException {
        Files.delete(folder.resolve(kind).resolve(STORY.value() + ".json"));
    }

    @Test
    void aStoryWithoutItsFileIsNoTroubleAndCanBeAddedAgain() throws IOException {
        Path source = Files.writeString(folder.resolve("a.txt"), "text");
        Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000));
        SourceFile file = SourceFile.of(source).orElseThrow();
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            library.remember(file, STORY);
            delete("articles");
            assertThat(library.article(STORY)).isEmpty();
            assertThat(library.analysis(STORY)).isEmpty();
            assertThat(LibraryFixtures.titles(library, "weapons")).contains("Ministers", "Rovers");
            assertThat(library.survey().dossier(library.survey().actors("Okafor").getFirst()).stances()).isEmpty();
            assertThat(library.storyOf(file)).as("its file has to be read again").isEmpty();
            assertThat(library.add(LibraryFixtures.weapons().article())).isTrue();
            assertThat(library.analysis(STORY)).as("what was found in it was still there").isPresent();
            assertThat(library.isAnalysed(STORY)).isTrue();
            assertThat(library.storyOf(file)).contains(STORY);
            assertThat(LibraryFixtures.titles(library, "tarnia holder:okafor")).hasSize(1);
        }
    }

    @Test
    void aStoryWithoutItsAnalysisIsAnalysedAgain() throws IOException {
        try (Library library = Library.open(folder)) {
            LibraryFixtures.fill(library);
            delete("analyses");
            assertThat(library.isAnalysed(STORY)).isFalse();
            assertThat(library.analysis(STORY)).isEmpty();
            library.add(LibraryFixtures.weapons());
            assertThat(library.isAnalysed(STORY)).isTrue();
        }
    }

    @Test
    void anIndexThatIsDeletedWhileItIsOpenIsMadeAgain() throws IOException {
        Library library = Library.open(folder);
        LibraryFixtures.fill(library);
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("index"));
        try {
            library.add(new AnalysisDraft("Lighthouse reopens\nThe keeper is glad.").analysis());
            library.close();
        } catch (IOException e) {
            assertThat(e).hasMessageContainingAll("The search index cannot be written", "its folder is not there", "The stories are safe");
        }
        try (Library again = Library.open(folder)) {
            assertThat(again.stories()).hasSize(5);
            assertThat(LibraryFixtures.titles(again, "lighthouse")).hasSize(1);
            assertThat(again.problems()).isEmpty();
        }
    }
}
