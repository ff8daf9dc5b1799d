package standpoint.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

import standpoint.analysis.Analyst;
import standpoint.article.ArticleReader;
import standpoint.library.Library;
import standpoint.reader.session.Session;
import standpoint.reader.session.SessionFile;
import standpoint.reader.session.SessionKeeper;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Wish;
import standpoint.reader.work.ActorLoader;
import standpoint.reader.work.Background;
import standpoint.reader.work.CorpusLoader;
import standpoint.reader.work.Corrector;
import standpoint.reader.work.Opener;
import standpoint.reader.work.Searcher;
import standpoint.reader.work.VersionLoader;

/** The window: puts state, view and background work together. For the JavaFX thread only. */
final class ReaderWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    private static final int FIRST_FRAMES = 4;

    /** In the library's folder: what is open belongs to the library. */
    private static final String SESSION = "session.json";

    /** What the user is told of an error in the window's own doing, which leaves the window usable. */
    static final String MISHAP = "Something in the window";

    private final ReaderState state = new ReaderState();
    private final Background background = new Background(state);
    private final Stage stage;
    private final Opener opener;
    private final FileDialogs dialogs;
    private final SessionKeeper keeper;
    private final Optional<Session> left;
    private final ReaderView view = new ReaderView(state);

    ReaderWindow(Stage stage, Library library, Analyst analyst, ArticleReader reader, Function<Window, FileDialogs> dialogs) {
        this.stage = stage;
        this.dialogs = dialogs.apply(stage);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> background.report(MISHAP, failure));
        opener = new Opener(state, background, library, analyst, reader);
        new Searcher(state, background, library).start();
        new ActorLoader(state, background, library).start();
        new CorpusLoader(state, background, library).start();
        new VersionLoader(state, background, library).start();
        new Corrector(state, background, library).start();
        Scene scene = new Scene(new Magnified(view, state.looks()), WIDTH, HEIGHT);
        state.looks().keepDressed(scene);
        Keys.install(scene, state);
        LostKeyboard.install(scene, state);
        state.wishes().listen(this::grant);
        new SavedFiles(state, background, library, this.dialogs).start();
        state.pageProperty().subscribe(page -> {
            stage.setTitle(title(page));
            page.ifPresent(shown -> offerPage(scene));
        });
        stage.getIcons().add(AppIcon.image());
        stage.setScene(scene);
        stage.setMinWidth(Magnified.LEAST_WIDTH);
        stage.setMinHeight(Magnified.LEAST_HEIGHT);
        keeper = new SessionKeeper(stage, state, new SessionFile(library.folder().resolve(SESSION)), !library.isReadOnly());
        left = keeper.start();
    }

    void show(List<Path> toOpen) {
        stage.show();
        opener.start();
        Toolkit.afterFrames(FIRST_FRAMES, opener::loadModels); // which keeps a processor busy: the first picture would wait for it
        if (toOpen.isEmpty()) {
            left.ifPresent(this::comeBack);
        } else {
            state.fileRequests().send(toOpen);
        }
    }

    /** To the story that was left and, once it is there, to what lay over it. */
    private void comeBack(Session session) {
        Runnable cover = () -> session.sheet().ifPresent(state.sheets()::show);
        session.story().filter(story -> state.tabs().all().stream().anyMatch(tab -> tab.story().equals(story))).ifPresentOrElse(story -> {
            AtomicBoolean waits = new AtomicBoolean(true);
            state.pageProperty().subscribe(page -> {
                if (page.isPresent() && waits.getAndSet(false)) {
                    Platform.runLater(cover); // the page comes to its place first, which takes away what lies over it
                }
            });
            state.tabs().go(story);
        }, cover);
    }

    ReaderState state() {
        return state;
    }

    ReaderView view() {
        return view;
    }

    Background background() {
        return background;
    }

    private static String title(Optional<Page> page) {
        return page.map(open -> open.article().metadata().title() + " — Standpoint").orElse("Standpoint");
    }

    /** Puts the keyboard on the page, unless the user works elsewhere already. */
    private void offerPage(Scene scene) {
        Node focused = scene.getFocusOwner();
        boolean unused = focused == null || focused instanceof TextInputControl field && field.getText().isEmpty();
        if (unused) {
            state.wishes().send(Wish.FOCUS_PAGE);
        }
    }

    private void grant(Wish wish) {
        switch (wish) {
            case CHOOSE_FILES -> open(dialogs.chooseFiles());
            case CHOOSE_FOLDER -> open(dialogs.chooseFolder().stream().toList());
            case QUIT -> stage.close();
            case READ_SAMPLES, FOCUS_SEARCH, EXTEND_SEARCH, FOCUS_HITS, NAME_SEARCH, FIND, COPY_WORDS, FOCUS_PAGE, FOCUS_FILTER, CANCEL_WORK, ANALYSE_AGAIN,
                SAVE_MATRIX, SAVE_FAILED, PAUSE_IMPORT, CANCEL_IMPORT, GO_ON_IMPORT, RETRY_FAILED -> {} // for the parts that can
        }
    }

    private void open(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            state.fileRequests().send(chosen);
        }
    }
}
