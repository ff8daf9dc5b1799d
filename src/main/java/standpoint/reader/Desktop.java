package standpoint.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;
import javafx.stage.Stage;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;

/** The program as a window. */
public final class Desktop {

    private final Library library;
    private final Analyst analyst;
    private final ArticleReader reader;

    public Desktop(Library library, Analyst analyst, ArticleReader reader) {
        this.library = library;
        this.analyst = analyst;
        this.reader = reader;
    }

    /**
     * Shows the window and waits until the user closes it; then ends what runs in the background, closes the library and JavaFX. To be called
     * once, and not on the JavaFX thread.
     *
     * @param toOpen files and folders to open at once
     * @throws WindowUnavailableException if this machine can show no window
     * @throws IOException                if the library cannot be closed
     */
    public void show(List<Path> toOpen) throws WindowUnavailableException, IOException {
        try (library) {
            Toolkit toolkit = Toolkit.onScreen();
            CompletableFuture<Boolean> closed = new CompletableFuture<>();
            ReaderWindow window = toolkit.call(() -> {
                Stage stage = new Stage();
                ReaderWindow opened = new ReaderWindow(stage, library, analyst, reader, NativeFileDialogs::new);
                stage.setOnHidden(hidden -> closed.complete(true));
                opened.show(toOpen);
                return opened;
            });
            toolkit.await(closed);
            window.background().close();
        }
        Platform.exit();
    }
}
