package standpoint.reader.look;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
            "PERSON, minister, Norland, minister · Norland",
            "PERSON, Norland's minister, Norland, Norland's minister",
            "PERSON, , Norland, Norland",
            "PERSON, minister, , minister",
            "PERSON, , ,",
            "PLACE, capital, Norland, capital",
            "PLACE, , Norland,"})
    void standingIsRoleAndBody(Entity.Kind kind, @Nullable String role, @Nullable String body, @Nullable String standing) {
        Entity entity = new Entity(new EntityId("e1"), "Somebody", kind, Optional.ofNullable(role), Optional.ofNullable(body),
                List.of(new Mention(new Span(0, 8), Mention.Form.NAME)));
        assertThat(Words.standing(entity)).isEqualTo(Optional.ofNullable(standing));
    }
}
