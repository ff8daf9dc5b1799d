package standpoint.reader.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.EntityId;
import standpoint.article.ArticleId;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Choice;
import standpoint.reader.state.Face;
import standpoint.reader.state.Marking;
import standpoint.reader.state.QuoteView;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.StoryTab;
import standpoint.reader.state.Widths;

import static org.assertj.core.api.Assertions.assertThat;

class SessionFileTest {

    @TempDir
    private Path folder;
    private Path path = Path.of("");
    private SessionFile file = new SessionFile(path);

    @BeforeEach
    void nameTheFile() {
        path = folder.resolve("session.json");
        file = new SessionFile(path);
    }

    @Test
    void aFrameIsMovedAndMadeSmallerUntilItFitsOnAScreen() {
        Rectangle2D screen = new Rectangle2D(1600, 25, 1280, 775);
        assertThat(frame(1570, -40, 800, 600).within(screen)).isEqualTo(frame(1600, 25, 800, 600));
        assertThat(frame(2500, 700, 800, 600).within(screen)).isEqualTo(frame(2080, 200, 800, 600));
        assertThat(frame(1600, -14, 1280, 846).within(screen)).isEqualTo(frame(1600, 25, 1280, 775));
        assertThat(frame(1700, 60, 800, 600).within(screen)).as("one that fits stays").isEqualTo(frame(1700, 60, 800, 600));
    }

    private static Session.Frame frame(double x, double y, double width, double height) {
        return new Session.Frame(x, y, width, height, false, Widths.USUAL);
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Session session = new Session(new Session.Frame(10.5, 20, 1200, 800, true, new Widths(250, 430, 320)),
                new Session.Look(Theme.DARK, true, 125, 130, Face.SANS, Set.of(Marking.PEOPLE, Marking.STANCES), true, true),
                List.of(new StoryTab(ArticleId.of("one"), "One", Optional.empty(), 321,
                        new Choice(Optional.of(new EntityId("e4")), Optional.of(new Choice.Finding(Choice.Kind.STANCE, 2)))),
                        new StoryTab(ArticleId.of("two"), "Two")),
                Optional.of(ArticleId.of("two")),
                Optional.of(new Sheet.OfActor("Anna Berg", Optional.of(new Sheet.Seen(ArticleId.of("two"), new EntityId("e1"))))),
                new Session.Panel(SideTab.QUOTES, StanceView.Layout.MATRIX, true, 35, QuoteView.Order.SPEAKER),
                Set.of(ArticleId.of("closed")), Set.of(ArticleId.of("one"), ArticleId.of("two")), List.of(folder.resolve("b.txt"), folder.resolve("a.txt")));
        file.write(session);
        assertThat(file.read()).contains(session);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing else is left behind").containsExactly(path);
        }
    }

    @Test
    void atTheFirstStartThereIsNone() {
        assertThat(file.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "\0\1\2", "{\"tabs\": [{\"id\": \"../..\"}]}", "{\"story\": \"../..\"}"})
    void aDamagedOneIsAsIfThereWereNone(String content) throws Exception {
        Files.writeString(path, content);
        assertThat(file.read()).isEmpty();
    }

    @Test
    void whatIsMissingOrMakesNoSenseIsAsUsual() throws Exception {
        Files.writeString(path, """
                {"look": {"theme": "plaid", "zoom": 103, "marks": ["people", "dragons"]}, "tab": 7, "stances": "circle", "recent": [1, ""], "tabs": [7, {"title": "no id"}], "unknown": {}}""");
        Session session = file.read().orElseThrow();
        assertThat(session.look()).isEqualTo(new Session.Look(Theme.LIGHT, false, 100, 100, Face.SERIF, Set.of(Marking.PEOPLE), false, false));
        assertThat(session.panel()).isEqualTo(new Session.Panel(SideTab.STANCES, StanceView.Layout.ACTOR, false, StanceView.USUAL, QuoteView.Order.TEXT));
        assertThat(session.tabs()).isEmpty();
        assertThat(session.story()).isEmpty();
        assertThat(session.recent()).isEmpty();
    }
}
