package standpoint.library;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.library.SearchOptions.Order;

import static org.assertj.core.api.Assertions.assertThat;

class QueryMatchesTest {

    private static final String TEXT = "Bridges of Velda\n\nThe old bridge stands. Anna Berg said the bridge must stay.\nThe old man crossed it; an old bridge creaks.";

    @Test
    void wordsAreFoundInAllTheirForms() throws IOException {
        assertThat(matches("bridge")).containsExactly("Bridges", "bridge", "bridge", "bridge");
        assertThat(matches("BERG creak")).containsExactly("Berg", "creaks");
    }

    @Test
    void aPhraseIsOnePlace() throws IOException {
        assertThat(matches("\"old bridge\"")).containsExactly("old bridge", "old bridge");
    }

    @Test
    void beginningsMisspellingsAndFieldsAreFoundToo() throws IOException {
        assertThat(matches("stan*")).containsExactly("stands");
        assertThat(matches("bridhe~")).contains("bridge");
        assertThat(matches("person:=\"Anna Berg\" velda")).containsExactly("Velda", "Anna Berg");
    }

    @Test
    void whatIsDeniedOrNotOfTheTextIsNot() throws IOException {
        assertThat(matches("creaks -bridge outlet:velda")).containsExactly("creaks");
        assertThat(matches("bridge (")).isEmpty();
        assertThat(matches("")).isEmpty();
    }

    @Test
    void namesOfFiltersAreShownWhereNoWordsAreAskedFor() throws IOException {
        List<SearchFilter> berg = List.of(new SearchFilter(SearchField.PERSON, "Anna Berg", false), new SearchFilter(SearchField.PLACE, "Velda", true));
        assertThat(matches(new Question("", berg, Order.RELEVANCE, false))).containsExactly("Anna Berg");
        assertThat(matches(new Question("creaks", berg, Order.RELEVANCE, false))).containsExactly("creaks");
    }

    private static List<String> matches(String query) throws IOException {
        return matches(new Question(query, List.of(), Order.RELEVANCE, false));
    }

    private static List<String> matches(Question question) throws IOException {
        return QueryMatches.in(TEXT, question).stream().map(place -> place.of(TEXT)).toList();
    }
}
