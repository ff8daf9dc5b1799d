package standpoint.review;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.Entity;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody whom only the reader knows. */
class WhoTest {

    private static final String TEXT = "Her partner, the Free Democrats, left. Tom Williams and the Prime Minister stayed, and so did the mayors of both towns.";

    @ParameterizedTest
    @CsvSource({"Free Democrats, ORGANIZATION", "free democrats, ORGANIZATION", "Tom Williams, PERSON", "Prime Minister, PERSON", "Ida Marsh, PERSON",
            "NABU, ORGANIZATION", "Harbour Board, ORGANIZATION", "Ministry of Ports, ORGANIZATION"})
    void aNameTellsWhatSomebodyNewMostLikelyIs(String name, Entity.Kind kind) {
        assertThat(Who.likelyKind(name, TEXT)).isEqualTo(kind);
    }
}
