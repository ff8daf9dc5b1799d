package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Capitals, seats of power and countries that act like people. */
class PlacesThatSpeakTest {

    @Test
    void aCapitalThatSpeaksDoesSoForItsCountry() {
        Findings found = paragraphs("Kyiv said on Friday that the bridge would be rebuilt by winter.", "Engineers arrived by train.");
        assertThat(found.entity("Kyiv").kind()).isEqualTo(Kind.PLACE);
        assertThat(found.entity("Kyiv").label()).isEqualTo("Kyiv (Ukraine)");
        assertThat(found.speakerOf("the bridge would be rebuilt")).isEqualTo("Kyiv");
    }

    @Test
    void aCapitalThatIsOnlyVisitedSpeaksForNobody() {
        Findings found = paragraphs("The orchestra will play in Lisbon and Warsaw in June.", "Tickets for Warsaw are sold out.");
        assertThat(found.entity("Warsaw").label()).isEqualTo("Warsaw");
        assertThat(found.entity("Lisbon").label()).isEqualTo("Lisbon");
    }

    @Test
    void theKremlinSpeaksForRussia() {
        Findings found = paragraphs("The Kremlin denied that a ship had been lost.", "It said that the ship was in port.");
        assertThat(found.entity("Kremlin").affiliation()).contains("Russia");
        assertThat(found.speakerOf("the ship was in port")).isEqualTo("Kremlin");
    }

    @Test
    void aSeatOfPowerSpeaksForItsGovernment() {
        Findings found = paragraphs("Downing Street said the tunnel would be finished by May.", "The White House declined to comment.");
        assertThat(found.speakerOf("the tunnel would be finished")).isEqualTo("Downing Street");
        assertThat(found.entity("Downing Street").affiliation()).contains("United Kingdom");
        assertThat(found.entity("White House").affiliation()).contains("United States");
    }

    @Test
    void aCountryThatActsIsACountry() {
        Findings found = paragraphs("Portugal rejected the fishing quota on Monday, and Iceland followed a day later.",
                "“We cannot accept it,” Portugal’s minister, Rita Falcao, said.");
        assertThat(found.names(Kind.PLACE)).containsExactly("Portugal", "Iceland");
        assertThat(found.entity("Rita Falcao").affiliation()).contains("Portugal");
    }

    @Test
    void twoCapitalsThatQuarrelAreTwo() {
        Findings found = paragraphs("Athens accused Ankara of drilling in its waters.", "Ankara said that the ship was on a school trip.");
        assertThat(found.speakerOf("the ship was on a school trip")).isEqualTo("Ankara");
        assertThat(found.entity("Ankara").label()).contains("Tu");
        assertThat(found.entity("Athens").label()).isEqualTo("Athens (Greece)");
    }

    @Test
    void aCapitalIsNotItsCountry() {
        Findings found = paragraphs("Kyiv said the dam was safe.", "Farmers elsewhere in Ukraine were not so sure.");
        assertThat(found.mentionsOf("Kyiv")).containsExactly("Kyiv");
        assertThat(found.mentionsOf("Ukraine")).containsExactly("Ukraine");
    }

    @Test
    void thePopulationOfACountryIsNoPlace() {
        Findings found = paragraphs("Danes eat more rye bread than Swedes do.", "Denmark grows little rye.");
        assertThat(found.names(Kind.PLACE)).containsExactly("Denmark");
    }

    @Test
    void aClubGoesByTheLastWordOfItsName() {
        Findings found = story("City not ready, says Marlow", "Head coach Petra Marlow has told Harwich City supporters not to expect a title.",
                "City beat Lincoln on Sunday.", "Rosie Tan could return next month, City said.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Harwich City").doesNotContain("City");
        assertThat(found.speakerOf("could return")).isEqualTo("Harwich City");
    }

    @Test
    void whereSomebodyLivesIsAPlace() {
        assertThat(paragraphs("Sue Tring, 44, from Bolton, says she is late.").names(Kind.PLACE)).containsExactly("Bolton");
        assertThat(paragraphs("Researchers at the Universities of Exeter and Lund followed the birds.").names(Kind.PERSON)).isEmpty();
    }

    @Test
    void whatHasASpokesmanIsABody() {
        assertThat(paragraphs("A spokesman for Defra said the department was reviewing the evidence.").names(Kind.ORGANIZATION)).containsExactly("Defra");
    }

    @Test
    void noCountryHasAChiefExecutive() {
        Findings found = paragraphs("Rowing Australia chief executive Sarah Cook said her federation had not signed.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Rowing Australia");
    }
}
