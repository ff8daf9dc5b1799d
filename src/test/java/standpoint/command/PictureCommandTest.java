package standpoint.command;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.ArticleReader;

import static org.assertj.core.api.Assertions.assertThat;

class PictureCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void drawsTheWindow() throws Exception {
        Path story = Files.writeString(folder.resolve("ferry.txt"), CommandRun.FERRY);
        Path png = folder.resolve("ferry.png");
        CommandRun run = CommandRun.of(folder, "picture", story, png, "--theme", "dark", "--width", "900", "--height", "600");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(900);
        assertThat(picture.getHeight()).isEqualTo(600);
    }

    @Test
    void aStoryThatCannotBeReadIsNamed() {
        Path story = folder.resolve("missing.txt");
        CommandRun run = CommandRun.of(folder, "picture", story, folder.resolve("x.png"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).singleElement().asString().startsWith(story + ": There is no such file");
    }

    @Test
    void aPictureCannotBeHuge() {
        CommandRun run = CommandRun.of(folder, "picture", "x.txt", "x.png", "--width", "100000");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("--width");
    }

    @Test
    void withoutAScreenAllStoriesAreListedAndTheFirstIsDrawn() throws Exception {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        Path broken = Files.writeString(stories.resolve("broken.txt"), "");
        Files.writeString(stories.resolve("ferry.txt"), CommandRun.FERRY);
        Path png = folder.resolve("window.png");
        Captured captured = new Captured();
        int exitCode = new WithoutWindow(new LibraryChoice(folder.resolve("library")), new Articles(new ArticleReader(), captured.console()),
                CommandRun.ANALYST, captured.console()).drawAndList(List.of(stories), png);
        assertThat(exitCode).isZero();
        assertThat(ImageIO.read(png.toFile())).isNotNull();
        assertThat(captured.err()).contains(broken + ": The file is empty", png.toString(), "Minister rejects ferry closure");
        assertThat(captured.out().lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 100);
        assertThat(captured.out()).contains("Anna Lindqvist", "against", "ferry.txt");
    }

    @Test
    void withoutAScreenAndWithoutAStoryThereIsNothingToShow() throws Exception {
        Captured captured = new Captured();
        int exitCode = new WithoutWindow(new LibraryChoice(folder.resolve("library")), new Articles(new ArticleReader(), captured.console()),
                CommandRun.ANALYST, captured.console()).drawAndList(List.of(folder.resolve("missing.txt")), folder.resolve("x.png"));
        assertThat(exitCode).isEqualTo(1);
        assertThat(captured.out()).isEmpty();
        assertThat(folder.resolve("x.png")).doesNotExist();
    }
}
