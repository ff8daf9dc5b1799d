package standpoint.reader;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;

import static org.assertj.core.api.Assertions.assertThat;

/** A window driven by mouse and keys. */
abstract class DrivenWindow {

    private static final int PATIENCE_SECONDS = 60;

    final FxRobot robot = new FxRobot();
    private final Mishaps mishaps = new Mishaps();
    final Toolkit toolkit;
    final Stage stage;

    DrivenWindow() throws Exception {
        toolkit = Toolkit.offScreen();
        stage = toolkit.call(Stage::new);
    }

    /** From now on what goes wrong on the JavaFX thread is a failure of the test. */
    final void watch() {
        act(mishaps::watch);
    }

    /** What went wrong on the JavaFX thread; it is forgotten then. */
    final List<Throwable> takeMishaps() {
        return mishaps.take();
    }

    /** To be called by tests when all is done: an exception that nobody saw is a failure, too. */
    final void closeStage() {
        act(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        assertThat(takeMishaps()).as("exceptions on the JavaFX thread").isEmpty();
    }

    abstract ReaderState state();

    abstract ReaderView view();

    void place(double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** As {@link #place}; not on the JavaFX thread, for the scene learns of its new room some time after the stage. */
    void resize(double width, double height) {
        act(() -> place(width, height));
        until("the scene has its new room", () -> Math.abs(stage.getScene().getWidth() - width) < 60 && Math.abs(stage.getScene().getHeight() - height) < 60);
    }

    /** Asks on the JavaFX thread, of a window that is laid out as the next frame would show it. */
    <T> T onWindow(Callable<T> question) {
        try {
            // a condition may ask further questions while it is on the thread already
            return Platform.isFxApplicationThread() ? question.call() : toolkit.call(() -> {
                layOut();
                return question.call();
            });
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

    /** Waits until something holds, asked on the JavaFX thread. */
    void until(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what + "; windows: " + onWindow(() -> Window.getWindows().stream().map(DrivenWindow::told).toList()), e);
        }
    }

    private static String told(Window window) {
        return window.getClass().getSimpleName() + " at " + (int) window.getX() + "," + (int) window.getY() + " of " + (int) window.getWidth() + "x"
                + (int) window.getHeight() + (window.isFocused() ? " with the keyboard" : "");
    }

    StyleClassedTextArea page() {
        return (StyleClassedTextArea) node("." + Styles.ARTICLE);
    }

    Node node(String selector) {
        return onWindow(() -> {
            @Nullable Node node = view().lookup(selector);
            if (node == null) {
                throw new AssertionError("the window has no " + selector);
            }
            return node;
        });
    }

    /** The visible nodes with a style class, top first, as the next frame would show them. */
    List<Node> visible(String style) {
        return onWindow(() -> view().lookupAll("." + style).stream().filter(DrivenWindow::isShown)
                .sorted((one, other) -> Double.compare(top(one), top(other))).toList());
    }

    /** The visible words with a style class, top first. */
    List<String> texts(String style) {
        return onWindow(() -> visible(style).stream().filter(node -> node instanceof Text || node instanceof Labeled).map(DrivenWindow::textOf).toList());
    }

    static String textOf(Node node) {
        return node instanceof Text text ? text.getText() : ((Labeled) node).getText();
    }

    /** The visible control that assistive tools call so. */
    Optional<Node> spoken(String words) {
        return onWindow(() -> view().lookupAll("*").stream().filter(node -> words.equals(node.getAccessibleText()) && isShown(node)).findFirst());
    }

    Node control(String words) {
        return spoken(words).orElseThrow(() -> new AssertionError("the window has nothing that says " + words));
    }

    /** Whether words of the page are in sight. */
    boolean isInSight(Span words) {
        return onWindow(() -> boundsOf(words).filter(page().localToScreen(page().getLayoutBounds())::contains).isPresent());
    }

    /** What lists and pages do when the next frame is drawn, at once: rows that are asked for exist then. */
    private void layOut() {
        Optional.ofNullable(stage.getScene()).map(Scene::getRoot).ifPresent(root -> {
            root.applyCss();
            root.layout();
        });
    }

    /** Clicks in the middle of a node as soon as it rests where it is. */
    void click(Node node) {
        untilAtRest(() -> Optional.ofNullable(node.localToScreen(node.getBoundsInLocal())));
        robot.clickOn(node);
    }

    /** Where something stands once three frames have left it there. */
    private Bounds untilAtRest(Supplier<Optional<Bounds>> place) {
        List<Optional<Bounds>> seen = new CopyOnWriteArrayList<>();
        until("it rests", () -> {
            Optional<Bounds> now = place.get();
            if (seen.stream().anyMatch(before -> !before.equals(now))) {
                seen.clear();
            }
            seen.add(now);
            return now.isPresent() && seen.size() > 3;
        });
        return seen.getFirst().orElseThrow();
    }

    /** Clicks on the shown control with these words. */
    void clickOn(String words) {
        until("something says " + words, () -> robot.lookup(words).queryAll().stream().anyMatch(NodeQueryUtils.isVisible()));
        click(robot.lookup(words).queryAll().stream().filter(NodeQueryUtils.isVisible()).findFirst().orElseThrow());
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
        Bounds bounds = untilAtRest(() -> boundsOf(new Span(words.start(), words.start() + 1)));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Whether a mark in the margin has come to rest beside the line in which these words begin. */
    boolean isBeside(Node mark, Span words) {
        return onWindow(() -> {
            Bounds at = mark.localToScreen(mark.getBoundsInLocal());
            return boundsOf(new Span(words.start(), words.start() + 1)).filter(line -> at.getMinY() < line.getMaxY() && line.getMinY() < at.getMaxY()).isPresent();
        });
    }

    /** The style classes of one character of the page. */
    List<String> stylesAt(int index) {
        return onWindow(() -> List.copyOf(page().getStyleOfChar(index)));
    }

    private Optional<Bounds> boundsOf(Span words) {
        return page().getCharacterBoundsOnScreen(words.start(), words.end());
    }

    static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a node is a part of what a selector finds. */
    boolean isWithin(Node node, String selector) {
        Node whole = node(selector);
        for (@Nullable Node one = node; one != null; one = one.getParent()) {
            if (one.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }
}
