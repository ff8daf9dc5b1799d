package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;
import standpoint.analysis.Mention;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who "he", "the minister" and "the company" are. */
class ReferencesTest {

    @Test
    void sheIsTheWoman() {
        Findings found = paragraphs("Maria Santos and John Keller met in Lisbon.", "She said the talks had gone well.");
        assertThat(found.speakerOf("the talks had gone well")).isEqualTo("Maria Santos");
        assertThat(found.mentionsOf("Maria Santos")).containsExactly("Maria Santos", "She");
    }

    @Test
    void heIsTheMan() {
        Findings found = paragraphs("Maria Santos and John Keller met in Lisbon.", "He said the talks had gone well.");
        assertThat(found.speakerOf("the talks had gone well")).isEqualTo("John Keller");
    }

    @Test
    void heIsTheSubjectRatherThanTheObject() {
        Findings found = paragraphs("Robert Hale visited Michael Brandt on Tuesday.", "He said the house was cold.");
        assertThat(found.speakerOf("the house was cold")).isEqualTo("Robert Hale");
    }

    @Test
    void aTitleTellsTheSexOfAnUnknownName() {
        Findings found = paragraphs("Mr Oyelaran and Ms Adisa came to the hearing.", "She said the well was dry.");
        assertThat(found.speakerOf("the well was dry")).contains("Adisa");
    }

    @Test
    void theMinisterIsWhoHasThatOffice() {
        Findings found = paragraphs("Finance Minister Lena Holt met union leader Carl Voss.", "The minister said taxes would rise.");
        assertThat(found.speakerOf("taxes would rise")).isEqualTo("Lena Holt");
    }

    @Test
    void theMinisterMayBeASecretary() {
        Findings found = paragraphs("James Archer, the health secretary, met nurses and the banker Paul Simms on Monday.",
                "The minister said pay would rise by 4 per cent.");
        assertThat(found.speakerOf("pay would rise")).isEqualTo("James Archer");
    }

    @Test
    void theMayorIsNotTheGovernor() {
        Findings found = paragraphs("Governor Ruth Adler and Mayor Sam Cole toured the flooded streets.",
                "The mayor said the pumps had failed.");
        assertThat(found.speakerOf("the pumps had failed")).isEqualTo("Sam Cole");
    }

    @Test
    void theUnionIsTheUnionOfTheStory() {
        Findings found = paragraphs("The Teachers’ Union of Wales met the Welsh Office on Friday.", "The union said its members would strike.");
        assertThat(found.speakerOf("its members would strike")).contains("Teachers’ Union");
    }

    @Test
    void theCompanyIsTheCompanyOfTheStory() {
        Findings found = paragraphs("Nordvik Energy Ltd bought the wind farm from the Scottish Government.",
                "The company said prices would fall.");
        assertThat(found.speakerOf("prices would fall")).contains("Nordvik Energy");
    }

    @Test
    void itIsNoPerson() {
        Findings found = paragraphs("Lena Holt wrote to the World Health Organization.", "It said the letter had arrived.");
        assertThat(found.speakerOf("the letter had arrived")).isEqualTo("World Health Organization");
    }

    @Test
    void aGroupThatSpeaksIsAGroup() {
        Findings found = paragraphs("Opposition lawmakers said the budget was a fraud.");
        assertThat(found.entity("Opposition lawmakers").kind()).isEqualTo(Kind.GROUP);
        assertThat(found.speakerOf("the budget was a fraud")).isEqualTo("Opposition lawmakers");
    }

    @Test
    void aGroupThatOnlyIsThereIsNotListed() {
        Findings found = paragraphs("Opposition lawmakers ate lunch in the garden, and three tourists sat beside them.");
        assertThat(found.names(Kind.GROUP)).isEmpty();
        assertThat(found.names(Kind.PERSON)).isEmpty();
    }

    @Test
    void formsAreTold() {
        Findings found = paragraphs("Finance Minister Lena Holt came late.", "She said the train was late.",
                "The minister added that it often was.");
        assertThat(found.entity("Lena Holt").mentions()).extracting(Mention::form)
                .containsExactly(Mention.Form.NAME, Mention.Form.PRONOUN, Mention.Form.NOMINAL);
    }

    @Test
    void anUnnamedPersonWhoSpeaksIsAPerson() {
        Findings found = paragraphs("A company lawyer said the contract was void.");
        assertThat(found.names(Kind.PERSON)).hasSize(1);
        assertThat(found.speakerOf("the contract was void")).containsIgnoringCase("company lawyer");
    }

    @Test
    void aGroupThatTakesAStanceIsListed() {
        Findings found = paragraphs("Residents oppose the new runway.");
        assertThat(found.names(Kind.GROUP)).containsExactly("Residents");
    }

    @Test
    void hisRefersToTheSpeaker() {
        Findings found = paragraphs("Tom Reed sold his boat to Anna Berg.");
        assertThat(found.mentionsOf("Tom Reed")).containsExactly("Tom Reed", "his");
    }

    @Test
    void iInSpeechIsNotTheLastPersonNamed() {
        Findings found = paragraphs("Tom Reed walked in.", "“Tom knows that I sold the boat,” said Anna Berg.");
        assertThat(found.mentionsOf("Tom Reed")).doesNotContain("I");
    }

    @Test
    void theyAreTheGroupThatSpokeBefore() {
        Findings found = paragraphs("Several farmers said that the dam was too high.", "They said the valley would dry out.");
        assertThat(found.speakerOf("the valley would dry out")).isEqualTo(found.speakerOf("the dam was too high"));
    }

    @Test
    void theChiefOfABodyIsItsSecretaryGeneral() {
        Findings found = paragraphs("Red Cross Secretary-General Ida Lund flew to Nairobi.", "The Red Cross chief said the tents had arrived.");
        assertThat(found.speakerOf("the tents had arrived")).isEqualTo("Ida Lund");
    }

    @Test
    void theTribunalIsTheOneThatIsCalledSo() {
        Findings found = paragraphs("The International Rowing Tribunal banned her for three years.", "She has taken her case to the Court of Arbitration for Sport.",
                "The tribunal said there would be no delay.");
        assertThat(found.speakerOf("there would be no delay")).isEqualTo("International Rowing Tribunal");
    }

    @Test
    void aBodyIsNamedWithItsKind() {
        Findings found = paragraphs("The smaller union of bank engineers welcomed the bid on Monday.", "The union said the computers were old.");
        assertThat(found.speakerOf("the computers were old")).isEqualTo("smaller union of bank engineers");
    }

    @Test
    void aVerbInFrontOfANameIsNoFirstName() {
        Findings found = paragraphs("Ryan Ellis, a tax consultant, said it was hard to avoid.", "Said Ellis: “I do not see her caring about it.”");
        assertThat(found.speakerOf("I do not see her caring")).isEqualTo("Ryan Ellis");
    }

    @Test
    void whatWasReleasedIsWhatFound() {
        Findings found = paragraphs("A Quinnipiac University poll released in late August found that 74 percent of voters wanted the returns.");
        assertThat(found.speakerOf("74 percent of voters")).isEqualTo("Quinnipiac University poll");
    }

    @Test
    void aChorusIsMadeOfThoseWhoSing() {
        Findings found = paragraphs("A chorus of prominent Republicans has said that the file should be opened.");
        assertThat(found.speakerOf("the file should be opened")).isEqualTo("Republicans");
    }

    @Test
    void anOfficeIsWhoIsNamedBehindIt() {
        Findings found = paragraphs("Anna Berg denies theft.", "The prosecutor, Ms Hale, told jurors to go home. She said the case would last a week.");
        assertThat(found.speakerOf("the case would last a week")).isEqualTo("Hale");
    }

    @Test
    void aJudgeIsNobodyNamedBefore() {
        Findings found = paragraphs("Tom Reed was in court.", "The judge, Lord Justice Hale, told jurors to go home. He said the case would last a week.");
        assertThat(found.speakerOf("the case would last a week")).isEqualTo("Hale");
    }

    @Test
    void theWitnessIsNotWhomTheLawyerIsFor() {
        Findings found = paragraphs("Ms Novak told the court she had begged her manager to stop.",
                "Cross-examined by Tom Reed, for Berg, the witness said that the lift was old.");
        assertThat(found.speakerOf("the lift was old")).isEqualTo("Novak");
    }

    @Test
    void whoeverWorksForTheMayorIsNotTheMayor() {
        Findings found = paragraphs("The mayor opened the bridge.", "The mayor's transport chief, Graham Tilley, said it was late.", "The mayor said it was a fine bridge.");
        assertThat(found.speakerOf("it was late")).isEqualTo("Graham Tilley");
        assertThat(found.speakerOf("it was a fine bridge")).isEqualTo("mayor");
    }

    @Test
    void theTwoTermRepublicanIsAPerson() {
        Findings found = paragraphs("Sen. Dale Whitcomb was asked about the dam.", "\"I'm not going to stand here,\" the two-term Republican told a crowd.");
        assertThat(found.speakerOf("not going to stand here")).isEqualTo("Dale Whitcomb");
    }

    @Test
    void twoOfficesBeforeOneNameAreOnePerson() {
        Findings found = paragraphs("Former minister and banker Tom Ashe said the bridge was ugly. \"It is a disgrace,\" he said.");
        assertThat(found.speakerOf("It is a disgrace")).isEqualTo("Tom Ashe");
    }

    @Test
    void bothAreThoseTwo() {
        Findings found = paragraphs("Anna Berg and Tom Reed met on Monday. Both said the dam was too high.");
        assertThat(found.speakerOf("the dam was too high")).isEqualTo("Anna Berg and Tom Reed");
    }

    @Test
    void theFundIsTheBodyNamedBeforeTheComma() {
        Findings found = paragraphs("By contrast, QVK, the Danish pension fund that is its largest investor, said that the price was fair.");
        assertThat(found.speakerOf("the price was fair")).isEqualTo("QVK");
        assertThat(found.mentionsOf("QVK")).contains("the Danish pension fund");
    }

    @Test
    void twoMoreResidentsAreNotTheOnesBefore() {
        Findings found = paragraphs("Three residents welcomed the plan.", "Two residents said that it was a disgrace.");
        assertThat(found.speakerOf("it was a disgrace")).isEqualTo("Two residents");
    }

    @Test
    void thePublicanIsTheOneWhoActedLast() {
        Findings found = paragraphs("Helen Marsh denies arson.",
                "Mr Lindqvist, called by the prosecution, gave a different account. “She told me I would be sorry,” the publican said.");
        assertThat(found.speakerOf("She told me I would be sorry")).isEqualTo("Lindqvist");
    }

    @Test
    void theOfficialIsTheOneOfTheDepartment() {
        Findings found = paragraphs("In Washington, a State Department official said that the talks had failed.",
                "The official said that both sides had been warned.");
        assertThat(found.speakerOf("both sides had been warned")).isEqualTo("State Department official");
    }

    @Test
    void aSpokesmanForFriendsHasANameOfHisOwn() {
        Findings found = paragraphs("A spokesman for the Friends of Mill Lane, Anders Lindqvist, said that the baths would stay.");
        assertThat(found.speakerOf("the baths would stay")).isEqualTo("Anders Lindqvist");
    }

    @Test
    void aBarmanIsAPerson() {
        Findings found = paragraphs("A barman told a jury that the pub had been empty.");
        assertThat(found.entity("barman").kind()).isEqualTo(Kind.PERSON);
    }
}
