package standpoint.reader.panel;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    private static final String TEXT = "“We will pay,”\nhe promised, “if we must.”";

    @Test
    void joinsPartsAndMovesTheMarks() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(new Span(0, 14), new Span(28, TEXT.length())), List.of(new Span(4, 8), new Span(35, 39)));
        assertThat(excerpt.text()).isEqualTo("“We will pay,” … “if we must.”");
        assertThat(excerpt.marks()).extracting(mark -> mark.of(excerpt.text())).containsExactly("will", "must");
    }

    @Test
    void lineEndsBecomeSpacesAndMarksStay() {
        Excerpt excerpt = Excerpt.of(TEXT, List.of(new Span(0, 26)), List.of(new Span(18, 26)));
        assertThat(excerpt.text()).isEqualTo("“We will pay,” he promised");
        assertThat(excerpt.marks()).extracting(mark -> mark.of(excerpt.text())).containsExactly("promised");
    }

    @Test
    void marksOutsideThePartsAreLeftOut() {
        assertThat(Excerpt.of(TEXT, List.of(new Span(0, 14)), List.of(new Span(18, 26))).marks()).isEmpty();
    }
}
