package standpoint.reader;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.Mention;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Problem;
import standpoint.reader.state.SideTab;

import static org.assertj.core.api.Assertions.assertThat;

/** The window as its user drives it, with the real reading, analysis and library behind it. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class WindowTest {

    private final List<Path> chosen = new ArrayList<>();
    @TempDir
    private Path folder;
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new OpenWindow(folder.resolve("library"), List.of(), new FileDialogs() {
            @Override
            public List<Path> chooseFiles() {
                return chosen;
            }

            @Override
            public Optional<Path> chooseFolder() {
                return chosen.stream().findFirst();
            }

            @Override
            public Optional<Path> choosePicture(String name) {
                return chosen.stream().findFirst();
            }
        });
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void openingAFileShowsItsTextAndThenItsHighlights() throws Exception {
        chosen.add(file("quarry.txt", QuarryStory.TEXT));
        window.robot.push(KeyCode.CONTROL, KeyCode.O);
        window.until("the text is shown", () -> window.page().getLength() > 0);
        assertThat(window.onWindow(() -> window.page().getText())).contains("“We will not trade the ridge for gravel,” said");
        window.untilAnalysed();

        assertThat(window.stylesAt(QuarryStory.TEXT.indexOf("Maeve Donnell"))).contains("person");
        assertThat(window.stylesAt(QuarryStory.TEXT.indexOf("trade the ridge"))).contains(Styles.QUOTE);
        assertThat(window.visible(Styles.MARK)).as("marks in the margin").isNotEmpty();
        assertThat(window.onWindow(() -> window.state().shelf().stories().size())).isEqualTo(1);
    }

    @Test
    void theMatrixIsSavedAsAPicture() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        Path png = folder.resolve("matrix.png");
        chosen.clear();
        chosen.add(png);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until("the picture is written", () -> Files.exists(png) && statusText().equals("Matrix saved as matrix.png"));
        BufferedImage picture = ImageIO.read(png.toFile());
        assertThat(picture.getWidth()).isGreaterThan(300);
        assertThat(picture.getHeight()).isGreaterThan(200);
    }

    @Test
    void aMatrixThatCannotBeSavedIsToldAbout() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        chosen.clear();
        chosen.add(file("a-file", "no folder").resolve("matrix.png"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until("the failure is shown", () -> window.state().problems().stream().anyMatch(problem -> problem.what().equals("Saving matrix.png")));
    }

    @Test
    void anErrorWithinTheWindowIsToldAndTheWindowStaysUsable() throws Exception {
        window.act(() -> {
            for (int i = 0; i < 3; i++) {
                Platform.runLater(() -> {
                    throw new IllegalStateException("the ink ran out");
                });
            }
        });
        window.until("the error is shown", () -> !window.state().problems().isEmpty());
        assertThat(window.takeMishaps()).hasSize(3);
        assertThat(window.onWindow(() -> List.copyOf(window.state().problems())))
                .containsExactly(new Problem(Problem.Kind.TASK, ReaderWindow.MISHAP, "the ink ran out"));
        window.robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.DARK);
    }

    @Test
    void clickingANameShowsItsQuotes() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        Entity hirst = entity("Hirst");
        window.clickOnWords(hirst.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).findFirst().orElseThrow().span());

        window.until("the entity is selected", () -> window.state().selection().selectedEntity().filter(hirst::equals).isPresent());
        assertThat(DrivenWindow.textOf(window.visible(Styles.ENTITY_NAME).getFirst())).isEqualTo(hirst.name());
        List<Quote> quotes = window.onWindow(() -> window.state().dossier(hirst.id())).orElseThrow().quotes();
        assertThat(quotes).isNotEmpty();
        assertThat(window.visible(Styles.CARD)).hasSameSizeAs(quotes);
        hirst.mentions().forEach(mention -> assertThat(window.stylesAt(mention.span().start())).contains(Styles.SELECTED_MENTION));

        window.robot.push(KeyCode.ESCAPE); // the list of what else lies there
        window.robot.push(KeyCode.ESCAPE);
        window.until("nothing is selected", () -> window.state().selection().selectedEntity().isEmpty());
    }

    @Test
    void clickingAStanceLandsOnItsWords() throws Exception {
        String filler = "The valley road was closed for three weeks in the winter and nobody could say when it would be mended.\n\n".repeat(30);
        window.open(file("long.txt", QuarryStory.TEXT.replace("“Jobs matter more", filler + "“Jobs matter more")));
        Stance last = analysis().stances().getLast();
        assertThat(window.isInSight(last.evidence().getFirst())).as("words are out of sight at first").isFalse();

        List<Node> cards = window.visible(Styles.CARD_NOTE);
        Node card = cards.getLast();
        window.act(() -> card.getParent().requestFocus());
        window.robot.push(KeyCode.ENTER);

        Stance selected = (Stance) window.onWindow(() -> window.state().selection().findingProperty().get()).orElseThrow();
        Span words = selected.evidence().getFirst();
        window.until("the words are in sight", () -> window.isInSight(words));
        assertThat(window.stylesAt(words.start())).contains(Styles.LIT, Styles.FLASH);
        window.until("the flash is over", () -> !window.page().getStyleOfChar(words.start()).contains(Styles.FLASH));
    }

    @Test
    void theMarkInTheMarginSelectsItsStance() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.untilIdle();
        Span words = analysis().stances().getFirst().evidence().getFirst();
        window.until("the mark has its place", () -> window.isBeside(window.visible(Styles.MARK).getFirst(), words));
        window.click(window.visible(Styles.MARK).getFirst());
        window.until("a stance is selected", () -> window.state().selection().findingProperty().get().filter(Stance.class::isInstance).isPresent());
        assertThat(window.onWindow(() -> window.state().selection().findingProperty().get())).contains(analysis().stances().getFirst());
    }

    @Test
    void aTextThatIsNotEnglishIsShownWithAReason() throws Exception {
        String german = "Der Stadtrat hat am Dienstag nach langer Debatte beschlossen, die Seilbahn nicht zu bauen. "
                + "Die Bürgermeisterin sagte, das Geld werde für Schulen gebraucht, und niemand habe ihr widersprochen.\n";
        window.open(file("seilbahn.txt", "Keine Seilbahn\n\n" + german.repeat(4)));
        assertThat(analysis().limitation()).contains(DrivenWindow.textOf(window.visible(Styles.NOTICE_TEXT).getFirst()));
        assertThat(window.visible(Styles.EMPTY_TITLE)).extracting(DrivenWindow::textOf).contains("Not analysed");
    }

    @Test
    void keysMoveThroughStancesButAreLettersInTheSearchBox() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.N);
        window.until("the first stance is selected",
                () -> window.state().selection().findingProperty().get().equals(Optional.of(analysis().stances().getFirst())));
        window.robot.push(KeyCode.ESCAPE);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("no");
        assertThat(window.onWindow(() -> window.state().shelf().queryProperty().get())).isEqualTo("no");
        assertThat(window.onWindow(() -> window.state().selection().findingProperty().get())).isEmpty();
    }

    @Test
    void restingOnANameTellsWhoItIs() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        Entity donnell = entity("Donnell");
        window.moveToWords(donnell.mentions().getFirst().span());
        window.until("a tooltip appears", () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
        String tip = window.onWindow(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst())
                .orElseThrow().getText();
        assertThat(tip).startsWith(donnell.name()).contains(donnell.role().orElse(""), "mention", "quote", "stance");
    }

    @Test
    void theTabKeyLeadsThroughTheWholeWindow() throws Exception {
        window.open(file("quarry.txt", QuarryStory.TEXT));
        window.until("the page has the keyboard", () -> window.page().isFocused());
        window.robot.push(KeyCode.TAB);
        window.until("the side panel has the keyboard", () -> window.isWithin(window.focused(), "." + Styles.PANEL));
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the page has it again", () -> window.page().isFocused());
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the tabs have it", () -> window.isWithin(window.focused(), "." + Styles.STORY_TABS));
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the list of stories has it", () -> window.isWithin(window.focused(), "." + Styles.SHELF));
    }

    @Test
    void keysChangeThemeTabAndTextSize() {
        window.robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.onWindow(() -> window.state().looks().themeProperty().get())).isEqualTo(Theme.DARK);
        window.robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(window.onWindow(() -> window.state().selection().tabProperty().get())).isEqualTo(SideTab.QUOTES);
        window.robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(window.onWindow(() -> window.state().looks().zoomProperty().get())).isEqualTo(110);
    }

    @Test
    void aLongListShowsItsFirstCardsAndTheSelectedOne() throws Exception {
        StringBuilder text = new StringBuilder(QuarryStory.TEXT);
        for (int i = 0; i < 150; i++) {
            text.append("\n“We counted ").append(i).append(" lorries on the road that day,” said Paul Hirst.\n");
        }
        window.open(file("lorries.txt", text.toString()));
        Quote last = analysis().quotes().getLast();
        assertThat(analysis().quotes()).hasSizeGreaterThan(120);
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        window.until("the first cards are laid out", () -> window.visible(Styles.CARD_META).size() == 120);
        window.act(() -> window.state().selection().select(last));
        window.until("the selected card is laid out, too", () -> window.visible(Styles.CARD_META).size() == analysis().quotes().size());
    }

    private String statusText() {
        return DrivenWindow.textOf(window.node("." + Styles.STATUS_TEXT));
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Analysis analysis() {
        return window.onWindow(() -> window.state().analysis()).orElseThrow();
    }

    private Entity entity(String name) {
        return analysis().entities().stream().filter(entity -> entity.name().contains(name)).findFirst().orElseThrow();
    }
}
