package standpoint.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.article.Span;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.testing.SharedAnalyst;

/** A window with the real parts behind it, driven by mouse and keys. */
final class OpenWindow implements AutoCloseable {

    /** Loading the models takes seconds, so all tests share one. */
    static final Analyst ANALYST = SharedAnalyst.get();
    private static final int PATIENCE_SECONDS = 60;

    final FxRobot robot = new FxRobot();
    private final Toolkit toolkit;
    private final Library library;
    private final Stage stage;
    private final ReaderWindow window;

    OpenWindow(Path libraryFolder, List<Path> toOpen, FileDialogs dialogs) throws Exception {
        toolkit = Toolkit.offScreen();
        library = Library.open(libraryFolder);
        stage = toolkit.call(Stage::new);
        window = toolkit.call(() -> {
            ReaderWindow opened = new ReaderWindow(stage, library, ANALYST, new ArticleReader(), owner -> dialogs);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(760);
            opened.show(toOpen);
            return opened;
        });
    }

    ReaderState state() {
        return window.state();
    }

    <T> T onWindow(Callable<T> question) {
        try {
            // a condition may ask further questions while it is on the thread already
            return Platform.isFxApplicationThread() ? question.call() : toolkit.call(question);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void act(Runnable action) {
        onWindow(() -> {
            action.run();
            return true;
        });
    }

    Optional<Analysis> storedAnalysis(ArticleId story) {
        try {
            return library.analysis(story);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void drop(Path... files) {
        act(() -> window.view().drop(List.of(files).stream().map(Path::toFile).toList()));
    }

    /** Waits until something holds, asked on the JavaFX thread. */
    void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what, e);
        }
    }

    void untilAnalysed() {
        until("the open story is analysed", () -> state().analysis().isPresent());
    }

    void untilIdle() {
        until("nothing runs in the background", () -> state().work().isEmpty());
    }

    StyleClassedTextArea page() {
        return (StyleClassedTextArea) node("." + Styles.ARTICLE);
    }

    Node node(String selector) {
        return onWindow(() -> {
            @Nullable Node node = window.view().lookup(selector);
            if (node == null) {
                throw new AssertionError("the window has no " + selector);
            }
            return node;
        });
    }

    /** The visible nodes with a style class, top first. */
    List<Node> visible(String style) {
        return onWindow(() -> window.view().lookupAll("." + style).stream().filter(OpenWindow::isShown)
                .sorted((one, other) -> Double.compare(top(one), top(other))).toList());
    }

    /** Whether words of the page are in sight. */
    boolean isInSight(Span words) {
        return onWindow(() -> boundsOf(words).filter(page().localToScreen(page().getLayoutBounds())::contains).isPresent());
    }

    void clickOnWords(Span words) {
        robot.clickOn(beginning(words));
    }

    void moveToWords(Span words) {
        robot.moveTo(beginning(words));
    }

    Node focused() {
        return onWindow(() -> Objects.requireNonNull(stage.getScene().getFocusOwner(), "nothing has the keyboard"));
    }

    private Point2D beginning(Span words) {
        Bounds bounds = onWindow(() -> boundsOf(new Span(words.start(), words.start() + 1))).orElseThrow();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** The style classes of one character of the page. */
    List<String> stylesAt(int index) {
        return onWindow(() -> List.copyOf(page().getStyleOfChar(index)));
    }

    private Optional<Bounds> boundsOf(Span words) {
        return page().getCharacterBoundsOnScreen(words.start(), words.end());
    }

    private static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    @Override
    public void close() throws IOException {
        act(stage::close);
        window.background().close();
        library.close();
    }
}
