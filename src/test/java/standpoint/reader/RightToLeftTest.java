package standpoint.reader;

import java.util.ArrayList;
import java.util.List;

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
        assertThat(window.onWindow(() -> window.page().getText())).isEqualTo(analysis.article().text());
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node.isVisible()) {
            if (node instanceof Labeled label && label.getText() != null) {
                texts.add(label.getText());
            } else if (node instanceof Text text) {
                texts.add(text.getText());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
            }
        }
        return texts;
    }
}
