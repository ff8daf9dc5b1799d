package standpoint.reader.drawing;

import java.util.stream.Stream;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words that have to find room in a picture. */
class SketchTest {

    private static final String UNION = "Harbour Workers’ Union of Port Ellery";

    @Test
    void wordsAreCutOnlyWhereTheyHaveNoRoom() {
        double width = Sketch.width(UNION);
        assertThat(Sketch.fitted(UNION, width)).isEqualTo(UNION);
        String cut = Sketch.fitted(UNION, width - 1);
        assertThat(cut).endsWith("…").hasSizeGreaterThan(UNION.length() - 5);
        assertThat(Sketch.width(cut)).isLessThan(width);
        assertThat(Sketch.fitted(UNION, 1)).isEqualTo("Ha…");
    }

    @Test
    void narrowLettersHaveMoreRoom() {
        String narrow = "illicit filling till limit";
        Text drawn = new Text(narrow);
        drawn.setFont(Font.font(11.5));
        assertThat(Sketch.width(narrow)).isEqualTo(Math.ceil(drawn.getLayoutBounds().getWidth())).isLessThan(Sketch.width("wwwwwwwwwwwwwwwwwwwwwwwwww"));
    }

    @Test
    void theTailGivesWayFirst() {
        String tail = " – Minister Halloran rules out toll";
        assertThat(Sketch.fitted("the criticism", tail, 1000)).isEqualTo("the criticism" + tail);
        assertThat(Sketch.fitted("the criticism", tail, Sketch.width("the criticism – Minister Ha…") + 1)).startsWith("the criticism – Minister").endsWith("…");
        assertThat(Sketch.fitted("the criticism", tail, Sketch.width("the criticism – M…") + 1)).as("too little of a title says nothing").isEqualTo("the criticism");
        assertThat(Sketch.fitted("the criticism", tail, Sketch.width("the criti…"))).isEqualTo("the criti…");
    }

    @Test
    void namesAreGivenAsMuchRoomAsTheyNeedWithinBounds() {
        assertThat(Sketch.width(Stream.of("a", UNION), 20, 1000)).isEqualTo(Sketch.width(UNION));
        assertThat(Sketch.width(Stream.of("a", UNION), 20, 50)).isEqualTo(50);
        assertThat(Sketch.width(Stream.of("a"), 20, 50)).isEqualTo(20);
    }
}
