package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** He, she, they, it, his and her, and the pronouns that stand for nobody. */
class PronounsTest {

    @Test
    void herBelongsToTheWoman() {
        Findings found = paragraphs("Astrid Hellberg met Dieter Kranz at the station and gave him her keys.");
        assertThat(found.mentionsOf("Astrid Hellberg")).containsExactly("Astrid Hellberg", "her");
        assertThat(found.mentionsOf("Dieter Kranz")).containsExactly("Dieter Kranz", "him");
    }

    @Test
    void anObjectIsNotItsOwnSubject() {
        Findings found = paragraphs("Henrik Solli drove to Molde. Later Arne Vik thanked him for the coffee.");
        assertThat(found.mentionsOf("Henrik Solli")).contains("him");
        assertThat(found.mentionsOf("Arne Vik")).containsExactly("Arne Vik");
    }

    @Test
    void himselfIsTheSubject() {
        Findings found = paragraphs("Henrik Solli wrote to Arne Vik. Vik built the boat himself.");
        assertThat(found.mentionsOf("Arne Vik")).contains("himself");
    }

    @Test
    void aPronounMayComeBeforeItsName() {
        Findings found = paragraphs("Before he became a priest, Thaddeus Mwangi played the drums in Mombasa.");
        assertThat(found.mentionsOf("Thaddeus Mwangi")).containsExactly("he", "Thaddeus Mwangi");
    }

    @Test
    void theyAreTheGroupAndNotTheOnePerson() {
        Findings found = paragraphs("Striking nurses told Birgit Aune that wards were full.", "They said that two patients had slept in a corridor.");
        assertThat(found.speakerOf("two patients had slept in a corridor")).isEqualTo("Striking nurses");
    }

    @Test
    void itIsTheCompanyAndHeItsChief() {
        Findings found = paragraphs("Polar Kelp Ltd dismissed its chemist, Torben Juhl, in March.",
                "It said that he had sold a recipe. He said that it was his own.");
        assertThat(found.speakerOf("he had sold a recipe")).isEqualTo("Polar Kelp Ltd");
        assertThat(found.speakerOf("it was his own")).isEqualTo("Torben Juhl");
    }

    @Test
    void itsBelongsToTheCountry() {
        Findings found = paragraphs("Estonia has closed its eastern ports.", "It will open them again in spring.");
        assertThat(found.mentionsOf("Estonia")).contains("Estonia", "its", "It");
    }

    @Test
    void sheIsNobodyWhereNoWomanIsNamed() {
        Findings found = paragraphs("Robert Falk and Edmund Pryce walked to the harbour.", "She was waiting there with a lamp.");
        assertThat(found.analysis().entities()).filteredOn(entity -> found.mentionsOf(entity.name()).contains("She")).isEmpty();
    }

    @Test
    void heIsNoCompany() {
        Findings found = paragraphs("Polar Kelp Ltd moved to Bodo in June.", "He said that the harbour was too small.");
        assertThat(found.speakerOf("the harbour was too small")).isNotEqualTo("Polar Kelp Ltd").isNotEqualTo("Bodo");
        assertThat(found.mentionsOf("Polar Kelp Ltd")).doesNotContain("He");
    }

    @Test
    void theTextTellsTheSexOfARareName() {
        Findings found = paragraphs("Ximbo Tarrandel joined the orchestra after her husband had left it.",
                "Edmund Pryce, the conductor, was pleased. She played the harp.");
        assertThat(found.mentionsOf("Ximbo Tarrandel")).contains("her", "She");
    }

    @Test
    void thePronounFollowsTheSpeakerFromSentenceToSentence() {
        Findings found = paragraphs("Roland Thibault met the bank’s director, Sylvie Garnier, on Friday.",
                "He said he was bankrupt. He owed money to everyone. His car had been sold.");
        assertThat(found.mentionsOf("Roland Thibault")).containsExactly("Roland Thibault", "He", "he", "He", "His");
    }

    @Test
    void iInALaterPartOfTheQuoteIsTheSameSpeaker() {
        Findings found = paragraphs("“The house is old,” said Gerda Nilsen. “I was born in it, and I will die in it.”");
        assertThat(found.mentionsOf("Gerda Nilsen")).containsExactly("Gerda Nilsen", "I", "I");
    }

    @Test
    void youInsideAQuoteIsNotTheSpeaker() {
        Findings found = paragraphs("“You owe me a boat,” Gerda Nilsen told Harald Moe.");
        assertThat(found.mentionsOf("Gerda Nilsen")).contains("me").doesNotContain("You");
    }

    @Test
    void heInsideAQuoteIsNotTheSpeaker() {
        Findings found = paragraphs("Harald Moe sold the plant in May.", "“He lied to us,” said Konrad Beil, a fitter.");
        assertThat(found.mentionsOf("Harald Moe")).contains("He");
        assertThat(found.mentionsOf("Konrad Beil")).doesNotContain("He");
    }

    @Test
    void whatAThingIsNotIsNobody() {
        Findings found = paragraphs("“Our sailors are not traffic police, and a ship is not a museum,” Konrad Beil said.");
        assertThat(found.names()).contains("Konrad Beil").noneMatch(name -> name.startsWith("not "));
    }

    @Test
    void aSisterIsNotWhoseSisterSheIs() {
        Findings found = paragraphs("Astrid Hellberg came home with her sister.", "Her sister said that the train was late, and Hellberg laughed.");
        assertThat(found.mentionsOf("Astrid Hellberg")).containsExactly("Astrid Hellberg", "her", "Her", "Hellberg");
        assertThat(found.speakerOf("the train was late")).isNotEqualTo("Astrid Hellberg");
    }

    @Test
    void theSentenceGoesOnAboutWhoItsClauseIsAbout() {
        Findings found = paragraphs("The chairman sent his head of services, Dr Oskar Lindholm, who was listened to politely.",
                "He said that the ward was empty.");
        assertThat(found.speakerOf("the ward was empty")).isEqualTo("Oskar Lindholm");
    }

    @Test
    void aFirstNameMayMislead() {
        Findings found = paragraphs("Anders Lindqvist farms at Molde. The chair of the guild, Helen Marsh, said that Jocelyn Pruitt was vain.",
                "Pruitt shrugged off the charge. “If I wanted votes, I would give away calendars,” he said.");
        assertThat(found.speakerOf("If I wanted votes")).isEqualTo("Jocelyn Pruitt");
    }

    @Test
    void severalAreSomeOfThoseBefore() {
        Findings found = paragraphs("Residents complained about noise. Several said that they had received no letter.");
        assertThat(found.speakerOf("they had received no letter")).isEqualTo("Residents");
    }

    @Test
    void anInsertedSpeakerIsNotTheOneSpokenOf() {
        Findings found = paragraphs("Marcus Bell said he saw a man in a blue shirt. The gunman, he said, began walking slowly towards the door.");
        assertThat(found.speakerOf("began walking slowly towards the door")).isEqualTo("Marcus Bell");
    }

    @Test
    void theyWhoWarnAreTheOfficialsOfTheSentence() {
        Findings found = paragraphs("His aunt said he was ill.",
                "The airport opened on Saturday, officials said, though they warned that some flights were late.");
        assertThat(found.mentionsOf("officials")).contains("they");
    }
}
