package standpoint.analysis.quotes;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who says it where commas part the name from its verb, from its description, or from the clause about it. */
class CommaSubjectsTest {

    @Test
    void aDescriptionAndANameBehindAParticiple() {
        Findings found = paragraphs("Giving evidence, a former flatmate, Emily Harrow, said that the stairs were always dark.");
        assertThat(found.speakerOf("the stairs were always dark")).isEqualTo("Emily Harrow");
    }

    @Test
    void aRelativeAndAFirstNameBehindAPlace() {
        Findings found = paragraphs("Outside court, Mrs Lindqvist's brother, Anders, said that the family would appeal.",
                "“We are not finished,” he told reporters.");
        assertThat(found.speakerOf("the family would appeal")).isEqualTo("Anders");
        assertThat(found.speakerOf("We are not finished")).isEqualTo("Anders");
    }

    @Test
    void anOfficerOfTheUnionAndNotTheUnion() {
        Findings found = paragraphs("The mayor opposes the closure. So does the Tram Drivers' Union, whose local secretary, Helen Marsh, said that her members were furious.");
        assertThat(found.speakerOf("her members were furious")).isEqualTo("Helen Marsh");
    }

    @Test
    void theOneBeforeTheClauseAndNotWhoIsWithinIt() {
        Findings found = paragraphs("President Oskar Lindholm, who as a student leader opposed the dam, told farmers at a rally in Molde that it would be finished by winter.");
        assertThat(found.speakerOf("it would be finished by winter")).isEqualTo("Oskar Lindholm");
    }

    @Test
    void aSpokesmanSpeaksForWhoIsNamedBehindHim() {
        Findings found = paragraphs("In Molde, a spokesman for the mayor, Helen Marsh, said that the ferry would stay.");
        assertThat(found.speakerOf("the ferry would stay")).isNotEqualTo("Helen Marsh");
    }

    @Test
    void whoIsThePersonNamedRightBefore() {
        Findings found = paragraphs("She will meet the woman she beat to the title, Norway's Ingrid Solberg, who wrote on social media that she would race her tomorrow.");
        assertThat(found.speakerOf("she would race her tomorrow")).isEqualTo("Ingrid Solberg");
    }

    @Test
    void nothingBehindAColonIsSaidBeforeIt() {
        Findings found = paragraphs("Ms Harrow will have none of it. “You do not sell your own grandmother.” The ambassador, Anders Lindqvist, put it more gently: his country would study any offer.");
        assertThat(found.speakerOf("You do not sell your own grandmother")).isEqualTo("Harrow");
    }

    @Test
    void aColonBelongsToTheNameBeforeIt() {
        Findings found = paragraphs("Helen Marsh again, this time outside the station: “There is no offer. There is a threat.” The company insists that it is real.");
        assertThat(found.speakerOf("There is no offer")).isEqualTo("Helen Marsh");
    }

    @Test
    void aMessageIsFromItsSubjectAndNotForIt() {
        Findings found = paragraphs("Council leader Margaret Finlay delivered a blunt message to Tom Reed: \"It is time to stop selling off our parks.\"");
        assertThat(found.speakerOf("It is time to stop selling off our parks")).isEqualTo("Margaret Finlay");
    }

    @Test
    void whoeverTellsIsSomebody() {
        Findings found = paragraphs("A bride claimed that the hotel had lost her dress. Some affiliates vowed to stay out until Friday.");
        assertThat(found.speakerOf("the hotel had lost her dress")).isEqualTo("bride");
        assertThat(found.speakerOf("to stay out until Friday")).containsIgnoringCase("affiliates");
    }

    @Test
    void aBodyMayBeNamedBehindACount() {
        Findings found = paragraphs("Two of the shareholders said they would wait. A third, the activist investor Marsh Capital, said that the chairman should go.");
        assertThat(found.speakerOf("the chairman should go")).isEqualTo("Marsh Capital");
    }

    @Test
    void aSpokeswomanForAMinistryHasANameOfHerOwn() {
        Findings found = paragraphs("Asked about it in Molde, a spokeswoman for the farm ministry, Mette Hovland, said that this was a matter for later.");
        assertThat(found.speakerOf("this was a matter for later")).isEqualTo("Mette Hovland");
    }

    @Test
    void whoeverLeadsThemDoesNotSpeak() {
        Findings found = paragraphs("In a letter seen by Agence Sport, the federations, led by Germany and New Zealand, said Oller had signed the deal.");
        assertThat(found.speakerOf("had signed the deal")).isEqualTo("federations");
    }

    @Test
    void theBankBehindTheCommaIsTheOneOfThem() {
        Findings found = paragraphs("A watchdog urged sponsors to freeze payments. One of them, the Swiss bank Aarberg, said it was watching closely.");
        assertThat(found.speakerOf("was watching closely")).isEqualTo("Aarberg");
    }

    @Test
    void whoeverOrderedItDoesNotSpeakBehindAnAdverb() {
        Findings found = paragraphs("The only study so far, ordered by the European Commission and leaked last month, found that it would cost four times as much.");
        assertThat(found.speakerOf("four times as much")).isEqualTo("only study");
    }

    @Test
    void twoClausesAboutWhoSpeaks() {
        Findings found = paragraphs("An official who handles the files, and who would rather I did not print her name, thinks the rules were drawn up for deserts.");
        assertThat(found.speakerOf("drawn up for deserts")).isEqualTo("official");
    }

    @Test
    void thePeopleBriefedOnTheTalksExpect() {
        Findings found = paragraphs("Murmur has offered 1.5, according to two people briefed on the talks, who expect them to land somewhere near 3.");
        assertThat(found.speakerOf("somewhere near 3")).isEqualTo("two people");
    }

    @Test
    void oneAmongThemDoesNotSpeakAlone() {
        Findings found = paragraphs("In an open letter, 14 former pupils, among them the novelist Peter Sands, pleaded for the school to be spared.");
        assertThat(found.speakerOf("to be spared")).isEqualTo("14 former pupils");
    }

    @Test
    void whoeverIsNamedBeforeThoseWhoWereToldHasNotToldThem() {
        Findings found = paragraphs("The teacher wept after governors were told that the school would close next summer.");
        assertThat(found.analysis().quotes()).noneMatch(quote -> quote.speaker().isPresent());
    }
}
