package standpoint.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import standpoint.library.Corpus;
import standpoint.reader.look.Styles;
import standpoint.reader.state.ActorFile;
import standpoint.reader.state.CorpusView;
import standpoint.reader.state.Evidence;
import standpoint.reader.state.Sheet;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures of all stories as their user works with them. */
class CorpusPicturesTest {

    @TempDir
    private Path folder = Path.of("");
    @TempDir
    private Path pictures = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openThePictures() throws Exception {
        window = new OpenWindow(ActorStories.library(folder), List.of(), new PictureDialogs(pictures));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        window.until("the matrix is there", () -> !window.visible(Styles.SKETCH_MARK).isEmpty());
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void aCellOfTheMatrixLeadsToItsEvidenceAndFromThereToTheStory() {
        window.click(mark("Anna Berg on harbour toll: 1 for, 1 against"));
        window.until("the evidence is there", () -> window.state().sheets().evidenceProperty().get().isPresent());
        assertThat(evidence().stands()).extracting(named -> named.holder() + " " + named.stand().words())
                .containsExactly("Anna Berg backs the harbour toll", "Anna Berg rejects the harbour toll");
        window.until("it is laid out", () -> !window.visible(Styles.CARD).isEmpty());
        window.click(window.visible(Styles.CARD).getFirst());
        window.until("the story is open", () -> window.state().isOpen(ActorStories.wants().article().id()) && !window.state().sheets().isShown());
        window.robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until("the picture is back", () -> !window.visible(Styles.SKETCH_MARK).isEmpty());
    }

    @Test
    void theKeyboardStaysOnAMarkThatIsDrawnAnew() {
        Node cell = mark("Anna Berg on harbour toll: 1 for, 1 against");
        window.act(cell::requestFocus);
        window.robot.push(KeyCode.ENTER);
        window.until("the evidence takes room of the picture", () -> cell.getScene() == null && window.state().sheets().evidenceProperty().get().isPresent());
        window.until("the same mark has the keyboard", () -> cell.getAccessibleText().equals(window.focused().getAccessibleText()));
        window.robot.push(KeyCode.RIGHT);
        assertThat(window.focused().getStyleClass()).as("and the arrow keys go on from there").contains(Styles.SKETCH_MARK);
    }

    @Test
    void aPictureIsNeverShownWithoutItsColours() {
        Paint ground = window.onWindow(() -> {
            window.view().resize(window.view().getWidth() - 120, window.view().getHeight());
            window.view().layout();
            return ((Shape) window.view().lookup("." + Styles.SKETCH_GROUND)).getFill();
        });
        assertThat(ground).isNotEqualTo(Color.BLACK);
    }

    @Test
    void anActorOfThePictureLeadsToItsPage() {
        window.click(mark("Tom Lund, 2 stances: all stories"));
        window.until("his page is there", () -> window.state().sheets().actorProperty().get().value().flatMap(ActorFile::dossier)
                .filter(dossier -> dossier.actor().name().equals("Tom Lund")).isPresent());
    }

    @Test
    void everyPictureIsSavedAsPngAndSvg() throws Exception {
        for (CorpusView view : CorpusView.values()) {
            press(view.label());
            window.until(view + " is drawn", () -> window.state().sheets().shownProperty().get().equals(Optional.of(new Sheet.OfLibrary(view, "")))
                    && !window.visible(Styles.SKETCH_MARK).isEmpty());
            int files = saved().size() + 2;
            press("Save as PNG…");
            press("Save as SVG…");
            window.until("both files are there", () -> saved().size() == files);
        }
        assertThat(saved()).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrder("who-stands-where.png", "who-stands-where.svg",
                "stances-over-time-on-all-targets.png", "stances-over-time-on-all-targets.svg", "who-agrees-with-whom.png", "who-agrees-with-whom.svg",
                "share-of-quoted-words.png", "share-of-quoted-words.svg");
        for (Path file : saved()) {
            if (file.toString().endsWith(".png")) {
                assertThat(ImageIO.read(file.toFile()).getHeight()).as("%s", file).isGreaterThan(300);
            } else {
                assertThat(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("title").getLength())
                        .as("%s tells what it shows", file).isGreaterThan(1);
            }
        }
    }

    @Test
    void aLineOfTheNetworkTellsWhatTheTwoShare() {
        press("Who agrees");
        window.until("the network is drawn", () -> isThere("Anna Berg and Tom Lund\nagree on lighthouse fund\ndiffer on harbour toll"));
        window.act(() -> mark("Anna Berg and Tom Lund\nagree on lighthouse fund\ndiffer on harbour toll").executeAccessibleAction(AccessibleAction.FIRE));
        window.until("the evidence is there", () -> window.state().sheets().evidenceProperty().get().isPresent());
        assertThat(evidence().all()).isEqualTo(5);
    }

    @Test
    void timeIsShownOfOneTargetAndSharesOfOneOutlet() {
        press("Over time");
        window.until("the months are drawn", () -> isThere("Jun 2024, for: 3 stances"));
        choose("harbour toll");
        window.until("the toll is drawn", () -> isThere("Jun 2024, for: 1 stance"));
        press("Who is quoted");
        window.until("the bars are drawn", () -> isThere("Velda Herald: 50.0 % · 1 quote, 6 words") || isThere("Coast Radio: 53.8 % · 1 quote, 7 words"));
        window.click(mark("Coast Radio: 53.8 % · 1 quote, 7 words"));
        window.until("all of that outlet is hers", () -> isThere("Anna Berg: 100.0 % · 1 quote, 7 words"));
    }

    @Test
    void theSearchNarrowsThePictures() {
        window.act(() -> window.state().shelf().queryProperty().set("mayor"));
        press("Only the stories found");
        window.until("one story is shown", () -> window.state().sheets().corpusProperty().get().value().filter((Corpus corpus) -> corpus.stories() == 1).isPresent());
        window.until("it is drawn", () -> isThere("Tom Lund on harbour toll: 1 for"));
        press("Who agrees");
        window.until("it says why there is nothing", () -> window.visible(Styles.SKETCH_MARK).isEmpty() && !window.visible(Styles.EMPTY).isEmpty());
        window.robot.push(KeyCode.ESCAPE);
        window.until("the pictures are gone", () -> !window.state().sheets().isShown());
    }

    @Test
    void nothingMovesWhenAnotherPictureIsChosen() {
        window.resize(1500, 900);
        Set<List<Double>> places = new HashSet<>();
        for (CorpusView view : CorpusView.values()) {
            press(view.label());
            window.until(view + " is drawn", () -> window.state().sheets().shownProperty().get().equals(Optional.of(new Sheet.OfLibrary(view, "")))
                    && !window.visible(Styles.SKETCH_MARK).isEmpty());
            window.act(() -> window.view().layout());
            places.add(window.onWindow(() -> Stream.concat(window.visible(Styles.SEGMENT).stream(), Stream.of(window.view().lookup("." + Styles.SKETCH)))
                    .map(node -> node.localToScene(node.getLayoutBounds())).flatMap(box -> Stream.of(box.getMinX(), box.getMinY())).toList()));
            assertThat(middles()).as("%s: all in one line", view).hasSize(1);
        }
        assertThat(places).hasSize(1);
    }

    /** Of what stands in the bar above the pictures. */
    private Set<Long> middles() {
        return window.onWindow(() -> Stream.of("." + Styles.SEGMENT, "." + Styles.CHOICE, ".combo-box").flatMap(kind -> window.view().lookupAll(kind).stream())
                .filter(node -> DrivenWindow.isShown(node) && window.isWithin(node, "." + Styles.SHEET_HEAD)).map(node -> node.localToScene(node.getLayoutBounds()).getCenterY()).map(Math::round).collect(Collectors.toSet()));
    }

    @Test
    void aPictureThatFitsHasNoScrollBar() {
        window.resize(1600, 940); // what a title and tabs leave of a screen
        for (CorpusView view : CorpusView.values()) {
            press(view.label());
            window.until(view + " is drawn", () -> window.state().sheets().shownProperty().get().equals(Optional.of(new Sheet.OfLibrary(view, "")))
                    && !window.visible(Styles.SKETCH_MARK).isEmpty());
            window.act(() -> window.view().layout());
            assertThat(window.onWindow(() -> around().lookupAll(".scroll-bar").stream().filter(DrivenWindow::isShown).toList())).as("%s", view).isEmpty();
        }
    }

    /** What the picture is scrolled in. */
    private Parent around() {
        Parent one = window.node("." + Styles.SKETCH).getParent();
        while (!(one instanceof ScrollPane)) {
            one = one.getParent();
        }
        return one;
    }

    private Evidence evidence() {
        return window.onWindow(() -> window.state().sheets().evidenceProperty().get().orElseThrow());
    }

    private boolean isThere(String told) {
        return window.onWindow(() -> window.visible(Styles.SKETCH_MARK).stream().anyMatch(mark -> told.equals(mark.getAccessibleText())));
    }

    private Node mark(String told) {
        return window.onWindow(() -> window.visible(Styles.SKETCH_MARK).stream().filter(mark -> told.equals(mark.getAccessibleText())).findFirst()
                .orElseThrow(() -> new AssertionError("there are only " + window.visible(Styles.SKETCH_MARK).stream().map(Node::getAccessibleText).toList())));
    }

    private void press(String label) {
        window.act(() -> Stream.of(".button", ".toggle-button").flatMap(kind -> window.view().lookupAll(kind).stream()).filter(node -> node instanceof ButtonBase button && label.equals(button.getText()))
                .filter(DrivenWindow::isShown).map(ButtonBase.class::cast).findFirst().orElseThrow().fire());
    }

    private void choose(String value) {
        window.act(() -> window.view().lookupAll(".combo-box").stream().filter(DrivenWindow::isShown).findFirst().map(node -> (ComboBox<?>) node).orElseThrow()
                .getSelectionModel().select(index(value)));
    }

    private int index(String value) {
        return window.view().lookupAll(".combo-box").stream().filter(DrivenWindow::isShown).findFirst().map(node -> ((ComboBox<?>) node).getItems().indexOf(value)).orElseThrow();
    }

    private List<Path> saved() {
        try (var files = Files.list(pictures)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(".") && !file.getFileName().toString().startsWith("picture")).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
