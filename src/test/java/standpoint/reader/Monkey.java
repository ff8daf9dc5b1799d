package standpoint.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import standpoint.library.Story;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.StoryRequest;

/** Presses keys and buttons at random in an open window. The same seed makes the same choices. */
final class Monkey {

    private static final int INPUTS_A_FRAME = 8;
    private static final List<Command> COMMANDS = List.of(Command.values());
    private static final List<KeyCode> KEYS = List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT, KeyCode.RIGHT,
            KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.HOME, KeyCode.END, KeyCode.SPACE, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.A, KeyCode.E);
    private static final List<String> QUERIES = List.of("", "bridge", "\"old bridge\"", "stance:for", "bridge OR", "(", "person:berg", "x*");

    private final OpenWindow window;
    private final List<Path> files;
    private final Path folder;
    private final Random random;
    private final Robot robot;
    /** What it may do; what stands there twice is done twice as often. */
    private final List<Runnable> tricks = new ArrayList<>();

    /** @param folder with many more files, to import */
    Monkey(OpenWindow window, List<Path> files, Path folder, long seed) {
        this.window = window;
        this.files = List.copyOf(files);
        this.folder = folder;
        random = new Random(seed);
        robot = window.onWindow(Robot::new);
        add(6, this::click);
        add(5, this::command);
        add(3, () -> press(KEYS.get(random.nextInt(KEYS.size()))));
        add(2, this::scroll);
        add(1, this::drag);
        add(1, this::resize);
        add(1, this::open);
        add(1, this::importAll);
        add(1, this::goToStory);
        add(1, this::actorOrPicture);
        add(1, () -> window.state().shelf().queryProperty().set(QUERIES.get(random.nextInt(QUERIES.size()))));
    }

    private void add(int times, Runnable trick) {
        for (int i = 0; i < times; i++) {
            tricks.add(trick);
        }
    }

    /** @param after is told after each frame how many inputs there were */
    void play(int inputs, IntConsumer after) {
        for (int done = 0; done < inputs; done += INPUTS_A_FRAME) {
            for (int i = 0; i < INPUTS_A_FRAME; i++) {
                Runnable trick = tricks.get(random.nextInt(tricks.size()));
                window.act(() -> dare(trick));
            }
            awaitFrame();
            after.accept(done + INPUTS_A_FRAME);
        }
    }

    private void awaitFrame() {
        CompletableFuture<Boolean> frame = new CompletableFuture<>();
        window.act(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                frame.complete(true);
            }
        }.start());
        frame.join();
    }

    /** Without a screen JavaFX has no window to send keys and buttons to after some menus were closed; it has one again once the window is shown. */
    private void dare(Runnable trick) {
        try {
            trick.run();
        } catch (NullPointerException e) {
            if (!e.getStackTrace()[0].getClassName().startsWith("com.sun.glass.ui.headless.")) {
                throw e;
            }
            window.stage.hide();
        }
        openAgain();
    }

    /** It may have found the way to quit. */
    private void openAgain() {
        if (!window.stage.isShowing()) {
            window.stage.show();
        }
        if (Window.getWindows().stream().noneMatch(Window::isFocused)) {
            window.stage.requestFocus(); // when a menu goes with the window below it
        }
    }

    private void click() {
        goAnywhere();
        MouseButton button = random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.mouseClick(button);
        if (random.nextInt(10) == 0 && window.stage.isFocused()) {
            robot.mouseClick(button);
        }
    }

    private void drag() {
        goAnywhere();
        robot.mousePress(MouseButton.PRIMARY);
        goAnywhere();
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private void goAnywhere() {
        robot.mouseMove(window.stage.getX() + random.nextDouble() * window.stage.getWidth(), window.stage.getY() + random.nextDouble() * window.stage.getHeight());
    }

    private void scroll() {
        goAnywhere();
        robot.mouseWheel(random.nextInt(-20, 21));
    }

    private void resize() {
        window.stage.setWidth(random.nextInt(760, 1000));
        window.stage.setHeight(random.nextInt(480, 760));
    }

    private void open() {
        window.state().fileRequests().send(List.of(files.get(random.nextInt(files.size()))));
    }

    /** All stories at once, now and then, which is an import. */
    private void importAll() {
        if (random.nextInt(20) == 0) {
            window.state().fileRequests().send(List.of(folder));
        }
    }

    private void actorOrPicture() {
        List<CorpusView> views = List.of(CorpusView.values());
        window.state().sheets().show(random.nextBoolean() ? Sheet.OfActor.called(random.nextBoolean() ? "Olga Berg" : "Tom Reyes")
                : new Sheet.OfLibrary(views.get(random.nextInt(views.size())), random.nextBoolean() ? "" : "bridge"));
    }

    private void goToStory() {
        List<Story> stories = window.state().shelf().stories();
        if (!stories.isEmpty()) {
            window.state().storyRequests().send(new StoryRequest(stories.get(random.nextInt(stories.size())).id(), List.of()));
        }
    }

    private void command() {
        if (COMMANDS.get(random.nextInt(COMMANDS.size())).key() instanceof KeyCodeCombination key) {
            List<KeyCode> held = new ArrayList<>();
            if (key.getShortcut() == ModifierValue.DOWN) {
                held.add(KeyCode.CONTROL);
            }
            if (key.getShift() == ModifierValue.DOWN) {
                held.add(KeyCode.SHIFT);
            }
            if (key.getAlt() == ModifierValue.DOWN) {
                held.add(KeyCode.ALT);
            }
            held.forEach(robot::keyPress);
            press(key.getCode());
            held.reversed().forEach(robot::keyRelease);
        }
    }

    private void press(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }
}
