package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who "the witness" and "the defendant" are. */
class HearingsTest {

    @Test
    void theWitnessIsWhoIsExaminedAndNotWhoExamines() {
        Findings found = paragraphs("Giving evidence, a neighbour, Emily Harrow, said that she had heard a bang.",
                "Cross-examined by Anders Lindqvist KC, Miss Harrow agreed that it was late.",
                "Mr Lindqvist suggested that it was the wind. “I know the wind,” the witness replied.");
        assertThat(found.speakerOf("I know the wind")).isEqualTo("Emily Harrow");
    }

    @Test
    void theWitnessIsWhoTestified() {
        Findings found = paragraphs("Helen Marsh testified for an hour. Anders Lindqvist, the prosecutor, asked about the keys.",
                "The witness said that she had lost them.");
        assertThat(found.speakerOf("she had lost them")).isEqualTo("Helen Marsh");
    }

    @Test
    void theDefendantIsWhoIsTried() {
        Findings found = paragraphs("Helen Marsh is accused of stealing a boat. Emily Harrow sold it.", "The defendant said that it had been a gift.");
        assertThat(found.speakerOf("it had been a gift")).isEqualTo("Helen Marsh");
    }

    @Test
    void theWitnessIsWhoIsCalled() {
        Findings found = paragraphs("Emil Harrow told the jury that he was innocent.",
                "Mr Lindqvist, called by the prosecution, gave a different account. Asked whether he had been drinking, the witness said that he had had two glasses.");
        assertThat(found.speakerOf("he had had two glasses")).isEqualTo("Lindqvist");
    }
}
