package standpoint.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import standpoint.analysis.Analysis;
import standpoint.article.Metadata;
import standpoint.library.Story;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;

/** Draws the window without a screen. */
public final class Pictures {

    /** Frames until fonts, wrapped lines and margin marks have all found their places. */
    private static final int FRAMES = 8;

    private static final double SCREEN = 800;

    private Pictures() {}

    /**
     * Draws the window with one analysed story open.
     *
     * @param png    the file to write, over any that is there; its folder is made if need be
     * @param width  of the window in pixels
     * @param height of the window in pixels
     * @throws WindowUnavailableException if this machine cannot draw
     * @throws IOException                if the file cannot be written
     */
    public static void render(Analysis analysis, Path png, Theme theme, int width, int height) throws WindowUnavailableException, IOException {
        render(analysis, List.of(story(analysis)), png, theme, width, height);
    }

    /** As {@link #render(Analysis, Path, Theme, int, int)}, with more stories in the list than the open one. */
    public static void render(Analysis analysis, List<Story> stories, Path png, Theme theme, int width, int height)
            throws WindowUnavailableException, IOException {
        ReaderState state = new ReaderState();
        Toolkit toolkit = Toolkit.offScreen();
        toolkit.call(() -> {
            state.looks().themeProperty().set(theme);
            state.shelf().stories().setAll(stories);
            state.pages().show(Page.of(analysis));
            return true;
        });
        write(draw(toolkit, state, width, height), png);
    }

    /** Draws the window as the state has it. */
    static BufferedImage draw(Toolkit toolkit, ReaderState state, int width, int height) throws WindowUnavailableException {
        return draw(toolkit, state, width, height, 1);
    }

    /** @param scale pixels of the picture for each pixel of the window, as on screens with very small ones */
    static BufferedImage draw(Toolkit toolkit, ReaderState state, int width, int height, double scale) throws WindowUnavailableException {
        return draw(toolkit, state, width, height, scale, view -> {});
    }

    /** @param then what is done with the window once it is there */
    static BufferedImage draw(Toolkit toolkit, ReaderState state, int width, int height, double scale, Consumer<ReaderView> then)
            throws WindowUnavailableException {
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        toolkit.call(() -> {
            ReaderView view = new ReaderView(state);
            Magnified window = new Magnified(view, state.looks());
            window.setManaged(false);
            window.resize(width, height);
            // the screen that is not there has a size all the same, so the window stays small and only the view in it is large
            Scene scene = new Scene(new Pane(window), Math.min(width, SCREEN), Math.min(height, SCREEN));
            state.looks().dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            Overlay over = state.overlayProperty().get();
            stage.show();
            state.wishes().send(Wish.FOCUS_PAGE); // no text cursor in the picture
            state.overlayProperty().set(over); // which had gone as another part got the keyboard
            then.accept(view);
            Toolkit.afterFrames(FRAMES, () -> completing(picture, () -> {
                SnapshotParameters scaled = new SnapshotParameters();
                scaled.setTransform(Transform.scale(scale, scale));
                WritableImage image = window.snapshot(scaled, null);
                stage.close();
                picture.complete(SwingFXUtils.fromFXImage(image, null));
            }));
            return true;
        });
        return toolkit.await(picture);
    }

    private static void completing(CompletableFuture<?> result, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    private static Story story(Analysis analysis) {
        Metadata about = analysis.article().metadata();
        return new Story(analysis.article().id(), about.title(), about.authors(), about.outlet(), about.published());
    }

    /** A file to write first; what forbids it forbids the picture. */
    private static Path beside(Path png, @Nullable Path folder) throws IOException {
        try {
            return Files.createTempFile(folder == null ? Path.of("") : folder, "picture", ".png");
        } catch (AccessDeniedException e) {
            throw new AccessDeniedException(png.toString(), null, e.getReason());
        }
    }

    /** The file is there whole or not at all. */
    static void write(BufferedImage picture, Path png) throws IOException {
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path whole = beside(png, folder);
        try {
            if (!ImageIO.write(picture, "png", whole.toFile())) {
                throw new IOException("this Java cannot write PNG files");
            }
            Files.move(whole, png, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
