package standpoint.reader;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Quote;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** The bars along the quotes, in the margin. */
class QuoteBarsTest {

    private final Analysis analysis = Sample.analysis();
    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(analysis);
        window.act(() -> window.page().requestFocus());
        window.until("the bars are there", () -> !window.visible(Styles.QUOTE_BAR).isEmpty());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aBarRunsAlongItsQuoteInTheColourOfTheSpeaker() {
        Quote first = analysis.quotes().getFirst();
        Node bar = bar("Anna Lindqvist");
        window.until("it is beside the first line", () -> window.isBeside(bar, first.content().getFirst()));
        assertThat(window.onWindow(() -> bar.getStyleClass())).anyMatch(style -> style.startsWith("speaker-"));
        assertThat(bar.getAccessibleText()).contains("Quote: Anna Lindqvist").contains("told");
        Bounds words = window.onWindow(() -> window.page().getCharacterBoundsOnScreen(first.content().getFirst().start(), first.content().getFirst().end()).orElseThrow());
        window.until("it is as long as the quote", () -> Math.abs(onScreen(bar).getHeight() - words.getHeight()) < 6);
    }

    @Test
    void aPressSelectsTheQuote() {
        window.click(bar("Peter Aune"));
        assertThat(window.onWindow(() -> window.state().selection().selectedQuote())).contains(analysis.quotes().get(1));
    }

    @Test
    void barsKeepClearOfTheMarksOfStances() {
        window.resize(1000, 700);
        window.until("marks and bars are laid out", () -> !window.visible(Styles.GUTTER).isEmpty() && !marksInMargin().isEmpty());
        List<Bounds> marks = window.onWindow(() -> marksInMargin().stream().map(QuoteBarsTest::onScreen).toList());
        List<Bounds> bars = window.onWindow(() -> window.visible(Styles.QUOTE_BAR).stream().map(QuoteBarsTest::onScreen).toList());
        double text = window.onWindow(() -> window.page().getCharacterBoundsOnScreen(Sample.span("We will").start(), Sample.span("We will").end()).orElseThrow().getMinX());
        assertThat(bars).isNotEmpty().allSatisfy(bar -> {
            assertThat(marks).noneMatch(bar::intersects);
            assertThat(bar.getMaxX()).as("and of the text").isLessThanOrEqualTo(text + 1);
        });
    }

    @Test
    void theSwitchOfTheQuotesTakesThemAway() {
        window.robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        window.until("no bar is left", () -> window.visible(Styles.QUOTE_BAR).isEmpty());
        assertThat(marksInMargin()).as("the stances stay").isNotEmpty();
    }

    private List<Node> marksInMargin() {
        return window.onWindow(() -> window.page().lookupAll("." + Styles.MARK).stream().filter(DrivenWindow::isShown).toList());
    }

    private Node bar(String speaker) {
        return window.visible(Styles.QUOTE_BAR).stream().filter(bar -> bar.getAccessibleText().contains(speaker)).findFirst().orElseThrow();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }
}
