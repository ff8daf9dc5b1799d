package standpoint.reader;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.StanceView;
import standpoint.reader.state.Widths;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix of stances as its user works with it. */
class StanceMatrixTest {

    private final Analysis analysis = StanceSample.analysis();
    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(analysis);
        window.until("the stances are listed", () -> !window.visible(Styles.CARD).isEmpty());
        window.act(() -> window.state().stanceList().viewProperty().set(window.state().stanceList().view().everything()));
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    private void openTheMatrix(String awaited) {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        window.until("the matrix is laid out", () -> !window.visible(awaited).isEmpty());
    }

    @Test
    void aCellOfTheMatrixLeadsToItsEvidence() {
        openTheMatrix(Styles.FILLED);
        Node first = window.visible(Styles.FILLED).getFirst();
        assertThat(first.getAccessibleText()).startsWith("Anna Lindqvist · against · closing the ferry to Velda\nruled out closing")
                .contains("Anna Lindqvist · for (uncertain) · the closing");
        window.click(first);
        assertThat(selected()).contains(analysis.stances().getFirst());
        assertThat(isMarked(first)).isTrue();
        window.click(first);
        assertThat(selected().map(Stance::confidence)).as("the next one of the same cell").contains(0.35);
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(selected().map(Stance::holder)).as("the cell below").isNotEqualTo(Optional.of(analysis.stances().getFirst().holder()));
        window.click(named(Styles.MATRIX_NAME, "Coast Party"));
        assertThat(window.onWindow(() -> window.state().selection().selectedEntity()).orElseThrow().name()).isEqualTo("Coast Party");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertThat(window.visible(Styles.FILLED)).isEmpty();
    }

    @Test
    void restingOnACellTellsItsEvidence() {
        openTheMatrix(Styles.FILLED);
        window.robot.moveTo(window.visible(Styles.FILLED).getLast());
        window.until("a tooltip appears", () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
        String tip = window.onWindow(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst())
                .orElseThrow().getText();
        assertThat(tip).contains(" · ").contains("\n");
    }

    @Test
    void aHeadingOfTheMatrixLeadsToAllOnThatTarget() {
        openTheMatrix(Styles.FILLED);
        assertThat(window.visible(Styles.MATRIX_HEADING)).as("room for words").allMatch(heading -> heading.getLayoutBounds().getWidth() > 50);
        window.click(named(Styles.MATRIX_HEADING, StanceSample.FERRY));
        assertThat(layout()).isEqualTo(StanceView.Layout.TARGET);
        assertThat(selected()).contains(analysis.stances().getFirst());
    }

    @Test
    void aLargeMatrixIsCappedAndTheRestOnDemand() {
        window.act(() -> window.state().pages().show(Page.of(StanceSample.wide(40))));
        openTheMatrix(Styles.MATRIX_HEADING);
        int columns = window.visible(Styles.MATRIX_HEADING).size();
        assertThat(columns).isBetween(5, 12);
        window.clickOn("… " + (48 - columns) + " more targets");
        assertThat(window.texts(Styles.MATRIX_HEADING)).doesNotContain(StanceSample.FERRY);
        window.clickOn("First targets");
        assertThat(window.visible(Styles.MATRIX_HEADING)).hasSize(columns);
    }

    @Test
    void theKeyboardStaysAtTheMatrixWhenThePressedButtonGoes() {
        window.act(() -> window.state().pages().show(Page.of(StanceSample.wide(40))));
        openTheMatrix(Styles.MATRIX_HEADING);
        Node more = window.visible(Styles.SECTION_LINK).stream().filter(node -> ((Labeled) node).getText().contains("more targets")).findFirst().orElseThrow();
        window.act(more::requestFocus);
        window.robot.push(KeyCode.SPACE);
        assertThat(window.focused()).isNotSameAs(more).isIn(window.visible(Styles.SECTION_LINK));
        Node cell = window.visible(Styles.FILLED).getFirst();
        window.act(cell::requestFocus);
        window.resize(1100, 700);
        window.act(() -> window.state().looks().widthsProperty().set(new Widths(200, 200, 420)));
        window.until("the matrix is drawn anew", () -> cell.getScene() == null);
        assertThat(window.focused().getStyleClass()).contains(Styles.FILLED);
    }

    private StanceView.Layout layout() {
        return window.onWindow(() -> window.state().stanceList().view().layout());
    }

    private Optional<Stance> selected() {
        return window.onWindow(() -> window.state().selection().selectedStance());
    }

    private static boolean isMarked(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(one -> one.getPseudoClassName().equals("selected"));
    }

    private Node named(String style, String text) {
        return window.visible(style).stream().filter(node -> ((Labeled) node).getText().equals(text)).findFirst().orElseThrow();
    }
}
