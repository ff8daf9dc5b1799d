package standpoint.library;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.library.SearchOptions.Order;

import static org.assertj.core.api.Assertions.assertThat;

class RelaxationTest {

    private static final SearchFilter WITHOUT_BERG = new SearchFilter(SearchField.PERSON, "Anna Berg", true);

    @Test
    void askingLessLeavesOutOneConditionAtATime() {
        Question question = new Question("bridge person:berg", List.of(WITHOUT_BERG), Order.NEWEST, true);
        assertThat(Relaxation.of(question)).extracting(Relaxation::question).containsExactly(
                new Question("bridge person:berg", List.of(WITHOUT_BERG), Order.NEWEST, false),
                new Question("bridge person:berg", List.of(), Order.NEWEST, true),
                new Question("bridge~ person:berg", List.of(WITHOUT_BERG), Order.NEWEST, true),
                new Question("person:berg", List.of(WITHOUT_BERG), Order.NEWEST, true),
                new Question("bridge org:berg", List.of(WITHOUT_BERG), Order.NEWEST, true),
                new Question("bridge place:berg", List.of(WITHOUT_BERG), Order.NEWEST, true),
                new Question("bridge berg", List.of(WITHOUT_BERG), Order.NEWEST, true),
                new Question("bridge", List.of(WITHOUT_BERG), Order.NEWEST, true));
        assertThat(Relaxation.of(new Question("date:2024", List.of(), Order.NEWEST, false))).as("nothing would be left").isEmpty();
    }
}
