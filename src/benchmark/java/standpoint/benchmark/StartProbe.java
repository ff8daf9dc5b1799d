package standpoint.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

import standpoint.Main;

/**
 * The program as users start it, with a watch beside it. Once the window is drawn, it prints two lines and ends: the milliseconds since the
 * process started, and the milliseconds that the two threads computed for which the user waited.
 */
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
                    System.out.println(processorMillis("main", "JavaFX Application Thread"));
                    stop();
                    Window.getWindows().getFirst().hide(); // as its user closes it
                }
            }
        }.start();
    }

    private static long processorMillis(String... threads) {
        ThreadMXBean all = ManagementFactory.getThreadMXBean();
        return Arrays.stream(all.getThreadInfo(all.getAllThreadIds()))
                .filter(thread -> Arrays.asList(threads).contains(thread.getThreadName()))
                .mapToLong(thread -> all.getThreadCpuTime(thread.getThreadId()))
                .sum() / 1_000_000;
    }
}
