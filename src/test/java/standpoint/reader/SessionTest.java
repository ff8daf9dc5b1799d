package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import javafx.collections.MapChangeListener;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.ArticleId;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.session.Session;
import standpoint.reader.session.SessionFile;
import standpoint.reader.session.SessionKeeper;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.ReaderState;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Widths;
import standpoint.reader.state.Work;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes back when the window is opened again. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SessionTest {

    @TempDir
    private Path folder;

    @Test
    void theWindowComesBackAsItWasLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "Ferry line closes\n\n"
                + "The ferry to the island will stop in March, harbour master Ruth Hale said. Nobody could say what comes after it.\n\n".repeat(40));
        ArticleId story;
        int top;
        try (OpenWindow window = open(List.of(file))) {
            window.untilAnalysed();
            window.untilIdle();
            window.robot.push(KeyCode.CONTROL, KeyCode.T);
            window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            window.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
            window.robot.push(KeyCode.ALT, KeyCode.DIGIT3);
            window.act(() -> {
                window.state().selection().tabProperty().set(SideTab.QUOTES);
                window.state().stanceList().viewProperty().set(window.state().stanceList().view().layout(StanceView.Layout.POSITION));
                window.state().quoteList().viewProperty().set(window.state().quoteList().viewProperty().get().turned());
                window.state().looks().widthsProperty().set(new Widths(230, 280, 330));
                window.stage.setWidth(940);
                window.page().showParagraphAtTop(40);
            });
            window.until("the page stands further down", () -> window.state().sight().viewProperty().get().start() > 1500);
            story = window.onWindow(() -> window.state().pageProperty().get().orElseThrow().article().id());
            top = window.onWindow(() -> window.state().sight().viewProperty().get().start());
        }
        try (OpenWindow window = open(List.of())) {
            assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.DARK);
            assertThat(window.onWindow(() -> window.state().looks().safeColoursProperty().get())).isTrue();
            assertThat(window.onWindow(() -> window.stage.getScene().getStylesheets())).anyMatch(sheet -> sheet.endsWith("/dark-safe.css"));
            assertThat(window.onWindow(() -> window.state().looks().zoomProperty().get())).isEqualTo(110);
            assertThat(window.onWindow(() -> window.state().looks().markProperty(standpoint.reader.state.Marking.PLACES).get())).isFalse();
            assertThat(window.onWindow(() -> window.state().selection().tabProperty().get())).isEqualTo(SideTab.QUOTES);
            assertThat(window.onWindow(() -> window.state().stanceList().view().layout())).isEqualTo(StanceView.Layout.POSITION);
            assertThat(window.onWindow(() -> window.state().quoteList().viewProperty().get())).isEqualTo(QuoteView.ALL.turned());
            assertThat(window.onWindow(() -> window.state().looks().widthsProperty().get())).isEqualTo(new Widths(230, 280, 330));
            window.until("the story is open again", () -> window.state().isOpen(story));
            window.until("it stands where it stood", () -> Math.abs(window.state().sight().viewProperty().get().start() - top) < 200);
            assertThat(window.onWindow(() -> window.state().shelf().read())).containsExactly(story);
            assertThat(window.onWindow(() -> window.state().shelf().recent())).containsExactly(file.toAbsolutePath());
        }
    }

    @Test
    void whileTheStoryIsOnItsWayNobodyIsToldToOpenOne() throws Exception {
        Path file = Files.writeString(folder.resolve("bell.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        try (OpenWindow window = open(List.of(file))) {
            window.untilAnalysed();
            window.untilIdle();
        }
        List<Work.Kind> told = new CopyOnWriteArrayList<>();
        try (OpenWindow window = new OpenWindow(Library.open(folder.resolve("library")), List.of(), new NoDialogs(),
                state -> state.work().addListener((MapChangeListener<Work.Kind, Work>) change -> told.add(change.getKey())))) {
            window.untilAnalysed();
            window.untilIdle();
            assertThat(told).contains(Work.Kind.OPENING);
            window.robot.push(KeyCode.CONTROL, KeyCode.W);
            window.until("the hint is there", () -> window.texts(Styles.EMPTY_TITLE).contains("Nothing on the desk yet"));
            window.act(() -> window.state().work().put(Work.Kind.OPENING, Work.unmeasured(Work.Kind.OPENING, "Opening the story…")));
            assertThat(window.texts(Styles.EMPTY_TITLE)).doesNotContain("Nothing on the desk yet", "No story open");
            window.act(() -> window.state().work().clear());
            assertThat(window.texts(Styles.EMPTY_TITLE)).contains("Nothing on the desk yet", "No story open");
        }
    }

    @Test
    void whatLayOverTheStoryComesBackToo() throws Exception {
        Path library = folder.resolve("library");
        Analysis story = ActorStories.drops();
        Sheet berg = Sheet.OfActor.of(story.article(), story.entities().getFirst());
        for (Sheet sheet : List.of(berg, new Sheet.OfLibrary(CorpusView.NETWORK, "toll"))) {
            try (OpenWindow window = new OpenWindow(ActorStories.library(library), List.of(), new NoDialogs())) {
                window.act(() -> window.state().storyRequests().send(new StoryRequest(story.article().id(), List.of())));
                window.until("the story is open", () -> window.state().isOpen(story.article().id()));
                window.act(() -> window.state().sheets().show(sheet));
            }
            try (OpenWindow window = open(List.of())) {
                window.until("it lies over the story again", () -> window.state().sheets().shownProperty().get().equals(Optional.of(sheet)));
                window.until("and stays there", () -> window.state().work().isEmpty() && window.state().isOpen(story.article().id()));
                assertThat(window.onWindow(() -> window.state().sheets().shownProperty().get())).contains(sheet);
                window.robot.push(KeyCode.ESCAPE);
                window.until("below it is the story", () -> !window.state().sheets().isShown());
            }
        }
    }

    @Test
    void aWindowThatWasLeftPartlyOffTheScreenComesBackWithinIt() throws Exception {
        Toolkit toolkit = Toolkit.offScreen();
        SessionFile file = new SessionFile(folder.resolve("session.json"));
        Session.Frame off = new Session.Frame(-30, -40, 800, 600, false, Widths.USUAL);
        file.write(new Session(off, Session.Look.USUAL, List.of(), Optional.empty(), Optional.empty(),
                new Session.Panel(SideTab.STANCES, StanceView.Layout.ACTOR, false, StanceView.USUAL, QuoteView.Order.TEXT), Set.of(), Set.of(), List.of()));
        boolean within = toolkit.call(() -> {
            Stage stage = new Stage();
            new SessionKeeper(stage, new ReaderState(), file, true).start();
            return Screen.getPrimary().getVisualBounds().contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        });
        assertThat(within).isTrue();
    }

    @Test
    void aDamagedSessionIsNoObstacle() throws Exception {
        Files.createDirectories(folder.resolve("library"));
        Files.writeString(folder.resolve("library/session.json"), "{\"look\":");
        try (OpenWindow window = open(List.of())) {
            assertThat(window.onWindow(() -> window.state().problems())).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("library/session.json"))).contains("\"theme\" : \"light\"");
    }

    @Test
    void aStoryThatWasTakenOffTheListStaysOff() throws Exception {
        Path file = Files.writeString(folder.resolve("bell.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        try (OpenWindow window = open(List.of(file))) {
            window.untilAnalysed();
            window.untilIdle();
            window.robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        }
        try (OpenWindow window = open(List.of())) {
            window.untilIdle();
            assertThat(window.onWindow(() -> window.state().shelf().stories())).isEmpty();
            assertThat(window.onWindow(() -> window.state().pageProperty().get())).isEmpty();
        }
    }

    @Test
    void aSecondWindowOnTheSameLibraryLeavesTheSessionAlone() throws Exception {
        Path session = folder.resolve("library/session.json");
        try (OpenWindow first = open(List.of())) {
            first.untilIdle();
        }
        String left = Files.readString(session);
        try (OpenWindow second = new OpenWindow(Library.open(folder.resolve("library"), Library.Access.READ), List.of(), new NoDialogs())) {
            second.robot.push(KeyCode.CONTROL, KeyCode.T);
        }
        assertThat(session).hasContent(left);
    }

    private OpenWindow open(List<Path> files) throws Exception {
        return new OpenWindow(folder.resolve("library"), files, new NoDialogs());
    }
}
