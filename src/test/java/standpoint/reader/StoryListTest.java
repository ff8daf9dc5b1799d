package standpoint.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.ReaderState;

/** A long list brings the open story to sight, in whole rows. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoryListTest {

    private static final int STORIES = 40;
    private static final double SLACK = 0.5;
    private final Article open = Sample.article();
    private final ReaderState state = new ReaderState();
    private SampleWindow window;

    @BeforeEach
    void openAWindow() throws Exception {
        window = new SampleWindow(Sample.analysis());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aStoryThatIsOpenFromTheStartStandsBelowWholeRows() {
        window.act(() -> {
            listWithTheOpenOneAt(20);
            state.pages().show(Page.of(open));
            showTheList();
        });
        untilTheFirstRowIs("Story 18");
    }

    @Test
    void soDoesOneThatIsOpenedLater() {
        window.act(() -> {
            showTheList();
            listWithTheOpenOneAt(20);
        });
        window.act(() -> state.pages().show(Page.of(open)));
        untilTheFirstRowIs("Story 18");
    }

    @Test
    void soDoesOneThatIsListedAndOpenedAtOnce() {
        window.act(this::showTheList);
        window.act(() -> {
            listWithTheOpenOneAt(20);
            state.pages().show(Page.of(open));
        });
        untilTheFirstRowIs("Story 18");
    }

    @Test
    void theLastStoryOfAllStandsAtTheEndOfTheList() {
        window.act(() -> {
            listWithTheOpenOneAt(STORIES);
            state.pages().show(Page.of(open));
            showTheList();
        });
        window.until("it is in sight", () -> {
            List<Node> rows = rows();
            return !rows.isEmpty() && textOf(rows.getLast()).startsWith("The open one") && bounds(rows.getLast()).getMaxY() <= bounds(list()).getMaxY() + SLACK;
        });
    }

    @Test
    void aNarrowListTellsOutletAndDateWhole() {
        window.act(() -> {
            state.shelf().stories().setAll(new Story(open.id(), "The open one", List.of(), Optional.of("Haesong Observer"), Optional.of(LocalDate.of(2025, 5, 16))));
            showTheList();
            window.place(1500, 800);
        });
        window.until("there is room for both side by side", () -> shown(Styles.STORY_DATE).equals(" · 16 May 2025"));
        window.resize(1000, 760);
        window.until("all of it is shown", () -> Stream.of(Styles.STORY_SOURCE, Styles.STORY_DATE).map(this::shown).toList()
                .equals(List.of("Haesong Observer", "16 May 2025")));
    }

    private String shown(String style) {
        return list().lookupAll("." + style).stream().flatMap(label -> ((Parent) label).getChildrenUnmodifiable().stream())
                .filter(Text.class::isInstance).map(text -> ((Text) text).getText()).findFirst().orElse("");
    }

    private void listWithTheOpenOneAt(int place) {
        List<Story> stories = new ArrayList<>(IntStream.range(0, STORIES).mapToObj(n -> story(ArticleId.of("Story " + n), "Story " + n)).toList());
        stories.add(place, story(open.id(), "The open one"));
        state.shelf().stories().setAll(stories);
    }

    private static Story story(ArticleId id, String title) {
        return new Story(id, title, List.of(), Optional.empty(), Optional.empty());
    }

    private void showTheList() {
        Scene scene = new Scene(new ReaderView(state), 1000, 700);
        state.looks().keepDressed(scene);
        window.stage.setScene(scene);
    }

    private void untilTheFirstRowIs(String title) {
        window.until("the first row is " + title, () -> {
            List<Node> rows = rows();
            return !rows.isEmpty() && textOf(rows.getFirst()).startsWith(title) && Math.abs(bounds(list()).getMinY() - bounds(rows.getFirst()).getMinY()) < SLACK;
        });
    }

    private Node list() {
        return window.stage.getScene().getRoot().lookup("." + Styles.STORIES);
    }

    /** Those in sight, top first. */
    private List<Node> rows() {
        Bounds frame = bounds(list());
        return list().lookupAll(".list-cell").stream().filter(node -> node.isVisible() && !((ListCell<?>) node).isEmpty())
                .filter(node -> bounds(node).getMaxY() > frame.getMinY() + SLACK && bounds(node).getMinY() < frame.getMaxY() - SLACK)
                .sorted(Comparator.comparingDouble(node -> bounds(node).getMinY())).toList();
    }

    private static String textOf(Node row) {
        return String.valueOf(row.getAccessibleText());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
