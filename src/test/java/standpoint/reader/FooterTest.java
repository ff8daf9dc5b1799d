package standpoint.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Metadata;
import standpoint.article.Span;
import standpoint.article.Zone;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** The footer of a story, which can be folded into a line. */
class FooterTest {

    private static final String STORY = "The ferry to the island will stop in March.\n\nNobody knows what comes after it.\n\n";
    private static final String FOOTER = "© Ostervik Courier 2025\n\nSubscribe to our letter on harbours\nContact: desk@courier.example";
    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(new Analysis(article(), Optional.empty(), List.of(), List.of(), List.of()));
        window.act(() -> window.page().requestFocus());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void itIsFoldedAndUnfoldedByMouseAndKey() {
        Span last = span("Contact");
        assertThat(window.isInSight(last)).isTrue();
        window.click(line("3 lines of footer · hide"));
        window.until("it is folded", () -> window.page().isFolded(paragraphOf(last)));
        window.until("its lines take no room", () -> find("3 lines of footer · show").isPresent() && height(last) < 2);
        assertThat(window.onWindow(() -> window.page().getText())).as("the text stays whole").isEqualTo(STORY + FOOTER);
        window.click(line("3 lines of footer · show"));
        window.until("it is there again", () -> height(last) > 8 && window.isInSight(last));
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.F);
        window.until("a key folds it, too", () -> window.page().isFolded(paragraphOf(last)));
        assertThat(window.onWindow(() -> window.state().looks().footerFoldedProperty().get())).isTrue();
    }

    @Test
    void whatIsFoundInItUnfoldsIt() {
        window.robot.push(KeyCode.F);
        Span letter = span("letter");
        window.until("it is folded", () -> window.page().isFolded(paragraphOf(letter)));
        window.robot.push(KeyCode.CONTROL, KeyCode.F);
        window.robot.write("letter");
        window.until("the words are to be seen", () -> height(letter) > 8 && window.isInSight(letter));
        assertThat(window.stylesAt(letter.start())).contains(Styles.FOUND_HERE);
        assertThat(window.onWindow(() -> window.state().looks().footerFoldedProperty().get())).as("the wish stays").isTrue();
        window.click(line("3 lines of footer · hide"));
        window.until("the user has the last word", () -> window.page().isFolded(paragraphOf(letter)));
    }

    private double height(Span words) {
        return window.page().getParagraphBoundsOnScreen(paragraphOf(words)).map(bounds -> bounds.getHeight()).orElse(0.0);
    }

    private int paragraphOf(Span words) {
        return window.page().offsetToPosition(words.start(), Bias.Forward).getMajor();
    }

    private Node line(String text) {
        window.until("the page says: " + text, () -> find(text).isPresent());
        return find(text).orElseThrow();
    }

    private Optional<Node> find(String text) {
        return window.visible(Styles.FOLD_LINE).stream().filter(line -> text.equals(((Labeled) line).getText())).findFirst();
    }

    private static Span span(String words) {
        int start = (STORY + FOOTER).indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Article article() {
        String text = STORY + FOOTER;
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                zones.add(new Zone(new Span(start, start + line.length()), start < STORY.length() ? Zone.Kind.BODY : Zone.Kind.FOOTER));
            }
            start += line.length() + 1;
        }
        return new Article(ArticleId.of(text), text, zones,
                new Metadata("Ferry stops", List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Path.of("ferry.txt")));
    }
}
