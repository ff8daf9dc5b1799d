package standpoint.analysis.stances;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Findings;
import standpoint.analysis.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.Position.AGAINST;
import static standpoint.analysis.Position.FOR;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Stances that no rule knows. */
class LearntStancesTest {

    private static final String QUARREL = "Governor Lena Ostrow met Senator Paul Vane on Monday in Lund. ";

    @Test
    void praiseInTheSameSentence() {
        Findings found = paragraphs("Martha Quill met Mayor Edwin Sorby on Monday. Sorby praised Quill.");
        Stance stance = found.stance("Edwin Sorby", FOR, "Martha Quill");
        assertThat(found.words(stance.cues())).isEqualTo("praised");
        assertThat(stance.because()).contains("praised");
    }

    @Test
    void aHarshWordInAQuote() {
        Findings found = paragraphs(QUARREL, "“Paul Vane is a liar,” Ostrow said.");
        Stance stance = found.stance("Lena Ostrow", AGAINST, "Paul Vane");
        assertThat(found.words(stance.cues())).isEqualTo("liar");
        assertThat(stance.quote()).isPresent();
        assertThat(found.words(stance.evidence())).contains("Vane is a liar");
    }

    @Test
    void theSideIsNotThatOfTheOther() {
        Findings found = paragraphs(QUARREL, "“Paul Vane is a liar,” Ostrow said.");
        assertThat(found.positionsOf("Paul Vane")).as(found.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Lena Ostrow and Paul Vane flew to Lund on Tuesday.",
        "Lena Ostrow lives two streets from Paul Vane.",
        "Paul Vane, 44, took over from Lena Ostrow in 2019.",
        "“Paul Vane came at noon,” Lena Ostrow said.",
        "The office of Lena Ostrow sent Paul Vane a letter on Friday.",
        "Lena Ostrow sat next to Paul Vane at the dinner in the town hall."})
    void plainReportingOfTwoPeople(String sentence) {
        Findings found = paragraphs(sentence);
        assertThat(found.analysis().stances()).as(found.toString()).isEmpty();
    }

    @Test
    void theSurestIsKeptWhereTwoMeanTheSameWords() {
        Findings found = paragraphs(QUARREL, "“Paul Vane is a liar,” Ostrow said. “Paul Vane has failed this state.”");
        List<Stance> stances = found.stances("Lena Ostrow", AGAINST, "Paul Vane");
        assertThat(stances).as(found.toString()).hasSize(1);
        assertThat(stances.getFirst().target().entity()).isNotEqualTo(Optional.empty());
    }
}
