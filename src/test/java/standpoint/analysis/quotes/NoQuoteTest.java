package standpoint.analysis.quotes;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What looks like speech and is none. */
class NoQuoteTest {

    @Test
    void scareQuotes() {
        assertThat(paragraphs("The “free” bus costs two pounds, and the “express” train stops at every village.").quotes()).isEmpty();
    }

    @Test
    void titlesOfWorks() {
        assertThat(paragraphs("Her first novel, “The Salt Road”, was published in 2011, and ‘Hamlet’ is on at the Old Theatre.").quotes())
                .isEmpty();
    }

    @Test
    void apostrophes() {
        assertThat(paragraphs("The farmers’ demands and the drivers' hopes go back to the '90s, when the dam wasn’t there.").quotes()).isEmpty();
    }

    @Test
    void plainFacts() {
        assertThat(paragraphs("The bridge was built in 1911. It carries 4,000 cars a day and is painted every ten years.").quotes()).isEmpty();
    }

    @Test
    void movingAndDoingAreNoSpeech() {
        assertThat(paragraphs("Anna Berg walked to the bridge, opened the gate and waved to the children.").quotes()).isEmpty();
    }

    @Test
    void anApostropheDoesNotJoinTwoQuotations() {
        Findings found = paragraphs("‘It’s the farmers’ land,’ Anna Berg said. Tom Reed said nothing. ‘It’s ours,’ she added.");
        assertThat(found.quotes()).noneMatch(content -> content.contains("said nothing"));
        assertThat(found.speakerOf("It’s ours")).isEqualTo("Anna Berg");
    }

    @Test
    void theCueIsNoContent() {
        Findings found = paragraphs("Anna Berg said in Lund on Friday that the bridge was safe.");
        assertThat(found.quotes()).allSatisfy(content -> assertThat(content).doesNotContain("Friday").doesNotContain("Berg said"));
        assertThat(found.quotes()).isNotEmpty();
    }

    @Test
    void aHeadingInMarksIsNobodysUntilItIsSaid() {
        Findings found = paragraphs("“This cannot go on for ever,” Anna Berg said. “We need answers.”", "‘There is so much anger.’", "The town met on Monday.",
                "“There is so much anger in town,” said Tom Reed.");
        assertThat(found.quotes()).hasSize(2);
        assertThat(found.speakerOf("so much anger")).isEqualTo("Tom Reed");
    }
}
