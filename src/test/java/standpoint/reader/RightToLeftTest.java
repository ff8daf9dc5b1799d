package standpoint.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.article.Span;
import standpoint.library.AnalysisDraft;

import static org.assertj.core.api.Assertions.assertThat;

/** Arabic and Hebrew names in an English text. */
class RightToLeftTest {

    private static final String ARABIC = "محمد العربي";
    private static final String HEBREW = "דוד כהן";

    private SampleWindow window;
    private Analysis analysis;

    RightToLeftTest() {
        AnalysisDraft draft = new AnalysisDraft("""
                Two mayors meet on the border
                The mayor, %s, said on Monday that he backs the bridge over the river.
                "We will build it together," %s said, and %s opposes the toll.
                """.formatted(ARABIC, HEBREW, ARABIC)).source("Coast Courier", "VELDA", "2024-03-04");
        EntityId arabic = draft.entity(Entity.Kind.PERSON, ARABIC, "mayor", ARABIC);
        EntityId hebrew = draft.entity(Entity.Kind.PERSON, HEBREW, null, HEBREW);
        var together = draft.quote(hebrew, "said, " + HEBREW, "\"We will build it together,\"");
        draft.stance(arabic, Position.FOR, draft.target("the bridge"), "backs the bridge", "backs", null);
        draft.stance(hebrew, Position.FOR, draft.target("build it together"), "We will build it together", "will", together);
        analysis = draft.analysis();
    }

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(analysis);
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void aPressOnAnyLetterOfTheNameSelectsIt() {
        for (Entity entity : analysis.entities()) {
            for (int place = 0; place < entity.mentions().size(); place++) {
                Span mention = entity.mentions().get(place).span();
                for (int letter = mention.start(); letter < mention.end(); letter++) {
                    window.act(window.state().selection()::clear);
                    window.clickOnWords(new Span(letter, letter + 1));
                    window.robot.push(KeyCode.ESCAPE); // the list of what else lies there
                    int index = letter;
                    assertThat(window.onWindow(() -> window.state().sight().placeProperty().get())).as("letter %s of %s", letter - mention.start(), entity.name())
                            .isBetween(mention.start() + 1, mention.end());
                    assertThat(window.stylesAt(index)).contains("mention");
                }
                window.act(window.state().selection()::clear);
                window.clickOnWords(new Span(mention.start(), mention.start() + 1));
                assertThat(window.onWindow(() -> window.state().selection().selectedEntity())).map(Entity::name).contains(entity.name());
            }
        }
    }

    @Test
    void theNameIsWholeInPanelCardAndCitation() {
        window.act(() -> window.state().selection().select(analysis.entities().getLast().id()));
        window.until("the card names it", () -> texts(window.view()).contains(HEBREW));
        window.act(() -> window.state().selection().select(analysis.quotes().getFirst()));
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.onWindow(() -> Clipboard.getSystemClipboard().getString())).contains("We will build it together", HEBREW);
        window.act(() -> {
            window.state().selection().clear();
            window.state().selection().select(analysis.entities().getFirst().id());
        });
        window.until("the card names it", () -> texts(window.view()).contains(ARABIC));
        assertThat(window.onWindow(() -> window.page().getText())).isEqualTo(analysis.article().text().replace(ARABIC, shown(ARABIC)).replace(HEBREW, shown(HEBREW)));
    }

    @Test
    void noLineEndsWithinTheName() {
        for (int width = 760; width <= 1100; width += 10) {
            int now = width;
            window.resize(now, 600);
            window.until("the window has its width", () -> Math.abs(window.view().getWidth() - now) < 20);
            for (Entity entity : analysis.entities()) {
                entity.mentions().forEach(mention -> assertThat(window.onWindow(() -> linesOf(mention.span()))).as(entity.name() + " at " + now).isLessThanOrEqualTo(1));
            }
        }
    }

    private int linesOf(Span words) {
        return (int) IntStream.range(words.start(), words.end()).mapToObj(at -> window.page().getCharacterBoundsOnScreen(at, at + 1)).flatMap(Optional::stream)
                .map(letter -> Math.round(letter.getCenterY() / 10)).distinct().count();
    }

    @Test
    void whatIsCopiedIsWrittenAsInTheStory() {
        Span name = analysis.entities().getFirst().mentions().getFirst().span();
        window.act(() -> window.page().selectRange(name.start(), name.end()));
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.C);
        window.until("the name is copied", () -> ARABIC.equals(Clipboard.getSystemClipboard().getString()));
    }

    /** Its words are kept together. */
    private static String shown(String name) {
        return name.replace(' ', '\u00a0');
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node.isVisible()) {
            if (node instanceof Labeled label && label.getText() != null) {
                texts.add(label.getText());
            } else if (node instanceof Text text) {
                texts.add(text.getText().replace('\u00a0', ' '));
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
            }
        }
        return texts;
    }
}
