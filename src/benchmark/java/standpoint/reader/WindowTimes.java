package standpoint.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** Opens files in the real window, off-screen, and measures how long they take to be seen. */
public final class WindowTimes {

    /** The frame that is being made when the page changes, and the one that follows: then the page has been laid out and drawn. */
    private static final int FRAMES = 2;

    private final Library library;
    private final Analyst analyst;

    /**
     * @param text  milliseconds from the wish to open a file until its text is on the screen
     * @param marks milliseconds from that wish until its highlights are
     */
    public record Opened(double text, double marks) {}

    public WindowTimes(Library library, Analyst analyst) {
        this.library = library;
        this.analyst = analyst;
    }

    /** Opens the files one after the other; none of them may be in the library yet. */
    public List<Opened> open(List<Path> files) throws WindowUnavailableException {
        Toolkit toolkit = Toolkit.offScreen();
        ReaderWindow window = toolkit.call(() -> {
            ReaderWindow opened = new ReaderWindow(new Stage(), library, analyst, new ArticleReader(), NativeFileDialogs::new);
            opened.show(List.of());
            return opened;
        });
        List<Opened> times = new ArrayList<>();
        for (Path file : files) {
            CompletableFuture<Double> text = new CompletableFuture<>();
            CompletableFuture<Double> marks = new CompletableFuture<>();
            toolkit.call(() -> {
                long start = System.nanoTime();
                ReaderState state = window.state();
                whenDrawn(state, page -> page.article().metadata().file().equals(file), start, text);
                whenDrawn(state, page -> page.article().metadata().file().equals(file) && page.analysis().isPresent(), start, marks);
                state.fileRequests().send(List.of(file));
                return true;
            });
            times.add(new Opened(toolkit.await(text), toolkit.await(marks)));
        }
        window.background().close();
        return times;
    }

    private static void whenDrawn(ReaderState state, Predicate<Page> shows, long start, CompletableFuture<Double> millis) {
        new AnimationTimer() {
            private int left = FRAMES;

            @Override
            public void handle(long now) {
                Optional<Page> page = state.pageProperty().get();
                if (page.filter(shows).isPresent() && left-- == 0) {
                    stop();
                    millis.complete((System.nanoTime() - start) / 1e6);
                }
            }
        }.start();
    }
}
