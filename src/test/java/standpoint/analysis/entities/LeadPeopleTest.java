package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who the first paragraph speaks of without a name. */
class LeadPeopleTest {

    @Test
    void theNameComesInTheNextParagraph() {
        Findings found = paragraphs("A senior official at the lottery regulator has told a committee that warnings were ignored.",
                "Appearing on Monday, Anders Lindqvist said that he had written three memos.");
        assertThat(found.speakerOf("warnings were ignored")).isEqualTo("Anders Lindqvist");
    }

    @Test
    void anAgeIsNoDescription() {
        Findings found = paragraphs("A barman told a jury yesterday that he had been asleep.", "Anders Lindqvist, 34, denies arson.");
        assertThat(found.speakerOf("he had been asleep")).isEqualTo("Anders Lindqvist");
    }

    @Test
    void whoIsDescribedIsSomebodyElse() {
        Findings found = paragraphs("A cyclist told a jury yesterday that the road had been wet.", "Anders Lindqvist, the coroner, asked about the brakes.");
        assertThat(found.speakerOf("the road had been wet")).isNotEqualTo("Anders Lindqvist");
    }

    @Test
    void twoAreNotOne() {
        Findings found = paragraphs("A former treasurer told a jury that the money was safe.",
                "Anders Lindqvist, 51, and Emil Lindqvist, 58, both deny fraud.");
        assertThat(found.speakerOf("the money was safe")).isEqualTo("former treasurer");
    }
}
