package standpoint.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

import standpoint.Main;

/** The program as users start it, with a watch beside it: prints the milliseconds from the start of the process until the window is drawn, and ends. */
public final class StartProbe {

    private StartProbe() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(StartProbe::waitForJavaFx);
        Main.main(arguments);
    }

    private static void waitForJavaFx() {
        boolean running = false;
        while (!running) {
            try {
                Thread.sleep(2);
                Platform.runLater(StartProbe::watch);
                running = true;
            } catch (IllegalStateException notYet) {
                running = false;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void watch() {
        new AnimationTimer() {
            private int left = 2;

            @Override
            public void handle(long now) {
                if (Window.getWindows().stream().anyMatch(Window::isShowing) && left-- == 0) {
                    long start = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
                    System.out.println(System.currentTimeMillis() - start);
                    Runtime.getRuntime().halt(0);
                }
            }
        }.start();
    }
}
