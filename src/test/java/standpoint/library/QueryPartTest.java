package standpoint.library;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryPartTest {

    @Test
    void conditionsSideBySideAreParts() {
        assertThat(texts("harbour \"old bridge\" person:berg -place:(velda OR oss) NOT title:cup org:=\"Harbour Union\""))
                .containsExactly("harbour", "\"old bridge\"", "person:berg", "-place:(velda OR oss)", "NOT title:cup", "org:=\"Harbour Union\"");
    }

    @Test
    void wordsAndPhrasesAloneArePlain() {
        assertThat(QueryPart.of("harbour \"old bridge\" -cup person:berg (a OR b)")).filteredOn(QueryPart::plain).extracting(QueryPart::text)
                .containsExactly("harbour", "\"old bridge\"");
    }

    @Test
    void alternativesAreOnePart() {
        assertThat(texts(" harbour OR bridge ")).containsExactly("harbour OR bridge");
        assertThat(texts("(harbour OR (bridge cup)) velda")).containsExactly("(harbour OR (bridge cup))", "velda");
    }

    @Test
    void withoutOneTheOthersAreStillAQuery() {
        List<QueryPart> parts = QueryPart.of("harbour AND person:\"anna berg\" AND -cup");
        assertThat(QueryPart.join(List.of(parts.get(0), parts.get(2)))).isEqualTo("harbour -cup");
        assertThat(QueryPart.of(QueryPart.join(parts))).isEqualTo(parts);
    }

    @Test
    void whatCannotBeReadHasNone() {
        assertThat(QueryPart.of("harbour (")).isEmpty();
        assertThat(QueryPart.of("person:")).isEmpty();
        assertThat(QueryPart.of("")).isEmpty();
    }

    private static List<String> texts(String query) {
        return QueryPart.of(query).stream().map(QueryPart::text).toList();
    }
}
