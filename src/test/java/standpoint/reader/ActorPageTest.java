package standpoint.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.analysis.Analysis;
import standpoint.article.Span;
import standpoint.library.Dossier;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.Sheet;
import standpoint.reader.state.StoryRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of an actor across stories as its user works with it. */
class ActorPageTest {

    @TempDir
    private Path folder = Path.of("");
    @TempDir
    private Path pictures = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openAStory() throws Exception {
        window = new OpenWindow(ActorStories.library(folder), List.of(), new PictureDialogs(pictures));
        open(ActorStories.drops());
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void theCardOfSomebodyLeadsToAllStoriesWhereAChangeOfSidesStandsOut() {
        openThePage();
        assertThat(dossier().actor().stories()).isEqualTo(2);
        assertThat(window.visible(Styles.TURN)).singleElement().satisfies(turn -> assertThat(words(turn))
                .contains("Changed sides on “harbour toll”: for, then against", "Before, 9 Jan 2024, Coast Radio", "After, 1 Jun 2024, Velda Herald", "backs the harbour toll", "rejects the harbour toll")
                .as("with the sentence around").contains("Transport minister Anna Berg said on Saturday that she now rejects the harbour toll."));
        assertThat(window.visible(Styles.PANEL)).as("the story's findings make room").isEmpty();
    }

    @Test
    void evidenceOpensTheOtherStoryAtItsWordsAndBackLeadsToThePage() {
        openThePage();
        click("backs the harbour toll");
        Analysis before = ActorStories.wants();
        window.until("the other story is open", () -> window.state().isOpen(before.article().id()) && !window.state().sheets().isShown());
        Span words = before.stances().getFirst().evidence().getFirst();
        window.until("its words are in sight", () -> window.isInSight(words));
        window.robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until("the page is back", () -> window.state().sheets().isShown());
        assertThat(window.visible(Styles.TURN)).hasSize(1);
        window.robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until("the first story is back", () -> window.state().isOpen(ActorStories.drops().article().id()) && !window.state().sheets().isShown());
        assertThat(window.onWindow(() -> window.state().history().canGoForwardProperty().get())).isTrue();
    }

    @Test
    void evidenceInTheOpenStoryTakesThePageAway() {
        openThePage();
        click("rejects the harbour toll");
        window.until("the story is seen", () -> !window.state().sheets().isShown());
        window.robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until("the page is back", () -> window.state().sheets().isShown());
        window.robot.push(KeyCode.ESCAPE);
        window.until("the story is seen again", () -> !window.state().sheets().isShown());
    }

    @Test
    void theTimelineIsPressedWalkedThroughAndSaved() throws Exception {
        openThePage();
        window.until("the timeline is drawn", () -> window.visible(Styles.SKETCH_MARK).size() == 3);
        assertThat(window.onWindow(() -> window.node("." + Styles.SKETCH).getAccessibleText()))
                .isEqualTo("Positions of Anna Berg over time. harbour toll: for 2024-01-09, against 2024-06-01. lighthouse fund: for 2024-06-01");
        press("Save as SVG…");
        press("Save as PNG…");
        Path svg = pictures.resolve("positions-of-anna-berg-over-time.svg");
        Path png = pictures.resolve("positions-of-anna-berg-over-time.png");
        window.until("both files are there", () -> Files.exists(svg) && Files.exists(png));
        assertThat(Files.readString(svg)).contains("<title>against harbour toll\nVelda Herald · Berg drops her plan · 1 Jun 2024</title>", ">lighthouse fund</text>");
        assertThat(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(svg.toFile()).getElementsByTagName("polyline").getLength())
                .as("strokes of three signs and the legend's two").isEqualTo(8);
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(800);
        window.act(() -> window.visible(Styles.SKETCH_MARK).getFirst().requestFocus());
        window.robot.push(KeyCode.RIGHT);
        assertThat(window.focused().getAccessibleText()).startsWith("against harbour toll");
        window.robot.push(KeyCode.LEFT);
        window.robot.push(KeyCode.ENTER);
        window.until("its story is open", () -> window.state().isOpen(ActorStories.wants().article().id()));
    }

    @Test
    void stancesAreFilteredSortedAndCopied() {
        openThePage();
        press("Stances 3");
        assertThat(cards()).hasSize(3).first().satisfies(card -> assertThat(card).contains("1 Jun 2024"));
        window.click(filter());
        window.robot.write("coast");
        window.until("one is left", () -> cards().size() == 1);
        assertThat(cards().getFirst()).contains("backs the harbour toll");
        click("backs the harbour toll", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.onWindow(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("Anna Berg: for harbour toll\n“backs the harbour toll”\nCoast Radio, “Minister wants a harbour toll”, 9 January 2024");
    }

    @Test
    void othersAreComparedWithTheEvidenceOfBoth() {
        openThePage();
        press("Others 1");
        assertThat(window.visible(Styles.RELATION)).singleElement().satisfies(box -> assertThat(words(box))
                .contains("Tom Lund", "Agrees 1 time, disagrees 1 time", "Disagree on “harbour toll”", "Agree on “lighthouse fund”"));
        press("Tom Lund");
        window.until("his page is there", () -> file().flatMap(ActorFile::dossier).filter(dossier -> dossier.actor().name().equals("Tom Lund")).isPresent());
    }

    @Test
    void namesakesAreJoinedAndTheChoiceIsTakenBack() {
        openThePage();
        press("Who is who");
        assertThat(file().orElseThrow().called()).hasSize(2);
        press("Join…");
        press("Join them");
        window.until("they are one", () -> dossier().actor().stories() == 3);
        window.until("it is told", () -> words(window.view()).contains("Your last choice: Anna Berg and Anna Berg are one."));
        press("Undo");
        window.until("they are two again", () -> dossier().actor().stories() == 2);
    }

    @Test
    void aNameThatNobodyHasIsTold() {
        openThePage();
        press("Who is who");
        window.click(window.control("A name to join with Anna Berg"));
        window.robot.write("zzqq");
        window.robot.push(KeyCode.ENTER);
        window.until("it is told", () -> words(window.view()).contains("Nobody else in the library is called “zzqq”."));
    }

    @Test
    void oneIsSplitOff() {
        openThePage();
        press("Who is who");
        Node split = window.node("." + Styles.SPLIT);
        assertThat(window.onWindow(split::isDisabled)).isTrue();
        Node story = labelled(text -> text.contains("Minister wants a harbour toll")).orElseThrow();
        window.until("it is laid out", () -> story.getLayoutBounds().getWidth() > 0);
        window.click(story);
        assertThat(words(window.view())).contains("Anna Berg of 1 story will be somebody else than the one of the other 1. Undo takes it back.");
        window.click(split);
        window.until("they are two", () -> dossier().actor().stories() == 1);
        assertThat(file().orElseThrow().called()).hasSize(3);
        press("Undo");
        window.until("they are one again", () -> dossier().actor().stories() == 2);
    }

    @Test
    void thePaletteFindsNamesOfTheWholeLibrary() {
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
        window.robot.write("lund");
        window.until("the name was found", () -> !window.state().sheets().namesProperty().get().isEmpty());
        window.robot.push(KeyCode.ENTER);
        window.until("his page is there", () -> file().flatMap(ActorFile::dossier).filter(dossier -> dossier.actor().name().equals("Tom Lund")).isPresent());
    }

    @Test
    void anOpenNameOffersAllWhoHaveIt() {
        window.act(() -> window.state().sheets().show(Sheet.OfActor.called("berg")));
        window.until("both are offered", () -> cards().size() == 2);
        assertThat(cards()).anySatisfy(card -> assertThat(card).contains("Astronomer")).anySatisfy(card -> assertThat(card).contains("Transport minister"));
        click("Anna Berg");
        window.until("one was chosen", () -> file().flatMap(ActorFile::dossier).isPresent());
        window.act(() -> window.state().sheets().show(Sheet.OfActor.called("Nobody Known")));
        window.until("it says so", () -> words(window.view()).contains("No story of the library names “Nobody Known”"));
    }

    private void open(Analysis analysis) {
        window.act(() -> window.state().storyRequests().send(new StoryRequest(analysis.article().id(), List.of())));
        window.until("the story is open", () -> window.state().isOpen(analysis.article().id()) && window.state().analysis().isPresent());
    }

    private void openThePage() {
        window.act(() -> window.state().selection().select(window.state().analysis().orElseThrow().entities().getFirst().id()));
        window.until("the card is there", () -> !window.visible(Styles.IN_ALL_STORIES).isEmpty());
        window.click(window.visible(Styles.IN_ALL_STORIES).getFirst());
        window.until("the page is there", () -> file().flatMap(ActorFile::dossier).isPresent());
        window.until("it is laid out", () -> !window.visible(Styles.TURN).isEmpty());
    }

    private Optional<ActorFile> file() {
        return window.onWindow(() -> window.state().sheets().actorProperty().get().value());
    }

    private Dossier dossier() {
        return file().flatMap(ActorFile::dossier).orElseThrow();
    }

    private Node filter() {
        return window.visible(Styles.FILTER).getLast();
    }

    private void press(String button) {
        window.until(button + " is there", () -> labelled(button::equals).isPresent());
        Node found = labelled(button::equals).orElseThrow();
        window.until("it is laid out", () -> found.getLayoutBounds().getWidth() > 0);
        window.click(found);
    }

    private void click(String words, KeyCode... then) {
        Node card = window.visible(Styles.CARD).stream().filter(one -> words(one).contains(words)).findFirst().orElseThrow();
        if (then.length == 0) {
            window.click(card);
        } else {
            window.act(card::requestFocus);
            window.robot.push(then);
        }
    }

    private List<String> cards() {
        return window.visible(Styles.CARD).stream().filter(card -> isWithin(card, Styles.SHEET)).map(this::words).toList();
    }

    private static boolean isWithin(Node node, String style) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Node> labelled(Predicate<String> wanted) {
        return window.onWindow(() -> nodes(window.view()).filter(node -> node instanceof Labeled labeled && labeled.getText() != null && wanted.test(labeled.getText()))
                .filter(node -> isWithin(node, Styles.SHEET) && DrivenWindow.isShown(node)).findFirst());
    }

    private String words(Node node) {
        return window.onWindow(() -> nodes(node).filter(DrivenWindow::isShown).flatMap(one -> one instanceof Text text ? Stream.of(text.getText())
                : one instanceof Labeled labeled && labeled.getText() != null ? Stream.of(labeled.getText()) : Stream.of()).reduce("", (all, next) -> all + " | " + next));
    }

    private static Stream<Node> nodes(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(ActorPageTest::nodes) : Stream.of());
    }
}
