package standpoint.article;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleReaderTest {

    @TempDir
    Path folder;

    private final ArticleReader reader = new ArticleReader();

    @Test
    void aTextFileIsReadAsItStands() throws IOException {
        Path file = write("story.TXT", "Ferry town loses its boat\r\n\r\nThe boat is gone. \r\n");
        assertThat(reader.read(file)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            assertThat(read.article().text()).isEqualTo("Ferry town loses its boat\n\nThe boat is gone. \n");
            assertThat(read.article().id()).isEqualTo(ArticleId.of(read.article().text()));
            assertThat(read.article().metadata().file()).isEqualTo(file);
        });
    }

    @Test
    void everyObstacleHasItsReason() throws IOException {
        assertThat(reason(folder.resolve("none.txt"))).contains("no such file");
        assertThat(reason(write("empty.txt", ""))).contains("empty");
        assertThat(reason(write("blank.txt", " \n\u00A0\n"))).contains("blanks");
        assertThat(reason(write("story.pdf", "x"))).contains(".txt").contains(".html");
        assertThat(reason(write("txt", "x"))).contains("ending");
        assertThat(reason(write("picture.txt", "\0\0\1\2"))).contains("not a text file");
        assertThat(reason(write("picture.html", "\0\0\1\2"))).contains("not a web page");
        assertThat(reason(write("links.html", "<a href=a>A link to some other story of this site</a>"))).contains("no article text");
        assertThat(reason(folder.resolve("sub"))).contains("no such file");
        assertThat(reason(Files.createDirectory(folder.resolve("sub")))).contains("folder");
    }

    @Test
    void aFileOverTheLimitIsNotRead() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(ArticleReader.LIMIT + 1L);
        }
        assertThat(reason(file)).contains("20.1 MB").contains("limit is 20 MB");
    }

    @Test
    void aFolderBecomesItsArticleFiles() throws IOException {
        Path b = write("b.txt", "x");
        Path a = write("deep/er/a.html", "x");
        write("readme.md", "x");
        write(".hidden.txt", "x");
        write(".git/c.txt", "x");
        Files.createSymbolicLink(folder.resolve("deep/loop"), folder);

        assertThat(reader.expand(List.of(folder))).containsExactly(b, a);
    }

    @Test
    void namedFilesStayAndNoneComesTwice() throws IOException {
        Path b = write("b.txt", "x");
        Path unknown = write("c.doc", "x");
        Path missing = folder.resolve("none.txt");

        assertThat(reader.expand(List.of(unknown, missing, b, folder, b))).containsExactly(unknown, missing, b);
    }

    @Test
    void aFolderWithoutArticlesIsNamed() throws IOException {
        write("deep/readme.md", "x");
        assertThat(reader.expand(List.of(folder))).containsExactly(folder);
        assertThat(reason(folder)).contains("folder without article files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.text", "a.html", "a.htm", "a.xhtml", "A.HTML"})
    void endingsThatAreRead(String name) {
        assertThat(FileFormat.of(Path.of(name))).isPresent();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private String reason(Path file) {
        return Articles.reason(reader.read(file)).orElse("was read");
    }
}
