package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.analysis.Position;
import standpoint.analysis.Quote;
import standpoint.export.ExportFormat;
import standpoint.library.Library;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Overlay;
import standpoint.reader.state.Page;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader puts stances and quotes right that were found. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CorrectionWindowTest extends CorrectionCase {

    @Test
    void whatIsWrongGoesEverywhereAndComesBack() {
        untilFound("holder:berg stance:against", 1);
        window.act(() -> window.node("." + Styles.ARTICLE).requestFocus());
        selectStance();
        window.clickOn("Wrong");
        window.until("it is gone", () -> shown().stances().isEmpty());
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("Marked wrong: Anna Berg, against, Closing the bridge");
        window.untilHits(0);
        window.clickOn("Show");
        window.until("it is there for a second thought", () -> verdicts().equals(List.of("marked wrong")));
        window.act(() -> window.node("." + Styles.ARTICLE).requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is back", () -> shown().stances().size() == 1 && verdicts().isEmpty());
        window.untilHits(1);
        window.robot.push(KeyCode.CONTROL, KeyCode.Y);
        window.until("it is gone again", () -> shown().stances().isEmpty());
        window.untilHits(0);
        untilKept("nothing is struck out", 3);
    }

    @Test
    void whatWasMarkedWrongCanBeRightAfterAll() {
        selectStance();
        window.robot.push(KeyCode.W);
        window.until("it is gone", () -> shown().stances().isEmpty());
        window.clickOn("Show");
        window.until("it is there", () -> !window.visible(Styles.REJECTED).isEmpty());
        window.click(window.visible(Styles.REJECTED).getFirst());
        window.until("it can be taken back", () -> buttons().equals(List.of("Right", "Take back", "Change…")));
        window.clickOn("Right");
        window.until("it is confirmed", () -> verdicts().equals(List.of("confirmed")));
        assertThat(stance().confidence()).isEqualTo(1);
    }

    @Test
    void whoMarksByMouseGoesOnByKeyboard() {
        window.act(() -> window.node("." + Styles.ARTICLE).requestFocus());
        selectStance();
        window.clickOn("Wrong");
        window.until("it is gone", () -> shown().stances().isEmpty());
        window.until("the keyboard is on the page, not in the search box", () -> window.focused().equals(window.page()));
    }

    @Test
    void whatWasMarkedWrongIsToldWhereverTheListIsScrolled() {
        selectStance();
        window.robot.push(KeyCode.W);
        window.until("it is gone", () -> shown().stances().isEmpty());
        window.clickOn("Show");
        window.until("its card is there", () -> !window.visible(Styles.REJECTED).isEmpty());
        assertThat(window.onWindow(() -> window.visible(Styles.HIDDEN).getFirst().getParent().getStyleClass())).as("above the list").contains(Styles.NOTES);
        assertThat(window.onWindow(() -> ((Labeled) window.focused()).getText())).as("what was pressed keeps the keyboard").isEqualTo("Hide");
    }

    @Test
    void aStanceGetsAnotherPositionAndHolderAndKeepsThem() throws Exception {
        selectStance();
        window.robot.push(KeyCode.H);
        window.until("it is asked", () -> !window.visible(Styles.CHANGE_SHEET).isEmpty());
        window.click(window.control("undecided"));
        window.click(window.control("Find somebody of this story"));
        window.robot.write("harb");
        window.robot.push(KeyCode.ENTER);
        window.until("it is changed", () -> verdicts().equals(List.of("corrected by you")));
        assertThat(stance().position()).isEqualTo(Position.UNDECIDED);
        assertThat(shown().requireEntity(stance().holder()).name()).isEqualTo("Harbour Board");
        assertThat(window.onWindow(() -> window.state().selection().selectedStance())).as("it stays selected").contains(stance());
        untilFound("holder:board stance:undecided", 1);
        window.close();
        open();
        window.until("it still is", () -> verdicts().equals(List.of("corrected by you")));
        window.act(() -> window.state().pages().fillIn(Page.givenUp(story, "The analysis was cancelled.")));
        window.act(() -> Command.ANALYSE_AGAIN.run(window.state()));
        window.until("a fresh analysis knows it", () -> window.state().analysis().filter(analysis -> analysis.limitation().isEmpty()).isPresent());
        assertThat(shown().stances()).anySatisfy(stance -> {
            assertThat(stance.position()).isEqualTo(Position.UNDECIDED);
            assertThat(shown().requireEntity(stance.holder()).name()).isEqualTo("Harbour Board");
        });
    }

    @Test
    void aQuoteGetsASpeakerWhomOnlyTheReaderKnows() throws Exception {
        window.robot.push(KeyCode.SHIFT, KeyCode.N);
        window.until("its card offers another speaker", () -> buttons().contains("Other speaker…"));
        window.clickOn("Other speaker…");
        window.until("the names are offered", () -> window.onWindow(() -> window.state().overlayProperty().get()) == Overlay.CHANGE);
        window.robot.write("Ida Marsh");
        window.until("the text names nobody so", () -> window.control("Find somebody of this story").isFocused() && saveIsOff());
        window.act(() -> ((TextField) window.control("Find somebody of this story")).clear());
        window.robot.write("nobody");
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        window.until("it is changed", () -> verdicts().equals(List.of("corrected by you")));
        Quote quote = shown().quotes().getFirst();
        assertThat(shown().requireEntity(quote.speaker().orElseThrow()).name()).isEqualTo("Nobody");
        assertThat(window.texts(Styles.CARD_NOTE)).as("the card tells whose it was").contains("found as Anna Berg");
        assertThat(stance().holder()).as("the stance follows").isEqualTo(quote.speaker().orElseThrow());
        window.act(() -> Command.UNDO.run(window.state()));
        window.until("all is as it was", () -> shown().equals(SearchStories.closing()) || shown().quotes().equals(SearchStories.closing().quotes()));
        assertThat(shown().entities()).hasSize(3);
    }

    @Test
    void theFilterStandsWhileItsStancesAreDecidedAbout() {
        window.act(() -> window.state().stanceList().viewProperty().set(window.state().stanceList().view().words("mistake")));
        selectStance();
        window.robot.push(KeyCode.R);
        window.until("it is confirmed", () -> verdicts().equals(List.of("confirmed")));
        assertThat(window.onWindow(() -> window.state().stanceList().view().words())).isEqualTo("mistake");
    }

    @Test
    void aTableTellsWhoseWordItIs() throws Exception {
        selectStance();
        window.robot.push(KeyCode.R);
        window.until("it is confirmed", () -> verdicts().equals(List.of("confirmed")));
        assertThat(window.spoken("Anna Berg, against, Closing the bridge, confirmed")).isPresent();
        Path table = folder.resolve("table.csv");
        ExportFormat.CSV.write(window.onWindow(() -> window.state().review().orElseThrow()), table);
        assertThat(Files.readAllLines(table)).anySatisfy(line -> assertThat(line).contains(",stance,").endsWith(",confirmed"));
        window.robot.push(KeyCode.R);
        window.until("it is not confirmed any longer", () -> verdicts().isEmpty());
        assertThat(Optional.of(stance())).contains(SearchStories.closing().stances().getFirst());
    }

    @Test
    void whatIsDecidedInTheLastMomentIsKept() throws Exception {
        window.act(() -> {
            window.state().reviewing().right(stance());
            window.state().reviewing().wrong(stance());
        });
        window.close();
        open();
        assertThat(shown().stances()).isEmpty();
        assertThat(window.onWindow(() -> window.state().review().orElseThrow().rejectedStances())).hasSize(1);
    }

    @Test
    void everythingIsInThePaletteAndInTheMenuOfTheCard() {
        assertThat(window.onWindow(() -> Possible.now(Command.WRONG, window.state()))).isFalse();
        selectStance();
        assertThat(window.onWindow(() -> Possible.now(Command.WRONG, window.state()))).isTrue();
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until("the palette is open", () -> window.onWindow(() -> window.state().overlayProperty().get()) == Overlay.PALETTE);
        window.robot.write("mark wrong");
        window.robot.push(KeyCode.ENTER);
        window.until("it is gone", () -> shown().stances().isEmpty());
        window.robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until("it is back and selected", () -> buttons().contains("Wrong"));
        window.robot.rightClickOn(window.visible(Styles.CARD).getFirst());
        window.clickOn("Right");
        window.until("it is confirmed", () -> verdicts().equals(List.of("confirmed")));
    }

    @Test
    void whoOnlyReadsDecidesForTheWindowAlone() throws Exception {
        try (OpenWindow second = new OpenWindow(Library.open(folder.resolve("library"), Library.Access.READ), List.of(), new NoDialogs())) {
            second.act(() -> second.state().storyRequests().send(new StoryRequest(story.id(), List.of())));
            second.until("the story is open", () -> second.state().analysis().isPresent());
            second.act(() -> second.state().reviewing().wrong(second.state().analysis().orElseThrow().stances().getFirst()));
            second.until("it is gone", () -> second.state().analysis().orElseThrow().stances().isEmpty());
        }
        assertThat(folder.resolve("library").resolve("journal")).doesNotExist();
        window.act(() -> window.stage.toFront());
    }
}
