package standpoint.analysis.stances;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What is told without anybody's taking a side. */
class NoStanceTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "The bridge was built in 1911 and carries 4,000 cars a day.",
        "Anna Berg said the meeting would begin at nine.",
        "“The train left at noon,” Tom Reed said.",
        "According to Anna Berg, the mill has 40 workers.",
        "Anna Berg met Tom Reed in Lund on Friday.",
        "Tom Reed said he had read about the plan in the newspaper.",
        "The pillars support the roof of the old station, and a wall backs the garden of Anna Berg.",
        "The team of Anna Berg plays against Lund on Saturday.",
        "The ladder leaned against the house of Tom Reed.",
        "Anna Berg will decide on Monday, her office said."})
    void plainReporting(String sentence) {
        Findings found = paragraphs(sentence);
        assertThat(found.analysis().stances()).as(found.toString()).isEmpty();
    }

    @Test
    void whatOthersFearIsNotTheSpeakers() {
        Findings found = paragraphs("Anna Berg said that many farmers opposed the dam.");
        assertThat(found.positionsOf("Anna Berg")).as(found.toString()).isEmpty();
    }
}
