package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.fxmisc.richtext.StyleClassedTextArea;

import standpoint.analysis.Analyst;
import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Wish;

/** Reads in the real window, off-screen, as its user does. A flight recording that runs meanwhile has a step for each thing done. */
public final class WindowPace implements AutoCloseable {

    /** The name of the steps in a flight recording, which have the field {@code what}. */
    public static final String STEP = StepEvent.NAME;

    private static final int FRAMES_TO_SETTLE = 20;
    /** Turns of the wheel in each frame: fast, but so that one can still see what goes by. */
    private static final int WHEEL = 3;
    private static final int FRAMES_AT_THE_END = 5;

    private final Toolkit toolkit;
    private final ReaderWindow window;
    private final ReaderState state;
    private final Robot robot;

    private interface Deed {
        void begin();
    }

    public WindowPace(Library library, Analyst analyst) throws WindowUnavailableException {
        toolkit = Toolkit.offScreen();
        window = toolkit.call(() -> {
            Stage stage = new Stage();
            ReaderWindow opened = new ReaderWindow(stage, library, analyst, new ArticleReader(), NativeFileDialogs::new);
            opened.show(List.of());
            stage.setX(0);
            stage.setY(0);
            return opened;
        });
        state = window.state();
        robot = toolkit.call(Robot::new);
        toolkit.call(() -> {
            new AnimationTimer() { // asks for all frames there can be, so that those which are missing show
                @Override
                public void handle(long now) {}
            }.start();
            return true;
        });
        await(() -> state.work().isEmpty());
    }

    /** Opens a story of the library. */
    public void open(ArticleId story, String what) throws WindowUnavailableException {
        step(what, () -> state.storyRequests().send(new StoryRequest(story, List.of())), () -> state.isOpen(story) && state.analysis().isPresent());
    }

    public void select(EntityId entity, String what) throws WindowUnavailableException {
        step(what, () -> state.selection().select(entity), () -> state.selection().entityProperty().get().isPresent());
    }

    public void clearSelection() throws WindowUnavailableException {
        toolkit.call(() -> {
            state.selection().clear();
            return true;
        });
        settle();
    }

    /** Looks for words of the open story. */
    public void find(String words, String what) throws WindowUnavailableException {
        toolkit.call(() -> {
            state.wishes().send(Wish.FIND);
            return true;
        });
        settle();
        step(what, () -> state.marks().find().wordsProperty().set(words), () -> !state.marks().foundProperty().get().places().isEmpty());
        toolkit.call(() -> {
            state.marks().find().wordsProperty().set("");
            state.marks().find().openProperty().set(false);
            state.wishes().send(Wish.FOCUS_PAGE);
            return true;
        });
        settle();
    }

    /** Turns the wheel over the page in each frame, from its beginning to its end. */
    public void scroll(String what) throws WindowUnavailableException {
        StyleClassedTextArea page = page();
        toolkit.call(() -> {
            page.showParagraphAtTop(0);
            Bounds at = page.localToScreen(page.getLayoutBounds());
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            return true;
        });
        settle();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        toolkit.call(() -> {
            StepEvent step = new StepEvent(what);
            step.begin();
            new AnimationTimer() {
                private int still;
                private double before = -1;

                @Override
                public void handle(long now) {
                    double here = page.getEstimatedScrollY();
                    boolean last = page.lastVisibleParToAllParIndex() == page.getParagraphs().size() - 1;
                    still = last && here == before ? still + 1 : 0;
                    before = here;
                    if (still == FRAMES_AT_THE_END) {
                        stop();
                        step.commit();
                        done.complete(true);
                    } else {
                        robot.mouseWheel(WHEEL);
                    }
                }
            }.start();
            return true;
        });
        toolkit.await(done);
        settle();
    }

    /** Writes into the search box, one letter after the other, a few frames apart. */
    public void type(String words, String what) throws WindowUnavailableException {
        toolkit.call(() -> {
            state.shelf().queryProperty().set("");
            state.wishes().send(Wish.FOCUS_SEARCH);
            return true;
        });
        settle();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            int before = toolkit.call(() -> written().length());
            KeyCode key = letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
            step(what, () -> {
                robot.keyPress(key);
                robot.keyRelease(key);
            }, () -> written().length() > before, 7);
        }
    }

    private String written() {
        return window.view().getScene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "";
    }

    /** Opens files, which are then analysed in the background. */
    public void analyse(List<Path> files) throws WindowUnavailableException {
        toolkit.call(() -> {
            state.fileRequests().send(files);
            return true;
        });
        await(() -> !state.work().isEmpty());
        settle();
    }

    /** Whether anything still runs in the background. */
    public boolean isBusy() throws WindowUnavailableException {
        return toolkit.call(() -> !state.work().isEmpty());
    }

    private StyleClassedTextArea page() throws WindowUnavailableException {
        return toolkit.call(() -> (StyleClassedTextArea) window.view().lookup("." + Styles.ARTICLE));
    }

    private void step(String what, Deed deed, BooleanSupplier seen) throws WindowUnavailableException {
        step(what, deed, seen, FRAMES_TO_SETTLE);
    }

    /** @param seen whether what the frame shows that is laid out just now is the deed's outcome */
    private void step(String what, Deed deed, BooleanSupplier seen, int pause) throws WindowUnavailableException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        toolkit.call(() -> {
            Scene scene = window.view().getScene();
            StepEvent step = new StepEvent(what);
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (seen.getAsBoolean()) {
                        step.commit();
                        scene.removePostLayoutPulseListener(this);
                        done.complete(true);
                    }
                }
            });
            step.begin();
            deed.begin();
            return true;
        });
        toolkit.await(done);
        frames(pause);
    }

    private void settle() throws WindowUnavailableException {
        frames(FRAMES_TO_SETTLE);
    }

    private void frames(int number) throws WindowUnavailableException {
        int[] left = {number};
        await(() -> left[0]-- == 0);
    }

    /** Asks in each frame. */
    private void await(BooleanSupplier holds) throws WindowUnavailableException {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        toolkit.call(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (holds.getAsBoolean()) {
                        stop();
                        done.complete(true);
                    }
                }
            }.start();
            return true;
        });
        toolkit.await(done);
    }

    @Override
    public void close() {
        window.background().close();
    }
}
