package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the lines of the page stand. */
class PageLayoutTest {

    private static final int NOWHERE = -1;

    @Test
    void aWindowThatWasSmallForAWhileSetsThePageAsBefore() throws Exception {
        try (SampleWindow window = new SampleWindow(Sample.analysis())) {
            List<Integer> before = tops(window);
            for (int width : List.of(900, 800, 760)) {
                resize(window, width, 500);
            }
            for (int width : List.of(800, 1250, 1000)) {
                resize(window, width, 700);
            }
            window.act(() -> window.page().scrollYToPixel(0));
            window.until("the lines stand where they stood: " + before + " not " + tops(window), () -> tops(window).equals(before));
        }
    }

    @Test
    void aStoryThatComesBackHasItsMarginAtTheTop(@TempDir Path folder) throws Exception {
        Path ferry = story(folder, "ferry", "The ferry to the island will stop in March, harbour master Ruth Hale said.");
        Path bridge = story(folder, "bridge", "Nobody wants to pay for the bridge over the Tarn, engineer Paul Voss said.");
        int margin;
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            window.open(ferry);
            margin = tops(window).getFirst();
            assertThat(margin).isGreaterThan(20);
            window.open(bridge);
            window.until("the other story is there", () -> window.page().getText().contains("Tarn"));
            window.until("it has its margin", () -> tops(window).getFirst() == margin);
            window.untilIdle();
            window.robot.push(KeyCode.ALT, KeyCode.LEFT);
            window.until("the first one is back", () -> window.page().getText().contains("harbour"));
            window.until("the page is seen", () -> !window.state().sight().viewProperty().get().isEmpty());
            assertThat(tops(window).getFirst()).isEqualTo(margin);
        }
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), List.of(), new NoDialogs())) {
            window.untilAnalysed();
            window.until("the page is seen", () -> !window.state().sight().viewProperty().get().isEmpty());
            assertThat(tops(window).getFirst()).as("at the next start").isEqualTo(margin);
        }
    }

    private static Path story(Path folder, String name, String sentence) throws Exception {
        return Files.writeString(folder.resolve(name + ".txt"), "What becomes of the " + name + "\n\n" + (sentence + "\n\n").repeat(60));
    }

    private static void resize(SampleWindow window, int width, int height) {
        window.resize(width, height);
        window.until("the window has its size", () -> Math.abs(window.view().getWidth() - width) < 20);
    }

    /** How far below the page's top the paragraphs in sight begin. */
    private static List<Integer> tops(DrivenWindow window) {
        return window.onWindow(() -> {
            StyleClassedTextArea page = window.page();
            Bounds view = page.localToScreen(page.getLayoutBounds());
            List<Integer> tops = new ArrayList<>();
            if (page.getVisibleParagraphs().isEmpty()) {
                return List.of(NOWHERE);
            }
            for (int i = page.firstVisibleParToAllParIndex(); i <= page.lastVisibleParToAllParIndex(); i++) {
                int start = page.getAbsolutePosition(i, 0);
                if (page.getParagraphLength(i) == 0) {
                    continue;
                }
                page.getCharacterBoundsOnScreen(start, start + 1).ifPresent(bounds -> tops.add((int) Math.round(bounds.getMinY() - view.getMinY())));
            }
            return tops;
        });
    }
}
