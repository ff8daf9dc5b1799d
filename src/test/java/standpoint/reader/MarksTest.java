package standpoint.reader;

import java.util.Comparator;
import java.util.List;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What is shown on the page and around it, as its user switches it. */
class MarksTest {

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(Sample.analysis());
        window.act(() -> window.page().requestFocus());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void oneKeyHidesAllMarksAndShowsThemAgain() {
        int name = Sample.span("Anna Lindqvist").start();
        int quote = Sample.span("We will not").start();
        window.select("Lindqvist");
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.C);
        assertThat(window.stylesAt(name)).containsExactly("body");
        assertThat(window.stylesAt(quote)).containsExactly("body");
        window.until("the margin is empty", () -> window.visible(Styles.GUTTER).stream().allMatch(gutter -> ((Region) gutter).getChildrenUnmodifiable().isEmpty()));
        window.robot.push(KeyCode.C);
        assertThat(window.stylesAt(name)).contains("person", Styles.SELECTED_MENTION);
        window.until("the margin has its marks again", () -> window.visible(Styles.GUTTER).stream()
                .anyMatch(gutter -> !((Region) gutter).getChildrenUnmodifiable().isEmpty()));
    }

    @Test
    void eachKindHasAKeyAndASwitchInTheLegend() {
        int name = Sample.span("Anna Lindqvist").start();
        int place = Sample.span("Velda on Friday").start();
        window.robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(window.stylesAt(name)).doesNotContain("person");
        assertThat(window.stylesAt(place)).contains("place");
        window.clickOn("People");
        assertThat(window.stylesAt(name)).contains("person");
        window.clickOn("Quotes");
        assertThat(window.stylesAt(Sample.span("We will not").start())).doesNotContain(Styles.QUOTE);
    }

    @Test
    void theSpotlightWaitsForSomebodyToBeSelected() {
        window.act(() -> window.page().requestFocus());
        assertThat(window.onWindow(() -> Possible.now(Command.SPOTLIGHT, window.state()))).isFalse();
        window.robot.push(KeyCode.S);
        assertThat(window.onWindow(() -> window.state().looks().spotlightProperty().get())).isFalse();
        assertThat(window.texts(Styles.STATUS_TEXT).getFirst()).startsWith("Select somebody, a quote or a stance first");
        window.robot.push(KeyCode.N);
        window.robot.push(KeyCode.S);
        assertThat(window.onWindow(() -> window.state().looks().spotlightProperty().get())).as("on the holder of a stance").isTrue();
        window.act(() -> window.state().selection().clear());
        window.robot.push(KeyCode.S);
        assertThat(window.onWindow(() -> window.state().looks().spotlightProperty().get())).as("it can always be turned off").isFalse();
    }

    @Test
    void whatNeedsASelectionIsGreyWithoutOne() {
        assertThat(window.onWindow(() -> Possible.now(Command.COPY_WORDS, window.state()))).isFalse();
        assertThat(window.onWindow(() -> Possible.now(Command.CLEAR_SELECTION, window.state()))).isFalse();
        window.act(() -> window.page().selectRange(10, 20));
        assertThat(window.onWindow(() -> Possible.now(Command.COPY_WORDS, window.state()))).isTrue();
        window.select("Sand");
        assertThat(window.onWindow(() -> Possible.now(Command.CLEAR_SELECTION, window.state()))).isTrue();
    }

    @Test
    void theMarksInTheMarginGrowWithTheTextAndKeepOffTheEdge() {
        window.until("they are there", () -> !inMargin().isEmpty());
        window.act(() -> window.state().looks().zoomProperty().set(150));
        window.until("they are larger", () -> !inMargin().isEmpty() && inMargin().stream().allMatch(mark -> mark.getLayoutBounds().getWidth() > 28));
        double edge = window.onWindow(() -> window.page().localToScene(window.page().getLayoutBounds()).getMinX());
        assertThat(inMargin()).allSatisfy(mark -> assertThat(mark.localToScene(mark.getLayoutBounds()).getMinX()).isGreaterThan(edge + 4));
    }

    private List<Node> inMargin() {
        return window.onWindow(() -> window.page().lookupAll("." + Styles.MARK).stream().filter(DrivenWindow::isShown).toList());
    }

    @Test
    void theSpotlightFadesAllButTheSelected() {
        window.select("Sand");
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.S);
        assertThat(window.stylesAt(Sample.span("Velda has had").start())).contains(Styles.FADED);
        assertThat(window.stylesAt(Sample.span("There was no such call").start())).doesNotContain(Styles.FADED);
        assertThat(inMargin()).as("signs of others step back, too").extracting(Node::getOpacity).contains(1.0).anyMatch(opacity -> opacity < 0.5);
        window.robot.push(KeyCode.S);
        assertThat(window.stylesAt(Sample.span("Velda has had").start())).doesNotContain(Styles.FADED);
        assertThat(inMargin()).extracting(Node::getOpacity).containsOnly(1.0);
    }

    @Test
    void f11LeavesNothingButThePageAndEscapeBringsTheRestBack() {
        Region page = window.page();
        double before = window.onWindow(page::getWidth);
        window.robot.push(KeyCode.F11);
        window.until("the page has the whole width", () -> page.getWidth() > before + 300);
        assertThat(window.onWindow(() -> window.view().lookupAll("." + Styles.SHELF))).isEmpty();
        assertThat(window.visible(Styles.STATUS_BAR)).isEmpty();
        window.robot.push(KeyCode.ESCAPE);
        window.until("all is as before", () -> Math.abs(page.getWidth() - before) < 2);
        window.robot.push(KeyCode.F11);
        window.click(window.node("." + Styles.LEAVE_FOCUS));
        window.until("the button does the same", () -> Math.abs(page.getWidth() - before) < 2);
    }

    @Test
    void faceAndContrastAreChosenByKey() {
        String serif = window.onWindow(() -> window.page().getStyle());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertThat(window.onWindow(() -> window.page().getStyle())).isNotEqualTo(serif);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.CONTRAST);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.LIGHT);
    }

    @Test
    void contrastGoesBackToTheDarkThemeThatItCameFrom() {
        window.robot.push(KeyCode.CONTROL, KeyCode.T);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.DARK);
    }

    @Test
    void aTickOfTheOverviewLeadsToItsWords() {
        window.select("Lindqvist");
        Region strip = (Region) window.node("." + Styles.OVERVIEW);
        window.until("the ticks are drawn", () -> Strip.ticks(window, Styles.OVERVIEW_TICK).size() == Sample.analysis().quotes().size() + Sample.analysis().stances().size() + 5);
        window.robot.clickOn(Strip.ticks(window, Styles.OVERVIEW_TICK).stream().max(Comparator.comparingDouble(Point2D::getY)).orElseThrow());
        int place = window.onWindow(() -> window.state().sight().placeProperty().get());
        assertThat(place).isGreaterThan(Sample.TEXT.length() * 3 / 4);
        assertThat(strip.getAccessibleText()).contains("6 quotes", "8 stances", "5 mentions");
    }

    @Test
    void aRightClickOffersAllThatLiesThere() {
        Span words = Sample.span("the vote was");
        window.clickOnWords(words);
        window.robot.clickOn(MouseButton.SECONDARY);
        window.clickOn("Stance: Peter Aune, for: ending the crossing");
        assertThat(window.onWindow(() -> window.state().selection().selectedStance()).orElseThrow().evidence())
                .contains(new Span(words.start(), words.start() + 24));
        window.clickOnWords(words);
        window.robot.clickOn(MouseButton.SECONDARY);
        window.clickOn("Quote: Peter Aune");
        assertThat(window.onWindow(() -> window.state().selection().selectedQuote())).isPresent();
    }
}
