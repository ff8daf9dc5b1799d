package standpoint.reader.state;

import org.junit.jupiter.api.Test;

import standpoint.library.Question;
import standpoint.library.SearchField;
import standpoint.library.SearchFilter;
import standpoint.library.SearchOptions.Order;

import static org.assertj.core.api.Assertions.assertThat;

class SearchingTest {

    private static final SearchFilter WITH_BERG = new SearchFilter(SearchField.PERSON, "Anna Berg", false);
    private static final SearchFilter WITHOUT_BERG = new SearchFilter(SearchField.PERSON, "Anna Berg", true);

    private final ReaderState state = new ReaderState();
    private final Searching searching = state.searching();

    @Test
    void aValueIsKeptOrLeftOutAndTheSameAgainTakesTheFilterAway() {
        searching.turn(SearchField.PERSON, "Anna Berg", false);
        assertThat(searching.question().filters()).containsExactly(WITH_BERG);
        searching.turn(SearchField.PERSON, "Anna Berg", true);
        assertThat(searching.question().filters()).containsExactly(WITHOUT_BERG);
        searching.turn(SearchField.OUTLET, "Coast Radio", false);
        searching.turn(SearchField.PERSON, "Anna Berg", true);
        assertThat(searching.question().filters()).containsExactly(new SearchFilter(SearchField.OUTLET, "Coast Radio", false));
    }

    @Test
    void aFilterAloneIsASearch() {
        assertThat(searching.isActive()).isFalse();
        searching.quotesOnlyProperty().set(true);
        assertThat(searching.isActive()).isFalse();
        searching.turn(SearchField.PERSON, "Anna Berg", false);
        assertThat(searching.isActive()).isTrue();
        searching.clear();
        assertThat(searching.question()).isEqualTo(Question.NOTHING);
    }

    @Test
    void conditionsOfTheQueryGoOneByOne() {
        state.shelf().queryProperty().set("bridge person:berg -ferry stance:for");
        assertThat(searching.conditions()).extracting(part -> part.text()).containsExactly("person:berg", "-ferry", "stance:for");
        searching.remove(searching.conditions().get(1));
        assertThat(state.shelf().queryProperty().get()).isEqualTo("bridge person:berg stance:for");
    }

    @Test
    void anotherQuestionHasItsFirstHitsShown() {
        searching.limitProperty().set(200);
        searching.turn(SearchField.PERSON, "Anna Berg", false);
        assertThat(searching.limitProperty().get()).isEqualTo(Searching.HITS);
        searching.limitProperty().set(200);
        state.shelf().queryProperty().set("bridge");
        assertThat(searching.limitProperty().get()).isEqualTo(Searching.HITS);
    }

    @Test
    void ordersTakeTurns() {
        searching.turnOrder();
        assertThat(searching.question().order()).isEqualTo(Order.NEWEST);
        searching.turnOrder();
        searching.turnOrder();
        assertThat(searching.question().order()).isEqualTo(Order.RELEVANCE);
    }
}
