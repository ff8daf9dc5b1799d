package standpoint.reader;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.reader.look.Theme;
import standpoint.reader.panel.MatrixPicture;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Route;
import standpoint.reader.state.StanceView;

import static org.assertj.core.api.Assertions.assertThat;

class PicturesTest {

    @ParameterizedTest
    @CsvSource({"LIGHT,1000,700", "DARK,1000,700", "LIGHT,1600,1000", "DARK,1600,1000"})
    void drawsTheWindowInTheAskedSize(Theme theme, int width, int height) throws Exception {
        Path png = Path.of("target/pictures/sample-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width + ".png");
        Pictures.render(Sample.analysis(), png, theme, width, height);

        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1000,700", "DARK,1000,700", "LIGHT,1600,1000", "DARK,1600,1000"})
    void drawsTheCardOfTheSelectedEntity(Theme theme, int width, int height) throws Exception {
        Toolkit toolkit = Toolkit.offScreen();
        ReaderState state = toolkit.call(ReaderState::new);
        toolkit.call(() -> {
            state.looks().themeProperty().set(theme);
            state.pages().show(Page.of(Sample.analysis()));
            state.selection().select(Sample.analysis().entities().getFirst().id());
            new Route(state).mention(1);
            return true;
        });
        BufferedImage picture = Pictures.draw(toolkit, state, width, height);
        assertThat(picture.getWidth()).isEqualTo(width);
        Pictures.write(picture, Path.of("target/pictures/card-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width + ".png"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1000,700,ACTOR", "DARK,1000,700,TARGET", "LIGHT,1000,700,POSITION", "DARK,1000,700,MATRIX", "LIGHT,1600,1000,MATRIX",
        "LIGHT,1600,1000,TARGET", "DARK,1600,1000,ACTOR"})
    void drawsTheStancesInEachLayout(Theme theme, int width, int height, StanceView.Layout layout) throws Exception {
        Toolkit toolkit = Toolkit.offScreen();
        ReaderState state = toolkit.call(ReaderState::new);
        toolkit.call(() -> {
            state.looks().themeProperty().set(theme);
            state.pages().show(Page.of(StanceSample.analysis()));
            state.stanceList().viewProperty().set(state.stanceList().view().layout(layout));
            state.stanceList().filterProperty().set(layout == StanceView.Layout.ACTOR);
            state.selection().select(StanceSample.analysis().stances().getFirst());
            return true;
        });
        BufferedImage picture = Pictures.draw(toolkit, state, width, height);
        assertThat(picture.getWidth()).isEqualTo(width);
        String name = layout.name() + "-" + theme.name() + "-" + width;
        Pictures.write(picture, Path.of("target/pictures/stances-" + name.toLowerCase(java.util.Locale.ROOT) + ".png"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void drawsTheMatrixForItself(Theme theme) throws Exception {
        BufferedImage picture = Toolkit.offScreen().call(() -> SwingFXUtils.fromFXImage(
                MatrixPicture.of(StanceSample.wide(20), StanceView.AT_FIRST, scene -> theme.dress(scene, false, 100)).orElseThrow(), null));
        Pictures.write(picture, Path.of("target/pictures/matrix-" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
        assertThat(picture.getWidth()).as("names, 27 targets and margins, twice as sharp").isGreaterThan(2 * 27 * 28);
    }

    @Test
    void aPictureLeavesNothingElseBehind(@TempDir Path folder) throws Exception {
        Path png = folder.resolve("new/window.png");
        Pictures.render(Sample.analysis(), png, Theme.LIGHT, 900, 600);
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(png);
        }
    }

    @Test
    void thePageShowsText(@TempDir Path folder) throws Exception {
        Path png = folder.resolve("window.png");
        Pictures.render(Sample.analysis(), png, Theme.LIGHT, 1200, 800);
        BufferedImage picture = ImageIO.read(png.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 350; x < 800; x++) {
            for (int y = 100; y < 700; y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        assertThat(colours).as("colours in the middle of the page").hasSizeGreaterThan(50);
    }
}
