package standpoint.reader;

import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.reader.look.Styles;
import standpoint.reader.state.SideTab;
import standpoint.review.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader adds stances that were not found. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OwnStanceTest extends CorrectionCase {

    /** On words that are selected on the page. */
    private void askForOwnStance() {
        int start = story.text().indexOf("the old bridge to Velda");
        window.act(() -> {
            window.page().requestFocus();
            window.page().selectRange(start, start + "the old bridge to Velda".length());
        });
        window.robot.push(KeyCode.A);
        window.until("it is asked", () -> !window.visible(Styles.CHANGE_SHEET).isEmpty());
    }

    private void fillInOwnStance() {
        window.click(window.control("against"));
        window.click(window.control("Find somebody of this story"));
        window.robot.write("harbour");
        window.click(save());
    }

    @Test
    void anOwnStanceIsAddedOnSelectedWords() throws Exception {
        askForOwnStance();
        assertThat(saveIsOff()).as("neither position nor holder are chosen").isTrue();
        fillInOwnStance();
        window.until("it is listed", () -> shown().stances().size() == 2 && verdicts().contains("your own"));
        assertThat(stance().target().text()).isEqualTo("the old bridge to Velda");
        assertThat(stance().evidence().getFirst().of(story.text())).isEqualTo("The Harbour Board voted on Monday to close the old bridge to Velda.");
        untilKept("it is kept", 1);
        untilFound("holder:board stance:against target:velda", 1);
        assertThat(window.onWindow(() -> window.state().review().orElseThrow().status(stance()))).isEqualTo(Status.OWN);
        window.robot.push(KeyCode.ESCAPE);
    }

    @Test
    void anOwnStanceIsShownWhateverWasListed() {
        window.act(() -> {
            window.state().selection().select(shown().entities().stream().filter(entity -> entity.name().equals("Velda")).findFirst().orElseThrow().id());
            window.state().selection().tabProperty().set(SideTab.QUOTES);
            window.state().stanceList().viewProperty().set(window.state().stanceList().view().words("mistake"));
        });
        askForOwnStance();
        fillInOwnStance();
        window.until("its card is there", () -> window.visible(Styles.CARD).stream().anyMatch(this::isOwnAndSelected));
        assertThat(window.onWindow(() -> window.state().selection().tabProperty().get())).isEqualTo(SideTab.STANCES);
        Node list = window.visible(Styles.CARDS).getFirst();
        window.until("it is in view", () -> window.visible(Styles.CARD).stream().filter(this::isOwnAndSelected)
                .anyMatch(card -> list.localToScene(list.getLayoutBounds()).contains(card.localToScene(card.getLayoutBounds()))));
    }

    private boolean isOwnAndSelected(Node card) {
        return card.getPseudoClassStates().stream().anyMatch(one -> one.getPseudoClassName().equals("selected")) && !card.lookupAll("." + Styles.VERDICT).isEmpty();
    }
}
