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
import javafx.scene.control.Labeled;
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
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.look.Theme;
import standpoint.reader.state.Page;
import standpoint.reader.state.Problem;
import standpoint.reader.state.SideTab;
import standpoint.reader.state.StoryRequest;
import standpoint.reader.state.Wish;

import static org.assertj.core.api.Assertions.assertThat;

/** The window as its user drives it, with the real reading, analysis and library behind it. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class WindowTest {

    private static final String QUARRY = """
            Council rejects quarry on the ridge

            By Nora Field
            3 May 2024

            The county council on Thursday rejected a plan for a quarry on Harrow Edge.

            “We will not trade the ridge for gravel,” said council leader Maeve Donnell. “It is wrong for the valley.”

            Stonecroft Ltd, which made the application, said the quarry would have brought 80 jobs. Its director, Paul Hirst, criticised the decision.

            “Jobs matter more than a view,” Hirst said. He urged the council to think again.
            """;

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
        chosen.add(file("quarry.txt", QUARRY));
        window.robot.push(KeyCode.CONTROL, KeyCode.O);
        window.until("the text is shown", () -> window.page().getLength() > 0);
        assertThat(window.onWindow(() -> window.page().getText())).contains("“We will not trade the ridge for gravel,” said");
        window.untilAnalysed();

        assertThat(window.stylesAt(QUARRY.indexOf("Maeve Donnell"))).contains("person");
        assertThat(window.stylesAt(QUARRY.indexOf("trade the ridge"))).contains(Styles.QUOTE);
        assertThat(window.visible(Styles.MARK)).as("marks in the margin").isNotEmpty();
        assertThat(window.onWindow(() -> window.state().shelf().stories().size())).isEqualTo(1);
    }

    @Test
    void theMatrixIsSavedAsAPicture() throws Exception {
        open(file("quarry.txt", QUARRY));
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
        open(file("quarry.txt", QUARRY));
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
        open(file("quarry.txt", QUARRY));
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        Entity hirst = entity("Hirst");
        window.clickOnWords(hirst.mentions().stream().filter(mention -> mention.form() == Mention.Form.NAME).findFirst().orElseThrow().span());

        window.until("the entity is selected", () -> window.state().selection().selectedEntity().filter(hirst::equals).isPresent());
        assertThat(textOf(window.visible(Styles.ENTITY_NAME).getFirst())).isEqualTo(hirst.name());
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
        open(file("long.txt", QUARRY.replace("“Jobs matter more", filler + "“Jobs matter more")));
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
        open(file("quarry.txt", QUARRY));
        window.untilIdle();
        Span words = analysis().stances().getFirst().evidence().getFirst();
        window.until("the mark has its place", () -> window.isBeside(window.visible(Styles.MARK).getFirst(), words));
        window.click(window.visible(Styles.MARK).getFirst());
        window.until("a stance is selected", () -> window.state().selection().findingProperty().get().filter(Stance.class::isInstance).isPresent());
        assertThat(window.onWindow(() -> window.state().selection().findingProperty().get())).contains(analysis().stances().getFirst());
    }

    @Test
    void aSearchOverSeveralStoriesLeadsToTheHit() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("a.txt"), QUARRY);
        Files.writeString(stories.resolve("b.txt"), """
                Ferry line closes

                The ferry to the island will stop in March, the harbour master said.

                Islanders were told on Monday.
                """);
        Files.writeString(stories.resolve("c.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        window.drop(stories);
        window.until("all stories are there", () -> window.state().shelf().stories().size() == 3);
        window.untilIdle();

        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.write("harbour");
        window.until("hits are shown", () -> window.state().shelf().outcomeProperty().get().filter(SearchOutcome.Found.class::isInstance).isPresent());
        assertThat(window.visible(Styles.STORY_SOURCE)).hasSize(1);
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("the story is open", () -> window.page().getText().contains("ferry to the island"));
        int harbour = window.onWindow(() -> window.page().getText().indexOf("harbour master"));
        window.until("the words flash", () -> window.page().getStyleOfChar(harbour).contains(Styles.FLASH));

        window.act(() -> window.state().wishes().send(Wish.FOCUS_SEARCH));
        window.robot.push(KeyCode.ESCAPE);
        window.until("all stories are listed", () -> window.state().shelf().outcomeProperty().get().isEmpty());
    }

    @Test
    void aBadQueryIsExplainedUnderTheBox() {
        window.act(() -> window.state().shelf().queryProperty().set("colour:red"));
        window.until("the search is answered", () -> window.state().shelf().outcomeProperty().get().isPresent());
        assertThat(textOf(window.node("." + Styles.SEARCH_MESSAGE))).contains("colour");
        assertThat(window.visible(Styles.SEARCH_MESSAGE)).hasSize(1);
    }

    @Test
    void aBadFileInADroppedFolderIsNamedAndTheOthersLoad() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("good.txt"), QUARRY);
        Files.writeString(stories.resolve("empty.txt"), "");
        Files.writeString(stories.resolve("other.txt"), "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n");
        window.drop(stories);
        window.until("the others are there", () -> window.state().shelf().stories().size() == 2);
        window.until("the bad one is named", () -> !window.visible(Styles.PROBLEM_NAME).isEmpty());
        assertThat(window.visible(Styles.PROBLEM_NAME)).extracting(WindowTest::textOf).containsExactly("empty.txt");
        assertThat(textOf(window.node("." + Styles.PROBLEMS_TITLE))).isEqualTo("1 file could not be read");
        assertThat(textOf(window.visible(Styles.PROBLEM_REASON).getFirst())).isNotBlank();

        window.click(window.node("." + Styles.PROBLEMS + " ." + Styles.TOOL));
        window.until("the list is dismissed", () -> window.visible(Styles.PROBLEM_NAME).isEmpty());
    }

    @Test
    void aTextThatIsNotEnglishIsShownWithAReason() throws Exception {
        String german = "Der Stadtrat hat am Dienstag nach langer Debatte beschlossen, die Seilbahn nicht zu bauen. "
                + "Die Bürgermeisterin sagte, das Geld werde für Schulen gebraucht, und niemand habe ihr widersprochen.\n";
        open(file("seilbahn.txt", "Keine Seilbahn\n\n" + german.repeat(4)));
        assertThat(analysis().limitation()).contains(textOf(window.visible(Styles.NOTICE_TEXT).getFirst()));
        assertThat(window.visible(Styles.EMPTY_TITLE)).extracting(WindowTest::textOf).contains("Not analysed");
    }

    @Test
    void keysMoveThroughStancesButAreLettersInTheSearchBox() throws Exception {
        open(file("quarry.txt", QUARRY));
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
        open(file("quarry.txt", QUARRY));
        Entity donnell = entity("Donnell");
        window.moveToWords(donnell.mentions().getFirst().span());
        window.until("a tooltip appears", () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
        String tip = window.onWindow(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst())
                .orElseThrow().getText();
        assertThat(tip).startsWith(donnell.name()).contains(donnell.role().orElse(""), "mention", "quote", "stance");
    }

    @Test
    void theTabKeyLeadsThroughTheWholeWindow() throws Exception {
        open(file("quarry.txt", QUARRY));
        window.until("the page has the keyboard", () -> window.page().isFocused());
        window.robot.push(KeyCode.TAB);
        window.until("the side panel has the keyboard", () -> isWithin(window.focused(), "." + Styles.PANEL));
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the page has it again", () -> window.page().isFocused());
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the tabs have it", () -> isWithin(window.focused(), "." + Styles.STORY_TABS));
        window.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        window.until("the list of stories has it", () -> isWithin(window.focused(), "." + Styles.SHELF));
    }

    private boolean isWithin(Node node, String selector) {
        Node whole = window.node(selector);
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(whole)) {
                return true;
            }
        }
        return false;
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
    void aStoryOfTheLibraryOpensWithItsStoredAnalysis() throws Exception {
        open(file("quarry.txt", QUARRY));
        Analysis made = analysis();
        window.untilIdle();
        window.close();
        openTheWindow();
        window.until("the story is listed", () -> window.state().shelf().stories().size() == 1);
        window.robot.push(KeyCode.ALT, KeyCode.DOWN);
        window.untilAnalysed();
        assertThat(analysis().stances()).isEqualTo(made.stances());
        assertThat(analysis().quotes()).isEqualTo(made.quotes());
    }

    @Test
    void cancellingLeavesStoriesToBeAnalysedWhenTheyAreOpened() throws Exception {
        Path stories = Files.createDirectories(folder.resolve("stories"));
        for (int i = 0; i < 15; i++) {
            Files.writeString(stories.resolve(i + ".txt"), QUARRY + "\n" + "Story number " + i + " ends here, the council said.\n");
        }
        window.drop(stories);
        window.until("all stories are there", () -> window.state().shelf().stories().size() == 15);
        window.robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        window.untilIdle();
        ArticleId dropped = window.onWindow(() -> window.state().shelf().stories().stream().map(Story::id)
                .filter(id -> window.storedAnalysis(id).isEmpty()).findFirst()).orElseThrow();
        window.act(() -> window.state().storyRequests().send(new StoryRequest(dropped, List.of())));
        window.until("the story is analysed when it is opened", () -> window.state().isOpen(dropped) && window.state().analysis().isPresent());
        assertThat(analysis().limitation()).isEmpty();
        assertThat(analysis().quotes()).isNotEmpty();
    }

    @Test
    void aCancelledStoryIsAnalysedAgainOnDemand() throws Exception {
        open(file("quarry.txt", QUARRY));
        window.untilIdle();
        window.act(() -> window.state().fillIn(Page.givenUp(window.state().pageProperty().get().orElseThrow().article(), "The analysis was cancelled.")));
        assertThat(window.visible(Styles.NOTICE_TEXT)).extracting(WindowTest::textOf).containsExactly("The analysis was cancelled.");
        window.clickOn("Analyse again");
        window.until("the story is analysed", () -> window.state().analysis().filter(found -> found.limitation().isEmpty()).isPresent());
        assertThat(analysis().quotes()).isNotEmpty();
        assertThat(window.visible(Styles.NOTICE_TEXT)).isEmpty();
    }

    @Test
    void aStoryThatIsTakenOffTheListStaysInTheLibrary() throws Exception {
        open(file("quarry.txt", QUARRY));
        window.untilIdle();
        ArticleId story = window.onWindow(() -> window.state().shelf().stories().getFirst().id());
        window.robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        window.until("the list is empty", () -> window.state().shelf().stories().isEmpty());
        assertThat(window.onWindow(() -> window.state().pageProperty().get())).isEmpty();
        assertThat(window.storedAnalysis(story)).isPresent();

        window.act(() -> window.state().shelf().queryProperty().set("gravel"));
        window.until("the story is found", () -> !window.visible(Styles.SNIPPET).isEmpty());
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("it is open and listed again", () -> window.state().isOpen(story) && window.state().shelf().stories().size() == 1);
    }

    @Test
    void theButtonInTheListTakesAStoryOff() throws Exception {
        open(file("quarry.txt", QUARRY));
        window.drop(file("bell.txt", "Museum returns bell\n\nThe museum in Tarn gave a bronze bell back to the village of Oss.\n"));
        window.until("both are listed", () -> window.state().shelf().stories().size() == 2);
        window.untilIdle();
        Story first = window.onWindow(() -> window.state().shelf().stories().getFirst());
        window.click(window.visible(Styles.CLOSE_STORY).getFirst());
        window.until("it is gone", () -> window.state().shelf().stories().size() == 1);
        assertThat(window.onWindow(() -> window.state().shelf().stories().contains(first))).isFalse();
        assertThat(window.onWindow(() -> window.state().pageProperty().get())).isPresent();
    }

    @Test
    void aLongListShowsItsFirstCardsAndTheSelectedOne() throws Exception {
        StringBuilder text = new StringBuilder(QUARRY);
        for (int i = 0; i < 150; i++) {
            text.append("\n“We counted ").append(i).append(" lorries on the road that day,” said Paul Hirst.\n");
        }
        open(file("lorries.txt", text.toString()));
        Quote last = analysis().quotes().getLast();
        assertThat(analysis().quotes()).hasSizeGreaterThan(120);
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        window.until("the first cards are laid out", () -> window.visible(Styles.CARD_META).size() == 120);
        window.act(() -> window.state().selection().select(last));
        window.until("the selected card is laid out, too", () -> window.visible(Styles.CARD_META).size() == analysis().quotes().size());
    }

    private String statusText() {
        return textOf(window.node("." + Styles.STATUS_TEXT));
    }

    private void open(Path file) {
        window.drop(file);
        window.until("the text is shown", () -> window.page().getLength() > 0);
        window.untilAnalysed();
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

    private static String textOf(Node node) {
        return ((Labeled) node).getText();
    }
}
