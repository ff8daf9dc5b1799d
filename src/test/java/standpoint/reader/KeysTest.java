package standpoint.reader;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.reader.look.Styles;
import standpoint.reader.state.SideTab;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that are commands on the page are letters in a field, each for the one of both that it was meant for. */
class KeysTest {

    private static final String VELDA = "closing the ferry to Velda";

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(StanceSample.analysis());
        window.act(() -> window.page().requestFocus());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theLetterThatOpensADialogIsNotWrittenIntoIt() {
        select(VELDA);
        press(KeyCode.A);
        type("a");
        release(KeyCode.A);
        assertThat(field().getText()).isEqualTo(VELDA);
        window.act(() -> field().end());
        press(KeyCode.A);
        type("a");
        release(KeyCode.A);
        assertThat(field().getText()).as("the next one is").isEqualTo(VELDA + "a");
    }

    @Test
    void theLettersOfAHeldKeyAreNotWrittenThereEither() {
        select(VELDA);
        press(KeyCode.A);
        type("a");
        press(KeyCode.A);
        type("a");
        assertThat(field().getText()).isEqualTo(VELDA);
        window.act(() -> field().end());
        press(KeyCode.B);
        type("b");
        release(KeyCode.A);
        release(KeyCode.B);
        assertThat(field().getText()).as("another key comes before the first is released").isEqualTo(VELDA + "b");
    }

    @Test
    void anotherSpeakerIsLookedForAmongAll() {
        window.act(() -> window.state().selection().select(window.state().analysis().orElseThrow().quotes().getFirst()));
        window.act(() -> window.page().requestFocus());
        press(KeyCode.H);
        type("h");
        release(KeyCode.H);
        assertThat(field()).isSameAs(window.control("Find somebody of this story"));
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void aCommandThatOpensNothingTakesNoLetterFromAField() {
        press(KeyCode.N); // its letter does not come: a menu may have taken it
        window.act(() -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        window.act(() -> window.control("Filter people and places").requestFocus());
        press(KeyCode.SHIFT);
        press(KeyCode.N);
        type("N");
        assertThat(field().getText()).isEqualTo("N");
    }

    @Test
    void theFilterOfStancesHasTheKeyboardOnceItIsOpen() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.focused()).isSameAs(window.control("Filter the stances by words"));
        window.robot.write("we");
        assertThat(field().getText()).isEqualTo("we");
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.focused()).as("the key leads to the open filter").isSameAs(window.control("Filter the stances by words"));
        window.act(() -> field().setText("ferry"));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.CHOICES)).isEmpty();
        assertThat(window.focused().getStyleClass()).as("of the list").contains(Styles.CARD);
    }

    @Test
    void theFunnelsLeadIntoTheirFilters() {
        window.click(window.control("Filter the stances"));
        assertThat(window.focused()).isSameAs(window.control("Filter the stances by words"));
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        window.click(window.control("Filter the quotes"));
        assertThat(window.focused().getStyleClass()).contains(Styles.CHOICE);
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.state().quoteList().filterProperty().get())).isFalse();
        assertThat(window.focused().getStyleClass()).contains(Styles.CARD);
        window.act(() -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(window.focused()).isSameAs(window.control("Filter people and places"));
    }

    private void select(String words) {
        window.act(() -> window.page().selectRange(Sample.span(words).start(), Sample.span(words).end()));
    }

    private TextInputControl field() {
        return (TextField) window.focused();
    }

    private void press(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key);
    }

    private void type(String letter) {
        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
    }

    private void release(KeyCode key) {
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key);
    }

    /** As the system sends it: to what has the keyboard at this moment. */
    private void fire(EventType<KeyEvent> type, String letter, KeyCode key) {
        Node owner = window.focused();
        window.act(() -> Event.fireEvent(owner, new KeyEvent(type, letter, "", key, false, false, false, false)));
    }
}
