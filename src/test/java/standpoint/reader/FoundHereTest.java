package standpoint.reader;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.InterfaceSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Where findings lie over each other on the page, each can be reached. */
class FoundHereTest {

    private final Span name = Sample.span("Velda on Friday");
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
    void aPressOnAnOverlapSelectsTheInnermostAndOffersTheRest() {
        window.clickOnWords(name);
        assertThat(window.onWindow(() -> window.state().selection().selectedEntity())).hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Velda"));
        window.until("the list is there", () -> !offered().isEmpty());
        assertThat(offered()).hasSize(2).first().isEqualTo("Velda");
        assertThat(offered().getLast()).startsWith("Stance: Anna Lindqvist, against");
        window.robot.push(KeyCode.UP); // round to the last
        window.robot.push(KeyCode.ENTER);
        window.until("the stance is selected", () -> window.state().selection().selectedStance().isPresent());
        assertThat(offered()).isEmpty();
    }

    @Test
    void theListHasTheLettersOfOtherMenusAndNotOfThePage() {
        window.act(() -> window.state().looks().zoomProperty().set(125));
        for (int size : InterfaceSize.ALL) {
            window.act(() -> window.state().looks().interfaceSizeProperty().set(size));
            window.clickOnWords(name);
            window.until("the list is there", () -> !offered().isEmpty());
            Font found = letters();
            window.robot.push(KeyCode.ESCAPE);
            window.until("the list is gone", () -> offered().isEmpty());
            window.robot.rightClickOn(window.visible(Styles.CARD).getFirst());
            window.until("another menu is there", () -> !offered().isEmpty());
            assertThat(found).as("at %d %%", size).isEqualTo(letters());
            assertThat(found.getSize()).as("at %d %%", size).isCloseTo(13 * size / 100.0, within(1.0));
            window.robot.push(KeyCode.ESCAPE);
            window.until("it is gone", () -> offered().isEmpty());
        }
    }

    private Font letters() {
        return window.onWindow(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(menu -> ((Label) menu.getScene().getRoot().lookup(".menu-item .label")).getFont()).findFirst().orElseThrow());
    }

    @Test
    void aPressOnOneFindingAloneSelectsItAndNoMore() {
        window.clickOnWords(Sample.span("Coast Party"));
        assertThat(window.onWindow(() -> window.state().selection().selectedEntity())).isPresent();
        assertThat(offered()).isEmpty();
    }

    @Test
    void aKeyThatTheListDoesNotKnowClosesItAndDoesWhatItAlwaysDoes() {
        window.clickOnWords(name);
        window.until("the list is there", () -> !offered().isEmpty());
        window.robot.push(KeyCode.N);
        assertThat(offered()).isEmpty();
        assertThat(window.onWindow(() -> window.state().selection().findingProperty().get())).containsInstanceOf(Stance.class);
    }

    @Test
    void enterOffersWhatWasFoundWhereTheReaderIs() {
        window.robot.push(KeyCode.N);
        Optional<Stance> stance = window.onWindow(() -> window.state().selection().selectedStance());
        assertThat(stance).isPresent();
        window.robot.push(KeyCode.ENTER);
        window.until("the list is there", () -> !offered().isEmpty());
        assertThat(offered().getFirst()).startsWith("Stance: Anna Lindqvist, against");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(offered()).isEmpty();
        assertThat(window.onWindow(() -> window.state().selection().selectedStance())).as("Esc closes the list first").isEqualTo(stance);
    }

    @Test
    void withoutMarksThereIsNothingToChoose() {
        window.robot.push(KeyCode.C);
        window.clickOnWords(name);
        assertThat(offered()).isEmpty();
    }

    private List<String> offered() {
        return window.onWindow(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList());
    }
}
