package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Where a name begins and ends. */
class NameBordersTest {

    @Test
    void militaryAndChurchTitlesAreNoPartOfTheName() {
        Findings found = paragraphs("General Pavel Drobny inspected the camp with Archbishop Luka Vesely on Tuesday.",
                "Captain Oona Rask waited at the gate, and Judge Milan Horak came late.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Pavel Drobny", "Luka Vesely", "Oona Rask", "Milan Horak");
    }

    @Test
    void aTitleAndACourtesyTitleAreNoPartOfTheName() {
        Findings found = paragraphs("Professor Sir Edgar Whitlow designed the locks of the canal.",
                "Critics of Sir Edgar called them a waste of money, but Whitlow said they had paid for themselves.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Edgar Whitlow");
        assertThat(found.speakerOf("they had paid for themselves")).isEqualTo("Edgar Whitlow");
    }

    @Test
    void aHighRepresentativeIsNoPartOfTheUnionNorOfTheName() {
        Findings found = paragraphs("European Union High Representative Marisol Quintero will chair the talks in Tallinn on Thursday.",
                "Quintero arrived there on Wednesday evening.");
        assertThat(found.mentionsOf("European Union")).contains("European Union");
        assertThat(found.mentionsOf("Marisol Quintero")).containsExactly("Marisol Quintero", "Quintero");
        assertThat(found.entity("Marisol Quintero").role()).hasValueSatisfying(role -> assertThat(role).contains("High Representative"));
        assertThat(found.entity("Marisol Quintero").affiliation()).contains("European Union");
    }

    @Test
    void aPossessiveBodyBeforeATitleIsItsOwnEntity() {
        Findings found = paragraphs("Norway's Foreign Minister Synne Haugland and the Rowing Federation's president Ulrich Brenn spoke in Bergen.");
        assertThat(found.mentionsOf("Norway")).containsExactly("Norway");
        assertThat(found.entity("Synne Haugland").affiliation()).contains("Norway");
        assertThat(found.names(Kind.PERSON)).containsExactly("Synne Haugland", "Ulrich Brenn");
    }

    @Test
    void aNameThatEndsInSTakesABareApostrophe() {
        Findings found = paragraphs("Magnus Lindqvis’ yacht was found near Gotland.", "Lindqvis’ wife had reported it missing.");
        assertThat(found.names(Kind.PERSON)).contains("Magnus Lindqvis");
        assertThat(found.mentionsOf("Magnus Lindqvis")).contains("Magnus Lindqvis", "Lindqvis");
    }

    @Test
    void peopleInAListAreSeveral() {
        Findings found = paragraphs("The prize went to Irma Solberg, Hugo Tennant, Leila Farouki and Pieter Maas.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Irma Solberg", "Hugo Tennant", "Leila Farouki", "Pieter Maas");
    }

    @Test
    void bodiesInAListAreSeveral() {
        Findings found = paragraphs("Inspectors visited Halvorsen Shipping, Baltline Ferries and the Port Authority of Gdynia on Monday.",
                "Baltline Ferries was fined 3,000 euros.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Halvorsen Shipping", "Baltline Ferries");
        assertThat(found.mentionsOf("Baltline Ferries")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aBodyWithAndInItsNameIsOne() {
        Findings found = paragraphs("The Department for Fisheries and Rural Affairs closed the river on Friday.",
                "Anglers had asked the Department for Fisheries and Rural Affairs for help.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Department for Fisheries and Rural Affairs");
    }

    @Test
    void anAbbreviationInBracketsStandsForTheBodyLater() {
        Findings found = paragraphs("The Central Office for River Transport (CORT) opened a school in Linz.",
                "CORT trains forty pilots a year. Graduates of CORT’s school work on the Danube.");
        assertThat(found.mentionsOf("Central Office for River Transport")).contains("Central Office for River Transport", "CORT");
        assertThat(found.names()).doesNotContain("CORT");
    }

    @Test
    void americaAndTheStatesAreOneCountry() {
        Findings found = paragraphs("The United States closed its border posts on Sunday.", "The US opened them again a day later.",
                "America cannot live without lettuce, and U.S. shops know it.");
        assertThat(found.mentionsOf("United States")).contains("United States", "US", "America", "U.S.");
        assertThat(found.names(Kind.PLACE)).containsExactly("United States");
    }

    @Test
    void britainAndTheUnitedKingdomAreOneCountry() {
        Findings found = paragraphs("The United Kingdom signed the treaty in Lisbon.", "Britain had waited for a year, and the UK is glad, diplomats say.");
        assertThat(found.mentionsOf("United Kingdom")).contains("United Kingdom", "Britain", "UK");
    }

    @Test
    void initialsAreTheSamePerson() {
        Findings found = paragraphs("J. R. Castellan, who built the tower, died on Monday.", "Castellan was 91. Friends of J.R. Castellan lit candles.");
        assertThat(found.names(Kind.PERSON)).hasSize(1);
        assertThat(found.entity(found.names(Kind.PERSON).getFirst()).mentions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aMiddleInitialMayBeLeftOut() {
        Findings found = paragraphs("Walter T. Brandreth sold the mine in 2019.", "Walter Brandreth now lives in Perth, where Brandreth keeps sheep.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Walter T. Brandreth");
    }

    @Test
    void particlesBelongToTheName() {
        Findings found = paragraphs("Inés de la Vega won the seat from Joris van der Meulen and Tariq bin Rashid.",
                "Officials told de la Vega on Monday. Van der Meulen went home.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Inés de la Vega", "Joris van der Meulen", "Tariq bin Rashid");
        assertThat(found.mentionsOf("Joris van der Meulen")).contains("Van der Meulen");
    }

    @Test
    void lettersWithMarksBelongToTheName() {
        Findings found = paragraphs("Łukasz Żebrowski met Çağla Özdemir in Kraków.", "Żebrowski left early, and Özdemir stayed.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Łukasz Żebrowski", "Çağla Özdemir");
        assertThat(found.mentionsOf("Łukasz Żebrowski")).containsExactly("Łukasz Żebrowski", "Żebrowski");
        assertThat(found.mentionsOf("Çağla Özdemir")).containsExactly("Çağla Özdemir", "Özdemir");
    }

    @Test
    void lettersWithMarksMayBeWrittenWithoutThem() {
        Findings found = paragraphs("Łukasz Żebrowski opened the gallery in May.", "Visitors told Zebrowski that the light was poor.");
        assertThat(found.mentionsOf("Łukasz Żebrowski")).contains("Łukasz Żebrowski", "Zebrowski");
    }

    @Test
    void aNicknameInQuotationMarksIsPartOfTheName() {
        Findings found = paragraphs("Ronald “Duke” Pellerin has sold oysters for 40 years.", "On Saturdays Pellerin gives them away.",
                "Everybody in Cancale knows Duke.");
        assertThat(found.names(Kind.PERSON)).hasSize(1);
        assertThat(found.entity(found.names(Kind.PERSON).getFirst()).mentions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aNameWithAHyphenIsOneName() {
        Findings found = paragraphs("Marie-Claire Dubois-Lenoir runs the bakery in Metz.", "Dubois-Lenoir gets up at three.");
        assertThat(found.mentionsOf("Marie-Claire Dubois-Lenoir")).containsExactly("Marie-Claire Dubois-Lenoir", "Dubois-Lenoir");
    }

    @Test
    void theFamilyNameMayComeFirst() {
        Findings found = paragraphs("Premier Zhou Mingde received Kim Sang-ho, the South Korean envoy, on Friday.", "Zhou praised Kim for his patience.");
        assertThat(found.mentionsOf("Zhou Mingde")).contains("Zhou Mingde", "Zhou");
        assertThat(found.mentionsOf("Kim Sang-ho")).contains("Kim Sang-ho", "Kim");
    }

    @Test
    void aWordAtTheBeginningOfASentenceIsNoPartOfTheName() {
        Findings found = paragraphs("Yesterday Fiona Marsh resigned. Meanwhile Colin Abbot packed his desk. Both Marsh and Abbot declined to speak.");
        assertThat(found.mentionsOf("Fiona Marsh")).containsExactly("Fiona Marsh", "Marsh");
        assertThat(found.names(Kind.PERSON)).containsExactly("Fiona Marsh", "Colin Abbot");
    }

    @Test
    void aVillageBetweenCommasIsNotWhatStandsThere() {
        Findings found = paragraphs("Forty old oaks in Mill Lane, Upper Tarnbrook, will be felled in March.", "The council of Upper Tarnbrook voted in January.");
        assertThat(found.entity("Upper Tarnbrook").kind()).isEqualTo(Kind.PLACE);
        assertThat(found.mentionsOf("Upper Tarnbrook")).containsExactly("Upper Tarnbrook", "Upper Tarnbrook");
    }

    @Test
    void aHeadlineShortensWhatTheStoryCallsInFull() {
        Findings found = story("Commission opens case against Poland", "The European Commission on Monday opened a case against Poland. “It is serious,” the Commission said.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("European Commission");
    }

    @Test
    void lawsAndIllnessesAreNobody() {
        assertThat(paragraphs("Senators want to repeal Carecare. Anna Berg vowed to defend Carecare.").names(Kind.PERSON)).containsExactly("Anna Berg");
        assertThat(paragraphs("A Lassora vaccine is being tested. Cases of Lassora are rising, Anna Berg said.").names(Kind.PERSON)).containsExactly("Anna Berg");
        assertThat(paragraphs("The Brandt-Keel act limits banks. Repealing Brandt-Keel would be wrong, Anna Berg said.").names(Kind.PERSON)).containsExactly("Anna Berg");
        assertThat(paragraphs("The Reed law is old. Repealing it would be wrong, Reed said. Tom Reed wrote it.").names(Kind.PERSON)).containsExactly("Tom Reed");
    }

    @Test
    void aNumberedBillIsNoDeedOfTheSenate() {
        Findings found = paragraphs("Senate Bill 54 would end the practice, Anna Berg said. Tom Reed, the former secretary of State, disagreed.");
        assertThat(found.names()).containsExactly("Anna Berg", "Tom Reed");
    }

    @Test
    void aFirstNameAndAnOfficeMakeAPerson() {
        Findings found = paragraphs("“The city has changed,” said Mitchell Moss, urban policy professor and director of the Rudin Center.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Mitchell Moss");
    }

    @Test
    void aPartyBeforeANameIsNoPartOfIt() {
        Findings found = paragraphs("Jason Kane, who is running against Missouri Republican Roy Blunt, spoke at the Cleveland Convention.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Jason Kane", "Roy Blunt");
    }
}
