package standpoint.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.testing.FailingDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Imports with an analysis that finds nothing, but counts. */
class ImportTest {

    private static final int STORIES = 12;

    @TempDir
    private Path folder;
    private final AtomicInteger analysed = new AtomicInteger();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int n = 0; n < STORIES; n++) {
            story("story" + n, "Lighthouse number " + n + " reopens");
        }
        Files.writeString(folder.resolve("in/broken.txt"), "");
    }

    private void story(String name, String headline) throws IOException {
        Path file = Files.writeString(folder.resolve("in/" + name + ".txt"), headline + "\n\nThe keeper said he was glad of it, and so were the ships.\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-01T10:00:00Z")));
    }

    private Analysis analyse(Article article, BooleanSupplier cancelled) {
        analysed.incrementAndGet();
        return new Analysis(article, Optional.empty(), List.of(), List.of(), List.of());
    }

    private ImportSummary run(ImportListener listener) throws IOException {
        try (Library library = Library.open(folder.resolve("library"))) {
            return new Import(library, new ArticleReader(), this::analyse, 3).run(List.of(folder.resolve("in")), listener);
        }
    }

    @Test
    void takesAllAndTellsWhatFailed() throws IOException {
        ImportSummary summary = run(new ImportListener() {});
        assertThat(summary.added()).isEqualTo(STORIES);
        assertThat(summary.failures()).singleElement().extracting(ImportFailure::reason).asString().contains("empty");
        assertThat(summary.unfinished()).isZero();
    }

    @Test
    void whatIsThereIsNotAnalysedAgain() throws IOException {
        run(new ImportListener() {});
        story("story3", "Lighthouse closes for ever and a day");
        ImportSummary again = run(new ImportListener() {});
        assertThat(again.known()).isEqualTo(STORIES - 1);
        assertThat(again.added()).isEqualTo(1);
        assertThat(analysed).hasValue(STORIES + 1);
    }

    @Test
    void aCancelledImportGoesOnWhereItStopped() throws IOException {
        try (Library library = Library.open(folder.resolve("library"))) {
            Import[] running = new Import[1];
            running[0] = new Import(library, new ArticleReader(), this::analyse, 2);
            ImportSummary cut = running[0].run(List.of(folder.resolve("in")), new ImportListener() {
                @Override
                public void added(Path file, Analysis analysis) {
                    running[0].cancel();
                }
            });
            assertThat(cut.added()).isBetween(1, 2);
            assertThat(cut.unfinished()).isEqualTo(STORIES - cut.added());
        }
        ImportSummary rest = run(new ImportListener() {});
        assertThat(rest.added() + rest.known()).isEqualTo(STORIES);
        assertThat(analysed.get()).isBetween(STORIES, STORIES + 1);
    }

    @Test
    void oneTextInTwoFilesIsAnalysedOnce() throws IOException {
        story("twin", "Lighthouse number 1 reopens");
        ImportSummary summary = run(new ImportListener() {});
        assertThat(summary.added()).isEqualTo(STORIES);
        assertThat(summary.known()).isEqualTo(1);
        assertThat(analysed).hasValue(STORIES);
    }

    @Test
    void aFileThatGoesBetweenListingAndReadingFailsAlone() throws IOException {
        Path last = folder.resolve("in/story9.txt"); // the last in the order of names
        try (Library library = Library.open(folder.resolve("library"))) {
            ImportSummary summary = new Import(library, new ArticleReader(), this::analyse, 1).run(List.of(folder.resolve("in")), new ImportListener() {
                @Override
                public void progressed(ImportProgress progress) {
                    last.toFile().delete();
                }
            });
            assertThat(summary.added()).isEqualTo(STORIES - 1);
            assertThat(summary.failures()).filteredOn(failure -> failure.file().equals(last)).singleElement().extracting(ImportFailure::reason).asString()
                    .contains("There is no such file");
        }
    }

    @Test
    void aFileThatGoesAfterItWasReadIsImported() throws IOException {
        Path last = folder.resolve("in/story9.txt");
        try (Library library = Library.open(folder.resolve("library"))) {
            ImportSummary summary = new Import(library, new ArticleReader(), (article, cancelled) -> {
                last.toFile().delete();
                return analyse(article, cancelled);
            }, 1).run(List.of(folder.resolve("in")), new ImportListener() {});
            assertThat(summary.added()).isEqualTo(STORIES);
        }
    }

    @Test
    void aStoryWhoseStoredFileWasDeletedIsImportedAgain() throws IOException {
        run(new ImportListener() {});
        try (Library library = Library.open(folder.resolve("library"))) {
            Path stored;
            try (Stream<Path> files = Files.list(folder.resolve("library/articles"))) {
                stored = files.findFirst().orElseThrow();
            }
            Files.delete(stored);
            Files.delete(folder.resolve("library/analyses").resolve(stored.getFileName()));
            ImportSummary again = new Import(library, new ArticleReader(), this::analyse, 2).run(List.of(folder.resolve("in")), new ImportListener() {});
            assertThat(again.added()).isEqualTo(1);
            assertThat(stored).exists();
        }
    }

    @Test
    void aFullDiskStopsTheImportWithASentenceAndKeepsWhatWasToldAsAdded() throws IOException {
        FailingDisk disk = new FailingDisk(FailingDisk.Fault.FULL, folder);
        List<ArticleId> told = new ArrayList<>();
        assertThatThrownBy(() -> {
            try (Library library = Library.open(disk.of(folder.resolve("library")))) {
                new Import(library, new ArticleReader(), this::analyse, 2).run(List.of(folder.resolve("in")), new ImportListener() {
                    @Override
                    public void added(Path file, Analysis analysis) {
                        told.add(analysis.article().id());
                        disk.takeOnly(10);
                    }
                });
            }
        }).isInstanceOf(IOException.class).hasMessageContaining("the disk is full; make room");
        disk.recover();
        assertThat(told).isNotEmpty();
        try (Library library = Library.open(folder.resolve("library"))) {
            assertThat(told).allMatch(library::isAnalysed);
        }
        assertThat(run(new ImportListener() {}).known()).isGreaterThanOrEqualTo(told.size());
    }
}
