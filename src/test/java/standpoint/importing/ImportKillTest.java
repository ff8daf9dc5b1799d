package standpoint.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.library.OtherProgram;
import standpoint.library.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that imports is killed in the middle; the import goes on in the next one. */
class ImportKillTest {

    private static final int STORIES = 60;

    @TempDir
    private Path folder;

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int n = 0; n < STORIES; n++) {
            Path file = Files.writeString(folder.resolve("in/story" + n + ".txt"), "Lighthouse number " + n + " reopens\n\nThe keeper said he was glad of it.\n");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-01T10:00:00Z")));
        }
    }

    private static Analysis nothing(Article article) {
        return new Analysis(article, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** @param patience how many stories it may report before it is killed */
    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theNextImportGoesOnWhereTheKilledOneWas(int patience) throws Exception {
        write();
        Set<String> reported = new TreeSet<>();
        Process program = new ProcessBuilder(OtherProgram.command(ImportKillTest.class, folder.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            while (reported.size() < patience) {
                reported.add(String.valueOf(out.readLine()));
            }
            assertThat(program.toHandle().destroyForcibly()).isTrue(); // of the process itself, it would close what it wrote, too
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
            out.lines().filter(line -> line.endsWith(".txt")).forEach(reported::add);
        }
        assertThat(reported).hasSizeBetween(patience, STORIES - 1).allMatch(line -> line.endsWith(".txt"));
        Set<String> known = new TreeSet<>();
        AtomicInteger analysed = new AtomicInteger();
        try (Library library = Library.open(folder.resolve("library"))) {
            ImportSummary rest = new Import(library, new ArticleReader(), (article, cancelled) -> {
                analysed.incrementAndGet();
                return nothing(article);
            }, 2).run(List.of(folder.resolve("in")), new ImportListener() {
                @Override
                public void known(Path file, ArticleId story) {
                    known.add(file.getFileName().toString());
                }
            });
            assertThat(rest.added() + rest.known()).isEqualTo(STORIES);
            assertThat(rest.failures()).isEmpty();
            assertThat(library.stories()).hasSize(STORIES);
        }
        assertThat(known).as("what was told as added is not analysed again").containsAll(reported);
        assertThat(analysed).hasValue(STORIES - known.size());
    }

    @Test
    void theKilledOneLeavesTheFilesItReadToBeSkipped() throws Exception {
        write();
        Process program = new ProcessBuilder(OtherProgram.command(ImportKillTest.class, folder.toString())).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).endsWith(".txt"); // all were read by then
            assertThat(program.toHandle().destroyForcibly()).isTrue();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        try (Library library = Library.open(folder.resolve("library")); var files = Files.list(folder.resolve("in"))) {
            assertThat(files.map(SourceFile::of)).hasSize(STORIES).allSatisfy(file -> assertThat(library.storyOf(file.orElseThrow())).isPresent());
        }
    }

    /** The program that is killed: tells the file of each story that was added, the last of them never. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        AtomicInteger begun = new AtomicInteger();
        new Import(Library.open(folder.resolve("library")), new ArticleReader(), (article, cancelled) -> {
            if (begun.incrementAndGet() == STORIES) {
                waitToBeKilled();
            }
            return nothing(article);
        }, 2).run(List.of(folder.resolve("in")), new ImportListener() {
            @Override
            public void added(Path file, Analysis analysis) {
                System.out.println(file.getFileName());
            }
        });
    }

    private static void waitToBeKilled() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
