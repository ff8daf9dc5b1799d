package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.story;

/** Texts in which somebody speaks without quotation marks: questions and answers, labels, speeches. */
class InterviewsTest {

    @Test
    void theAnswersAreThoseOfTheOneInterviewed() {
        Findings found = story("“I never wanted to win”: an interview with Rosalie Brandt",
                "Rosalie Brandt swam the strait in nine hours. We met her in Dover.",
                "Were you afraid of the cold?", "No. I had trained for it in a lake near my home.",
                "And your mother?", "She was. I told her that I would be back for supper.");
        assertThat(found.mentionsOf("Rosalie Brandt")).contains("I", "my");
        assertThat(found.names(Kind.PERSON)).contains("Rosalie Brandt");
    }

    @Test
    void aReportInBracketsIsNoAnswer() {
        Findings found = story("Rosalie Brandt on cold water", "Rosalie Brandt swam the strait in nine hours. We met her in Dover.",
                "Were you afraid of the cold?", "No. I had trained for it.",
                "The club says you broke its rules.", "I wrote them, and I know what they mean.",
                "[Tom Reed, who heads the club, said by telephone that he wrote the rules himself. His lawyer, Ida Voss, agreed with him.]",
                "Will you swim again?", "I might.");
        assertThat(found.mentionsOf("Rosalie Brandt")).filteredOn("I"::equals).hasSize(4);
        assertThat(found.mentionsOf("Tom Reed")).contains("he");
    }

    @Test
    void theQuestionsYouIsTheOneInterviewed() {
        Findings found = story("Interview: Rosalie Brandt", "Rosalie Brandt swam the strait in nine hours.",
                "Q: Were you afraid?", "A: I was afraid of the ships.", "Q: Will you do it again?", "A: I will not.");
        assertThat(found.mentionsOf("Rosalie Brandt")).contains("I");
        assertThat(found.names()).doesNotContain("Q", "A");
    }

    @Test
    void aLabelTellsWhoSpeaks() {
        Findings found = story("Transcript of the hearing on the ferry", "Members heard Inger Berg, a pilot, and Alan Reed, a mechanic.",
                "BERG: I saw the light at two o’clock.", "REED: I was asleep in my cabin.", "BERG: My watch was right.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Inger Berg", "Alan Reed");
        assertThat(found.mentionsOf("Inger Berg")).contains("BERG", "I", "My").doesNotContain("REED", "my");
        assertThat(found.mentionsOf("Alan Reed")).contains("REED", "I", "my").doesNotContain("BERG", "My");
    }

    @Test
    void initialsStandForWhoeverHasThem() {
        Findings found = story("Your questions answered", "Norma Gilhooly: I will train the teachers first.", "Eamon Vance: I doubt that it helps.",
                "NG: I do not share my friend’s doubts.");
        assertThat(found.mentionsOf("Norma Gilhooly")).filteredOn("I"::equals).hasSize(2);
    }

    @Test
    void anOpinionPiecesIIsNobodyNamedInIt() {
        Findings found = story("Why we should keep the old pier", "I learned to fish on the old pier. Mayor Olav Strand wants to pull it down.",
                "I think that he is wrong.");
        assertThat(found.mentionsOf("Olav Strand")).contains("he").doesNotContain("I");
    }
}
