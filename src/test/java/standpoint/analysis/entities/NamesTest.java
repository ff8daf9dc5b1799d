package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** One entity for each real thing, under the fullest name the text gives. */
class NamesTest {

    @Test
    void theLastNameAloneIsTheSamePerson() {
        Findings found = paragraphs("Anna Berg opened the bridge on Monday.", "Later, Berg met the workers who had built it.");
        assertThat(found.mentionsOf("Anna Berg")).containsExactly("Anna Berg", "Berg");
    }

    @Test
    void twoPeopleWithOneLastNameStayApart() {
        Findings found = paragraphs("Anna Berg and her brother Tomas Berg run the ferry.",
                "Anna Berg sells the tickets while Tomas Berg steers.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Anna Berg", "Tomas Berg");
        assertThat(found.mentionsOf("Tomas Berg")).containsExactly("Tomas Berg", "Tomas Berg");
    }

    @Test
    void anAppositionIsTheRole() {
        Findings found = paragraphs("Helen Ward, the mayor of Bristol, cut the ribbon on Sunday.");
        assertThat(found.entity("Helen Ward").role()).hasValueSatisfying(role -> assertThat(role).contains("mayor"));
    }

    @Test
    void aNameBehindACommaIsTheOneDescribed() {
        Findings found = paragraphs("A third candidate, the former sprinter Yusuf Adeyemi, refused to join the debate.");
        assertThat(found.mentionsOf("Yusuf Adeyemi")).contains("A third candidate");
    }

    @Test
    void whoeverOnlySpeaksIsABody() {
        assertThat(paragraphs("Unison said the board had lost the trust of staff.").names(Kind.ORGANIZATION)).containsExactly("Unison");
        assertThat(paragraphs("The talks are over. British Glass has urged ministers to think again.").names(Kind.ORGANIZATION)).contains("British Glass");
    }

    @Test
    void sheIsNoCountry() {
        Findings found = paragraphs("Belgium wants guarantees. Asked if there was another way, she said that there was none.");
        assertThat(found.names().stream().filter("Belgium"::equals).flatMap(name -> found.mentionsOf(name).stream())).doesNotContain("she");
    }

    @Test
    void aCourtesyTitleDoesNotMakeAnotherPerson() {
        Findings found = paragraphs("Peter Lang left the cabinet in March.",
                "Friends of Mr Lang said that he was tired. Dr. Peter Lang used to teach physics.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Peter Lang");
        assertThat(found.entity("Peter Lang").mentions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void anAcronymInBracketsIsTheSameBody() {
        Findings found = paragraphs("The National Dairy Board (NDB) met in Cork.", "Later the NDB published its figures.");
        assertThat(found.mentionsOf("National Dairy Board")).contains("National Dairy Board", "NDB");
        assertThat(found.names()).doesNotContain("NDB");
    }

    @Test
    void theEuropeanUnionIsTheEu() {
        Findings found = paragraphs("Envoys of the European Union opened an office in Nairobi on Monday.",
                "Eleven others in Africa belong to the EU.");
        assertThat(found.mentionsOf("European Union")).containsExactly("European Union", "EU");
    }

    @Test
    void theUnitedStatesIsTheUs() {
        Findings found = paragraphs("The ship sailed from the United States in May.",
                "It will return to the US in August, and the U.S. navy will meet it.");
        assertThat(found.mentionsOf("United States")).contains("United States", "US", "U.S.");
    }

    @Test
    void aMonthIsNoPerson() {
        Findings found = paragraphs("Rosa May became minister in May.",
                "In May, May said that the budget would be cut. The cuts began on 3 May.");
        assertThat(found.mentionsOf("Rosa May")).containsExactly("Rosa May", "May");
    }

    @Test
    void aPossessiveBelongsToNoName() {
        Findings found = paragraphs("Ingrid Dahl’s boat sank. Dahl's brother was not aboard.");
        assertThat(found.mentionsOf("Ingrid Dahl")).containsExactly("Ingrid Dahl", "Dahl");
    }

    @Test
    void aPlaceWithinANewspapersNameIsNoPlace() {
        Findings found = paragraphs("Joan Pike told the Boston Globe that the school would close.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Boston Globe");
        assertThat(found.names(Kind.PLACE)).doesNotContain("Boston");
    }

    @Test
    void placesArePlaces() {
        Findings found = paragraphs("The train from Vienna to Prague stops at Brno. Vienna paid for the new line.");
        assertThat(found.names(Kind.PLACE)).contains("Vienna", "Prague", "Brno");
    }

    @Test
    void aPersonIsNoOrganisationOnTheNextLine() {
        Findings found = paragraphs("Alexander Stubb spoke in Helsinki on Tuesday.", "Stubb: more talks are needed, but not at any price.",
                "The crowd cheered Stubb.");
        assertThat(found.mentionsOf("Alexander Stubb")).containsExactly("Alexander Stubb", "Stubb", "Stubb");
        assertThat(found.names(Kind.ORGANIZATION)).isEmpty();
    }

    @Test
    void aNameInTheHeadlineIsThePersonOfTheStory() {
        Findings found = story("Berg refuses to close harbour", "Anna Berg has refused to close the harbour of Lund.", "Berg is its director.");
        assertThat(found.mentionsOf("Anna Berg")).containsExactly("Berg", "Anna Berg", "Berg", "its director");
    }

    @Test
    void aNameDoesNotReachAcrossParagraphs() {
        Findings found = story("War reaches Ukraine", "Russia denied it on Friday.");
        assertThat(found.names(Kind.PLACE)).contains("Ukraine", "Russia");
        assertThat(found.names()).noneMatch(name -> name.contains("\n"));
    }

    @Test
    void anAccentMayBeLeftOut() {
        Findings found = paragraphs("José Muñoz owns the mill.", "Jose Munoz bought it in 1998.");
        assertThat(found.names(Kind.PERSON)).hasSize(1);
    }

    @Test
    void aNameWithParticlesIsOneName() {
        Findings found = paragraphs("Ursula von der Leyen flew to Cairo for talks about the canal.",
                "On Friday von der Leyen flew home and went straight to bed.");
        assertThat(found.mentionsOf("Ursula von der Leyen")).hasSize(2);
        assertThat(found.names(Kind.PERSON)).containsExactly("Ursula von der Leyen");
    }

    @Test
    void aStreetIsNoPerson() {
        Findings found = paragraphs("Anna Berg lives at 12 Lincoln Avenue. The bus to Lincoln Avenue was late.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Anna Berg");
    }

    @Test
    void aNationalityIsNoPlace() {
        Findings found = paragraphs("A French engineer repaired the German engine.");
        assertThat(found.names(Kind.PLACE)).isEmpty();
        assertThat(found.names(Kind.PERSON)).isEmpty();
    }

    @Test
    void aDayAtTheBeginningOfASentenceIsNoName() {
        Findings found = paragraphs("Monday was dry. Christmas was not. Farmers waited.");
        assertThat(found.names()).isEmpty();
    }

    @Test
    void aPersonMayBeCalledLikeACity() {
        Findings found = paragraphs("Paris Fontaine sings in a choir in Leeds.", "On Sundays Fontaine teaches piano.");
        assertThat(found.mentionsOf("Paris Fontaine")).containsExactly("Paris Fontaine", "Fontaine");
        assertThat(found.names(Kind.PLACE)).containsExactly("Leeds");
    }

    @Test
    void anOrganisationNamedAfterACountryIsNotTheCountry() {
        Findings found = paragraphs("On Friday the Bank of England raised its rate. People in England noticed.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Bank of England");
        assertThat(found.mentionsOf("England")).hasSize(1);
    }

    @Test
    void anAcronymWithoutBracketsIsTheBodyWithTheseInitials() {
        Findings found = paragraphs("Members of the World Health Organization met in Geneva.", "The WHO was founded in 1948.");
        assertThat(found.mentionsOf("World Health Organization")).hasSize(2);
    }

    @Test
    void aJobAfterTheNameIsNoOtherPerson() {
        Findings found = paragraphs("Sven Holm, 52, a retired sailor, won the race in Oslo.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Sven Holm");
    }

    @Test
    void aCoupleSharesItsLastName() {
        Findings found = paragraphs("Anna and Tomas Berg own the ferry.", "Anna Berg sells the tickets.");
        assertThat(found.names(Kind.PERSON)).contains("Tomas Berg", "Anna Berg");
    }

    @Test
    void aTitleOfTwoWordsIsTheRole() {
        Findings found = paragraphs("The farmers wrote a letter to Prime Minister Marta Kovacs on Monday.");
        assertThat(found.entity("Marta Kovacs").kind()).isEqualTo(Kind.PERSON);
        assertThat(found.entity("Marta Kovacs").role()).contains("Prime Minister");
    }

    @Test
    void aParticleMakesALastName() {
        Findings found = paragraphs("The Greens’ Sorcha Ní Bhroin is scathing.");
        assertThat(found.mentionsOf("Sorcha Ní Bhroin")).contains("Sorcha Ní Bhroin");
    }

    @Test
    void theOperatorIsNamedBetweenCommas() {
        Findings found = paragraphs("The operator, MetroLink, has put out a statement. It says that the line is open.");
        assertThat(found.speakerOf("the line is open")).isEqualTo("MetroLink");
    }
}
