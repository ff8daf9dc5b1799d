package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class FoundMarksTest {

    private static final String TEXT = "A bridge, a ferry, a bridge and a bridge.";
    private static final List<Span> BRIDGES = List.of(new Span(2, 8), new Span(21, 27), new Span(34, 40));

    private final ReaderState state = new ReaderState();
    private final FoundMarks marks = state.marks();
    private final List<List<Span>> revealed = new ArrayList<>();

    FoundMarksTest() {
        state.pages().show(Sample.plain(TEXT));
        state.sight().reveals().listen(revealed::add);
        state.sight().see(new Span(0, TEXT.length()));
    }

    @Test
    void theHitThatWasOpenedIsTheCurrentOne() {
        state.arrive(new StoryRequest(ArticleId.of(TEXT), List.of(BRIDGES.get(1))));
        marks.show(BRIDGES);
        assertThat(marks.hits().count()).isEqualTo("2 of 3");
        assertThat(marks.foundProperty().get()).isEqualTo(new Found(BRIDGES, Optional.of(BRIDGES.get(1))));
        state.arrive(new StoryRequest(ArticleId.of(TEXT), List.of(BRIDGES.get(2))));
        assertThat(marks.hits().count()).as("another passage of the same story").isEqualTo("3 of 3");
    }

    @Test
    void hitsGoRoundAndRound() {
        marks.show(BRIDGES);
        assertThat(marks.hits().count()).isEqualTo("3 found");
        marks.hits().step(1);
        marks.hits().step(1);
        marks.hits().step(1);
        marks.hits().step(1);
        assertThat(marks.hits().count()).isEqualTo("1 of 3");
        marks.hits().step(-1);
        assertThat(marks.hits().count()).isEqualTo("3 of 3");
        assertThat(revealed).hasSize(5).last().isEqualTo(List.of(BRIDGES.get(2)));
    }

    @Test
    void wordsThatAreSoughtTakeThePlaceOfHits() {
        marks.show(BRIDGES);
        state.marks().find().openProperty().set(true);
        assertThat(marks.foundProperty().get().places()).isEmpty();
        state.marks().find().wordsProperty().set("ferry");
        assertThat(marks.foundProperty().get().places()).containsExactly(new Span(12, 17));
        state.marks().find().openProperty().set(false);
        assertThat(marks.foundProperty().get().places()).isEqualTo(BRIDGES);
    }

    @Test
    void theSameHitsAgainChangeNothingAndAnotherStoryHasNone() {
        marks.show(BRIDGES);
        marks.hits().step(1);
        marks.show(List.copyOf(BRIDGES));
        assertThat(marks.hits().count()).isEqualTo("1 of 3");
        state.pages().show(Sample.plain("Another text."));
        assertThat(marks.foundProperty().get()).isEqualTo(Found.NOTHING);
    }
}
