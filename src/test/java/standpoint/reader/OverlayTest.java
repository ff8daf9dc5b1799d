package standpoint.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.article.ArticleId;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.page.PageKeys;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of keys and the palette, as their user works with them. */
class OverlayTest {

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
    void theQuestionMarkShowsEveryKey() {
        window.robot.push(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(window.visible(Styles.KEY_SHEET)).hasSize(1);
        List<String> meanings = window.texts(Styles.KEY_MEANING);
        assertThat(meanings).contains(Stream.of(Command.values()).map(Command::label).toArray(String[]::new)).containsAll(PageKeys.HELP.values());
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.KEY_SHEET)).isEmpty();
        window.until("the page has the keyboard again", () -> window.page().isFocused());
    }

    @Test
    void f1TogglesTheKeysAndNoCommandRunsBehindThem() {
        window.robot.push(KeyCode.F1);
        window.robot.push(KeyCode.N);
        window.robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.onWindow(() -> window.state().selection().findingProperty().get())).isEmpty();
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.LIGHT);
        window.robot.push(KeyCode.F1);
        assertThat(window.visible(Styles.KEY_SHEET)).isEmpty();
    }

    @Test
    void aQuestionMarkIsALetterInAField() {
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.robot.push(KeyCode.SHIFT, KeyCode.SLASH);
        assertThat(window.visible(Styles.KEY_SHEET)).isEmpty();
        assertThat(window.onWindow(() -> window.state().marks().find().wordsProperty().get())).isEqualTo("?");
    }

    @Test
    void thePaletteRunsACommand() {
        openPalette("light dark");
        window.robot.push(KeyCode.ENTER);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.DARK);
        assertThat(window.visible(Styles.PALETTE)).isEmpty();
    }

    @Test
    void thePaletteKnowsWhatTheMenusHaveAndOtherWordsForIt() {
        openPalette("interface size 130");
        window.robot.push(KeyCode.ENTER);
        assertThat(window.onWindow(() -> window.state().looks().interfaceSizeProperty().get())).isEqualTo(130);
        openPalette("focus");
        window.robot.push(KeyCode.ENTER);
        assertThat(window.onWindow(() -> window.state().looks().focusModeProperty().get())).isTrue();
    }

    @Test
    void aLongTitleLeavesTheDateWhole() {
        Story story = new Story(ArticleId.of("x"), "Bell returns to Oss ".repeat(12), List.of(), Optional.empty(), Optional.of(LocalDate.of(2026, 10, 12)));
        window.act(() -> window.state().shelf().stories().setAll(story));
        openPalette("oss bell");
        Labeled date = (Labeled) window.visible(Styles.KEY_NAME).stream().filter(node -> DrivenWindow.textOf(node).contains("2026")).findFirst().orElseThrow();
        window.until("it is laid out", () -> date.getWidth() > 0 && date.getWidth() >= Math.floor(date.prefWidth(-1)));
        assertThat(right(date)).isLessThan(right(window.node("." + Styles.PALETTE)));
    }

    private double right(Node node) {
        return window.onWindow(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }

    @Test
    void thePaletteSelectsAnActor() {
        openPalette("lindq");
        window.robot.push(KeyCode.ENTER);
        assertThat(window.onWindow(() -> window.state().selection().selectedEntity()))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo("Anna Lindqvist"));
    }

    @Test
    void thePaletteOpensAStory() {
        List<StoryRequest> requests = new ArrayList<>();
        Story story = new Story(ArticleId.of("x"), "Bell returns to Oss", List.of(), Optional.empty(), Optional.empty());
        window.act(() -> {
            window.state().storyRequests().listen(requests::add);
            window.state().shelf().stories().setAll(story);
        });
        openPalette("oss bell");
        window.robot.push(KeyCode.ENTER);
        assertThat(requests).containsExactly(new StoryRequest(story.id(), List.of()));
    }

    @Test
    void arrowsChooseAndAPressBesideCloses() {
        openPalette("next");
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.UP);
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(window.visible(Styles.PALETTE)).isEmpty();
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
        window.click(window.node("." + Styles.STATUS_BAR));
        assertThat(window.visible(Styles.PALETTE)).isEmpty();
    }

    @Test
    void namesThatBeginWithTheWordsComeFirst() {
        List<Offer> choices = Stream.of("The harbour", "Harbour board", "Quay").map(name -> choice(name, "")).toList();
        assertThat(Palette.best(choices, "harb")).extracting(Offer::label).containsExactly("Harbour board", "The harbour");
        assertThat(Palette.best(choices, "")).hasSize(3);
        assertThat(Palette.best(choices, "arbour")).isEmpty();
        assertThat(Palette.near(choices, "habrour borad")).extracting(Offer::label).containsExactly("Harbour board");
    }

    private static Offer choice(String label, String note) {
        return new Offer(label, note, org.kordamp.ikonli.javafx.FontIcon::new, () -> {});
    }

    private void openPalette(String words) {
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
        window.until("the palette has the keyboard", () -> window.isWithin(window.focused(), "." + Styles.PALETTE));
        window.robot.write(words);
    }
}
