package standpoint.reader;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Stance;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

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
