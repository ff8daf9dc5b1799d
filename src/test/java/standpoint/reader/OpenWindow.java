package standpoint.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import standpoint.analysis.Analysis;
import standpoint.analysis.Analyst;
import standpoint.article.ArticleId;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.library.SearchOutcome;
import standpoint.reader.state.ReaderState;
import standpoint.reader.work.Background;
import standpoint.testing.SharedAnalyst;

/** A window with the real parts behind it, driven by mouse and keys. */
final class OpenWindow extends DrivenWindow implements AutoCloseable {

    /** Loading the models takes seconds, so all tests share one. */
    static final Analyst ANALYST = SharedAnalyst.get();

    private final Library library;
    private final ReaderWindow window;

    OpenWindow(Path libraryFolder, List<Path> toOpen, FileDialogs dialogs) throws Exception {
        this(Library.open(libraryFolder), toOpen, dialogs);
    }

    /** @param library is closed with the window */
    OpenWindow(Library library, List<Path> toOpen, FileDialogs dialogs) throws Exception {
        this(library, toOpen, dialogs, state -> {});
    }

    /** @param before is done before the window is shown and anything begins to run */
    OpenWindow(Library library, List<Path> toOpen, FileDialogs dialogs, Consumer<ReaderState> before) throws Exception {
        this.library = library;
        window = toolkit.call(() -> {
            ReaderWindow opened = new ReaderWindow(stage, library, ANALYST, new ArticleReader(), owner -> dialogs);
            place(1000, 760);
            before.accept(opened.state());
            opened.show(toOpen);
            return opened;
        });
        watch();
    }

    @Override
    ReaderState state() {
        return window.state();
    }

    @Override
    ReaderView view() {
        return window.view();
    }

    Background background() {
        return window.background();
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

    void untilAnalysed() {
        until("the open story is analysed", () -> state().analysis().isPresent());
    }

    /** Drops a file, and waits for its text and for what is found in it. */
    void open(Path file) {
        drop(file);
        until("the text is shown", () -> page().getLength() > 0);
        untilAnalysed();
    }

    String query() {
        return onWindow(() -> state().shelf().queryProperty().get());
    }

    /** Waits until what stands in the box, and not only its beginning, is answered by so many stories. */
    void untilHits(int number) {
        untilAnswered(number + " stories are found", outcome -> outcome instanceof SearchOutcome.Found found && found.total() == number);
    }

    void untilAnswered(String what, Predicate<SearchOutcome> fits) {
        until(what, () -> state().searching().answeredProperty().get().equals(state().searching().question().query())
                && state().shelf().outcomeProperty().get().filter(fits).isPresent());
    }

    void untilIdle() {
        until("nothing runs in the background", () -> state().work().isEmpty());
    }

    @Override
    public void close() throws IOException {
        try {
            closeStage();
        } finally {
            window.background().close();
            library.close();
        }
    }
}
