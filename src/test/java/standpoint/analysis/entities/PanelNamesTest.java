package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Names and descriptions that a reader of the list of who is in a story stumbles over first. */
class PanelNamesTest {

    @Test
    void aMemberBehindTheSeatOfAnotherIsNoPlace() {
        Findings found = paragraphs("Aides to Sens. Petra Moss (D-Ohio) and John Corven (R-Texas) have been talking for weeks.",
                "Corven said he was pleased.");
        assertThat(found.entity("John Corven").kind()).isEqualTo(Kind.PERSON);
        assertThat(found.mentionsOf("John Corven")).containsExactly("John Corven", "Corven", "he");
    }

    @Test
    void aPartyAndASeatAreNoName() {
        Findings found = paragraphs("Sen. Petra Moss, D-Oregon, agreed.", "Moss, D-Oregon, said the pier could be saved.");
        assertThat(found.names(Kind.PLACE)).isEmpty();
        assertThat(found.names(Kind.ORGANIZATION)).isEmpty();
        assertThat(found.speakerOf("the pier could be saved")).isEqualTo("Petra Moss");
    }

    @Test
    void aLastNameThatIsAPlaceTooIsThePerson() {
        Findings found = paragraphs("Ramiro Santiago, 26, was charged on Monday.", "Mr. Santiago told the court that he was sorry.",
                "Police had taken a gun from Santiago in May.");
        assertThat(found.names(Kind.PLACE)).isEmpty();
        assertThat(found.mentionsOf("Ramiro Santiago")).contains("Ramiro Santiago", "Santiago");
        assertThat(found.speakerOf("he was sorry")).isEqualTo("Ramiro Santiago");
    }

    @Test
    void aPlaceStaysOneThoughSomebodyIsCalledAfterIt() {
        Findings found = paragraphs("Ramiro Santiago, 26, flew home on Monday.", "Prices have doubled in Santiago, and rents are high in Santiago too.");
        assertThat(found.entity("Santiago").kind()).isEqualTo(Kind.PLACE);
    }

    @Test
    void aShopCalledAfterItsOwnerIsNoPlace() {
        Findings found = paragraphs("He grew up stacking shelves and shopping at Bartel’s.");
        assertThat(found.names(Kind.PLACE)).isEmpty();
    }

    @Test
    void aPartOfACountryAndATitleAreNoPlaces() {
        Findings found = paragraphs("The shop opened in Southern California last May.",
                "The film is called “The Island Dream in Ruins.” Critics liked it.");
        assertThat(found.names(Kind.PLACE)).containsExactly("California");
    }

    @Test
    void aHeadlineSpeaksOfAVoteAboutAPerson() {
        Findings found = story("Council Leaders Reach Accord, Plan Lorena Grange Vote",
                "Council leaders said on Tuesday that they would vote on Lorena Grange this week.",
                "Grange has waited since May.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Lorena Grange");
    }

    @Test
    void theArabicArticleMayBeLeftOut() {
        Findings found = paragraphs("The rebels want Karim al-Masri to leave.", "Masri said he would stay.");
        assertThat(found.mentionsOf("Karim al-Masri")).contains("Karim al-Masri", "Masri");
    }

    @Test
    void aSonWhoseNameIsAWord() {
        Findings found = paragraphs("They live with their son, Kit, in Leeds.", "Kit said the flat was cold.");
        assertThat(found.entity("Kit").kind()).isEqualTo(Kind.PERSON);
        assertThat(found.speakerOf("the flat was cold")).isEqualTo("Kit");
    }

    @Test
    void aBodyIsCalledAfterWhatItsCountryDoes() {
        Findings found = paragraphs("Row Scotland said it would review the rule.", "Row Scotland is paid by its members.");
        assertThat(found.entity("Row Scotland").kind()).isEqualTo(Kind.ORGANIZATION);
        assertThat(found.names(Kind.PLACE)).isEmpty();
    }

    @Test
    void aCountryWithAnAdjectiveStaysACountry() {
        Findings found = paragraphs("Western France said goodbye to the summer. Neighbouring Spain said it would help.");
        assertThat(found.names(Kind.ORGANIZATION)).isEmpty();
    }

    @Test
    void aPersonFamiliarWithAMatterIsNobodyNamedBefore() {
        Findings found = paragraphs("The lawyer taped a talk about a payment to Marcus Bell, a person familiar with the matter said Friday.",
                "The person said the tape was two months old.");
        assertThat(found.mentionsOf("Marcus Bell")).containsExactly("Marcus Bell");
        assertThat(found.speakerOf("the tape was two months old")).isEqualTo("person");
    }

    @Test
    void thoseWhoKnowSomebodyAreAGroup() {
        Findings found = paragraphs("Those who have spoken to her say she will resign.");
        assertThat(found.speakerOf("she will resign")).isEqualTo("Those who have spoken to her");
    }

    @Test
    void aShareOfPeopleBeginsWithItsNumber() {
        Findings found = paragraphs("The survey found that 8 in 10 Bell supporters are enthusiastic.",
                "Seven in 10 Bell supporters say they will go.");
        assertThat(found.names(Kind.GROUP)).noneMatch(name -> name.startsWith("in "));
    }

    @Test
    void whoeverBuysAndMakesUnderOneWordIsACompany() {
        Findings found = paragraphs("A committee said ministers had ignored warnings.", "Nexora, the buyer, rejected the findings. “We have invested millions,” it said in a statement.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Nexora");
        assertThat(found.speakerOf("We have invested")).isEqualTo("Nexora");
        assertThat(paragraphs("The tablets came from a bad batch. The manufacturer, Purelab, denies that.").names(Kind.ORGANIZATION)).containsExactly("Purelab");
    }

    @Test
    void wordsWrittenTogetherAreABodysName() {
        assertThat(paragraphs("NatureScot has not objected to the plan.").names(Kind.ORGANIZATION)).containsExactly("NatureScot");
    }

    @Test
    void theUnionIsTheOneThatIsCalledSo() {
        Findings found = paragraphs("Labour attacked the plan. The GMB union welcomed it, and the union said staff were happy.");
        assertThat(found.speakerOf("staff were happy")).isEqualTo("GMB");
    }

    @Test
    void whateverHasSharesIsACompany() {
        Findings found = paragraphs("A jab made by Italy's Serafarm works. Serafarm's shares rose.", "“This is a milestone,” the company said.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Serafarm");
        assertThat(found.speakerOf("a milestone")).isEqualTo("Serafarm");
    }

    @Test
    void theLettersOfABodyThatIsNamedInFull() {
        Findings found = story("EMA backs jab for farm workers", "The European Medicines Agency recommended a vaccine on Thursday.");
        assertThat(found.mentionsOf("European Medicines Agency")).contains("EMA");
    }

    @Test
    void theUnionBehindItsNameSpeaks() {
        Findings found = paragraphs("The GMB union said that staff were happy with the offer.");
        assertThat(found.speakerOf("staff were happy")).isEqualTo("GMB");
    }
}
