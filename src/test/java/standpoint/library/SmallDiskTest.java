package standpoint.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.library.Library.Access;
import standpoint.testing.SmallDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real disk that gets full, or can only be read. {@link FailingDiskTest} tests the same where none can be mounted. */
class SmallDiskTest {

    private static final int KILOBYTES = 1500;
    private static final int BALLAST = 400 * 1024;

    @TempDir
    private Path folder;

    private static Analysis story(int number) {
        return new AnalysisDraft("Harbour news " + number + "\n" + "The keeper rejects toll number " + number + " for good. ".repeat(100)).analysis();
    }

    @Test
    void aFullDiskLosesNothingThatWasKept() throws Exception {
        try (SmallDisk disk = SmallDisk.at(folder, KILOBYTES)) {
            Path ballast = Files.write(folder.resolve("ballast"), new byte[BALLAST]);
            List<ArticleId> kept = new ArrayList<>();
            assertThatThrownBy(() -> fill(kept)).isInstanceOf(IOException.class).hasMessageContaining("the disk is full; make room");
            assertThat(kept).isNotEmpty();
            try (Library library = Library.open(folder, Access.READ)) {
                assertThat(kept).allSatisfy(id -> assertThat(library.analysis(id)).isPresent());
            }
            Files.delete(ballast);
            try (Library library = Library.open(folder)) {
                assertThat(library.problems()).isEmpty();
                assertThat(kept).allSatisfy(id -> assertThat(library.analysis(id)).isPresent());
                assertThat(LibraryFixtures.found(library, "keeper").total()).isEqualTo(library.stories().size()).isGreaterThanOrEqualTo(kept.size());
                library.add(story(-1));
            }
            disk.makeReadOnly();
            assertThatThrownBy(() -> Library.open(folder)).isInstanceOf(LibraryNotWritableException.class).hasMessageContaining("the disk can only be read");
            try (Library library = Library.open(folder, Access.READ)) {
                assertThat(LibraryFixtures.found(library, "keeper").total()).isEqualTo(library.stories().size());
            }
        }
    }

    private void fill(List<ArticleId> kept) throws IOException {
        try (Library library = Library.open(folder)) {
            for (int number = 0;; number++) {
                library.add(story(number));
                kept.add(story(number).article().id());
            }
        }
    }
}
