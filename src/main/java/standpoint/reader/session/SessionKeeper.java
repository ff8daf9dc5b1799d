package standpoint.reader.session;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import standpoint.article.ArticleId;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Looks;
import standpoint.reader.state.Marking;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Selection;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.Widths;

/** Brings the window back as it was left, and keeps how it is left: a moment after each change, and when it closes. */
public final class SessionKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(SessionKeeper.class);
    private static final Duration CALM = Duration.seconds(1);
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 480;
    private static final double MOST = 20000;

    private final Stage stage;
    private final ReaderState state;
    private final SessionFile file;
    private final boolean keeping;
    private final PauseTransition calm = new PauseTransition(CALM);
    private Session.Frame frame = new Session.Frame(0, 0, 0, 0, false, Widths.USUAL);

    /** @param keeping whether the session is written; one that belongs to another window is only read */
    public SessionKeeper(Stage stage, ReaderState state, SessionFile file, boolean keeping) {
        this.keeping = keeping;
        this.stage = stage;
        this.state = state;
        this.file = file;
    }

    /**
     * Sets looks and window as they were left, or by the system's looks at the first start, and from now on keeps them.
     *
     * @return how it was left, to bring back the story on the page and what lay over it
     */
    public Optional<Session> start() {
        Optional<Session> left = file.read();
        left.ifPresentOrElse(this::restore, this::followSystem);
        calm.setOnFinished(end -> keep());
        Looks looks = state.looks();
        watch(looks.themeProperty(), looks.safeColoursProperty(), looks.footerFoldedProperty(), looks.zoomProperty(), looks.interfaceSizeProperty(),
                looks.faceProperty(), looks.widthsProperty());
        for (Marking marking : Marking.values()) {
            watch(looks.markProperty(marking));
        }
        Selection selection = state.selection();
        watch(state.quoteList().speakerColoursProperty(), state.quoteList().viewProperty(), state.stanceList().viewProperty(), selection.tabProperty(), state.pageProperty(), selection.entityProperty(),
                selection.findingProperty(), state.sight().viewProperty(), state.sheets().shownProperty());
        watch(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty());
        state.tabs().all().subscribe(calm::playFromStart);
        state.shelf().recent().subscribe(calm::playFromStart);
        state.shelf().closed().subscribe(calm::playFromStart);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> {
            fit();
            Platform.runLater(this::fit); // where the system tells of the frame a moment later
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> {
            calm.stop();
            keep();
        });
        return left;
    }

    private void watch(ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe((was, is) -> calm.playFromStart());
        }
    }

    private void followSystem() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        state.looks().themeProperty().set(dark ? Theme.DARK : Theme.LIGHT);
    }

    private void restore(Session session) {
        Session.Look look = session.look();
        Looks looks = state.looks();
        looks.themeProperty().set(look.theme());
        looks.safeColoursProperty().set(look.safeColours());
        looks.footerFoldedProperty().set(look.footerFolded());
        looks.zoomProperty().set(look.zoom());
        looks.interfaceSizeProperty().set(look.interfaceSize());
        looks.faceProperty().set(look.face());
        for (Marking marking : Marking.values()) {
            looks.markProperty(marking).set(look.marks().contains(marking));
        }
        state.quoteList().speakerColoursProperty().set(look.speakerColours());
        Session.Panel panel = session.panel();
        state.selection().tabProperty().set(panel.tab());
        state.stanceList().viewProperty().set(StanceView.AT_FIRST.layout(panel.stances()).surestFirst(panel.surestFirst()).surerThan(panel.surerThan()));
        state.quoteList().viewProperty().set(QuoteView.ALL.order(panel.quotes()));
        state.shelf().closed().addAll(session.closed());
        state.shelf().read().addAll(session.read());
        state.shelf().recent().setAll(session.recent());
        frame = session.frame();
        looks.widthsProperty().set(frame.widths());
        place(frame);
        state.tabs().restore(session.tabs());
    }

    /** Where there is no such screen any more, the system chooses the place. */
    private void place(Session.Frame left) {
        boolean sized = left.width() >= LEAST_WIDTH && left.height() >= LEAST_HEIGHT && left.width() < MOST && left.height() < MOST;
        if (sized) {
            Optional<Rectangle2D> screen = screenOf(left);
            Session.Frame placed = left.within(screen.orElseGet(() -> Screen.getPrimary().getVisualBounds()));
            stage.setWidth(placed.width());
            stage.setHeight(placed.height());
            if (screen.isPresent()) {
                stage.setX(placed.x());
                stage.setY(placed.y());
            }
        }
        stage.setMaximized(left.maximized());
    }

    /** What a screen has to give, of the one that shows most of a window. */
    private static Optional<Rectangle2D> screenOf(Session.Frame window) {
        return Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height()).stream().map(Screen::getVisualBounds)
                .max(Comparator.comparingDouble(bounds -> common(bounds, window)));
    }

    private static double common(Rectangle2D bounds, Session.Frame window) {
        double wide = Math.min(bounds.getMaxX(), window.x() + window.width()) - Math.max(bounds.getMinX(), window.x());
        double high = Math.min(bounds.getMaxY(), window.y() + window.height()) - Math.max(bounds.getMinY(), window.y());
        return Math.max(0, wide) * Math.max(0, high);
    }

    /** With its frame, which the system puts around it only now, a window may be larger than the screen, and its title bar out of reach. */
    private void fit() {
        if (isFree()) {
            Session.Frame now = placed(state.looks().widthsProperty().get());
            Session.Frame fitting = screenOf(now).map(now::within).orElse(now);
            if (!fitting.equals(now)) {
                stage.setWidth(fitting.width());
                stage.setHeight(fitting.height());
                stage.setX(fitting.x());
                stage.setY(fitting.y());
            }
        }
    }

    private void keep() {
        if (!keeping) {
            return;
        }
        try {
            file.write(session());
        } catch (IOException e) {
            LOG.warn("How the window is left could not be kept.", e);
        }
    }

    private Session session() {
        Looks looks = state.looks();
        Set<Marking> marks = EnumSet.noneOf(Marking.class);
        for (Marking marking : Marking.values()) {
            if (looks.markProperty(marking).get()) {
                marks.add(marking);
            }
        }
        Session.Look look = new Session.Look(looks.themeProperty().get(), looks.safeColoursProperty().get(), looks.zoomProperty().get(), looks.interfaceSizeProperty().get(),
                looks.faceProperty().get(), marks,
                state.quoteList().speakerColoursProperty().get(), looks.footerFoldedProperty().get());
        Optional<ArticleId> story = state.pageProperty().get().map(page -> page.article().id());
        return new Session(frame(), look, state.tabs().asTheyAre(), story, state.sheets().shownProperty().get(),
                panel(), state.shelf().closed(), state.shelf().read(),
                state.shelf().recent());
    }

    /** What hides some findings is for a moment only, and not kept. */
    private Session.Panel panel() {
        StanceView stances = state.stanceList().view();
        return new Session.Panel(state.selection().tabProperty().get(), stances.layout(), stances.surestFirst(), stances.surerThan(), state.quoteList().viewProperty().get().order());
    }

    /** Of a maximized window the size that it had before is kept, too. */
    private Session.Frame frame() {
        Widths widths = state.looks().widthsProperty().get();
        if (isFree()) {
            Session.Frame now = placed(widths);
            frame = screenOf(now).map(now::within).orElse(now);
        } else {
            frame = new Session.Frame(frame.x(), frame.y(), frame.width(), frame.height(), stage.isMaximized(), widths);
        }
        return frame;
    }

    /** Whether its size and place are those that the user gave it. */
    private boolean isFree() {
        return !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen() && !Double.isNaN(stage.getWidth());
    }

    private Session.Frame placed(Widths widths) {
        return new Session.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, widths);
    }
}
