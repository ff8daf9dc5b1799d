package standpoint.reader;

import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.library.Facet;
import standpoint.reader.look.Styles;
import standpoint.reader.state.SearchPane;

import static org.assertj.core.api.Assertions.assertThat;

/** Narrowing a search down, as its user does it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SearchFiltersTest extends SearchCase {

    @Test
    void valuesAreKeptAndLeftOutAndEveryFilterGoesAlone() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("all stories are counted", () -> window.spoken("Keep only stories with person Anna Berg, 2 stories").isPresent());
        assertThat(window.visible(Styles.FACET)).hasSize(8);
        window.click(window.control("Keep only stories with person Anna Berg, 2 stories"));
        window.untilHits(2);
        window.until("the row says so", () -> window.spoken("Only stories with person Anna Berg, 2 stories").isPresent());
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("Anna Berg");
        window.until("outlets are counted anew", () -> window.spoken("Leave out stories with outlet Coast Courier, 1 story").isPresent());
        window.click(window.control("Leave out stories with outlet Coast Courier, 1 story"));
        window.untilHits(1);
        assertThat(hits().getFirst().title()).startsWith("Mayor calls");
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("Anna Berg", "not Coast Courier");
        window.until("the row says it in words", () -> window.texts(Styles.FACET_VALUE).contains("not Coast Courier"));
        Node first = window.visible(Styles.FILTER_CHIP).getFirst();
        window.act(first::requestFocus);
        window.robot.push(KeyCode.DELETE);
        window.untilHits(2);
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("not Coast Courier");
        assertThat(window.focused()).as("the keyboard goes on to the next").isEqualTo(window.visible(Styles.FILTER_CHIP).getFirst());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.until("nothing is asked", () -> window.state().shelf().outcomeProperty().get().isEmpty());
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.state().searching().paneProperty().get()).isEqualTo(SearchPane.NONE);
    }

    @Test
    void theKeyboardStaysOnTheValueThatItTurned() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("all stories are counted", () -> window.spoken("Keep only stories with place Velda, 2 stories").isPresent());
        Node velda = window.control("Keep only stories with place Velda, 2 stories");
        window.act(velda::requestFocus);
        List<Facet> before = window.onWindow(() -> window.state().searching().facetsProperty().get());
        window.robot.push(KeyCode.SPACE);
        window.untilHits(2);
        window.until("the stories left are counted", () -> !window.state().searching().facetsProperty().get().equals(before));
        window.until("the same value has the keyboard", () -> "Only stories with place Velda, 2 stories".equals(window.focused().getAccessibleText()));
        window.robot.push(KeyCode.SPACE);
        window.until("it is turned back", () -> window.state().searching().filtersProperty().get().isEmpty());
    }

    @Test
    void escapeClosesTheFiltersBeforeItEndsTheSearch() {
        window.robot.write("bridge ");
        window.untilHits(3);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(window.onWindow(() -> window.state().searching().paneProperty().get())).isEqualTo(SearchPane.FILTERS);
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.state().searching().paneProperty().get())).isEqualTo(SearchPane.NONE);
        assertThat(window.query()).isEqualTo("bridge ");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.query()).isEmpty();
    }

    @Test
    void partsOfTheQueryGoOneByOne() {
        window.robot.write("bridge person:berg -toll ");
        window.untilHits(2);
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("person:berg", "-toll");
        window.click(window.visible(Styles.FILTER_CHIP).getFirst());
        assertThat(window.query()).isEqualTo("bridge -toll");
        window.untilHits(2);
        window.act(() -> window.state().shelf().queryProperty().set("-toll"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.push(KeyCode.HOME);
        window.robot.push(KeyCode.BACK_SPACE);
        assertThat(window.focused()).as("from the field to the last chip").isEqualTo(window.visible(Styles.FILTER_CHIP).getLast());
        window.robot.push(KeyCode.BACK_SPACE);
        assertThat(window.query()).isEmpty();
    }

    @Test
    void thePageAloneHasNothingOfTheSearchOverIt() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("the filters are there", () -> !window.visible(Styles.FLYOUT).isEmpty());
        window.robot.push(KeyCode.F11);
        window.until("they are gone", () -> window.visible(Styles.FLYOUT).isEmpty());
        window.robot.push(KeyCode.F11);
        window.until("they are back", () -> !window.visible(Styles.FLYOUT).isEmpty());
    }
}
