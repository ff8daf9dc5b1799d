package standpoint.reader;

import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding words in the open story, as its user does it. */
class FindTest {

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(Sample.analysis());
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void wordsAreMarkedAndCountedAsTheyAreWritten() {
        window.robot.write("velda");
        assertThat(count()).isEqualTo("1 of 4");
        assertThat(window.stylesAt(Sample.span("Velda ferry").start())).contains(Styles.FOUND, Styles.FOUND_HERE);
        assertThat(window.stylesAt(Sample.span("Velda on Friday").start())).contains(Styles.FOUND).doesNotContain(Styles.FOUND_HERE);
        window.robot.write("x");
        assertThat(count()).isEqualTo("Not in this story");
    }

    @Test
    void enterGoesOnAndShiftEnterBackRoundAndRound() {
        window.robot.write("velda");
        window.robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count()).isEqualTo("4 of 4");
        Span last = Sample.span("Velda has had");
        assertThat(window.stylesAt(last.start())).contains(Styles.FOUND_HERE);
        window.until("the match is in sight", () -> window.isInSight(new Span(last.start(), last.start() + 5)));
        window.robot.push(KeyCode.ENTER);
        assertThat(count()).isEqualTo("1 of 4");
        window.robot.push(KeyCode.F3);
        assertThat(count()).isEqualTo("2 of 4");
    }

    @Test
    void inASmallWindowEveryButtonIsThere() {
        window.robot.write("zebra");
        assertThat(count()).isEqualTo("Not in this story");
        window.resize(760, 600);
        window.until("all of them are within the page", () -> {
            Bounds page = window.view().lookup("." + Styles.FIND_BAR).localToScene(window.view().lookup("." + Styles.FIND_BAR).getLayoutBounds());
            return Stream.of("Previous match (Shift+Enter)", "Next match (Enter)", "Match capital and small letters, and accents", "Whole words only", "Close (Esc)")
                    .map(window::control).allMatch(button -> page.contains(button.localToScene(button.getLayoutBounds())));
        });
        window.click(window.control("Close (Esc)"));
        window.until("it is closed", () -> window.visible(Styles.FIND_BAR).isEmpty());
    }

    @Test
    void wholeWordsAndCaseAreChosenByButton() {
        window.robot.write("the");
        String all = count();
        window.clickOn("Word");
        String whole = count();
        assertThat(whole).isNotEqualTo(all);
        window.clickOn("Aa");
        assertThat(count()).isNotEqualTo(whole);
    }

    @Test
    void escapeClosesTheBarAndTakesTheMarksAway() {
        window.robot.write("velda");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.FIND_BAR)).isEmpty();
        assertThat(window.stylesAt(Sample.span("Velda ferry").start())).doesNotContain(Styles.FOUND);
        window.until("the page has the keyboard", () -> window.page().isFocused());
        window.robot.push(KeyCode.F3);
        assertThat(window.visible(Styles.FIND_BAR)).hasSize(1);
        assertThat(count()).isEqualTo("2 of 4");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.FIND_BAR)).as("from the page, too").isEmpty();
    }

    @Test
    void selectedWordsAreTheFirstGuess() {
        window.robot.push(KeyCode.ESCAPE);
        Span board = Sample.span("Harbour Board");
        window.act(() -> window.page().selectRange(board.start(), board.end()));
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.onWindow(() -> window.state().marks().find().wordsProperty().get())).isEqualTo("Harbour Board");
    }

    private String count() {
        return window.onWindow(() -> ((Labeled) window.node("." + Styles.FIND_COUNT)).getText());
    }
}
