package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Offices: before and after the name, and the people whom they stand for later. */
class RolesTest {

    @Test
    void theSecretaryGeneralIsWhoHasThatOffice() {
        Findings found = paragraphs("World Chess Union Secretary-General Tove Ekman met Hungary's sports minister Ferenc Balog on Monday.",
                "The secretary-general said the tournament would go ahead.");
        assertThat(found.entity("Tove Ekman").role()).hasValueSatisfying(role -> assertThat(role).contains("Secretary-General"));
        assertThat(found.entity("Tove Ekman").affiliation()).contains("World Chess Union");
        assertThat(found.speakerOf("the tournament would go ahead")).isEqualTo("Tove Ekman");
    }

    @Test
    void theFinnishLeaderIsThePresidentOfFinland() {
        Findings found = paragraphs("Finland's President Jarkko Lehtola flew to Riga to meet Latvian Prime Minister Ilze Kalnina.",
                "The Finnish leader said the sea was safe again.");
        assertThat(found.entity("Jarkko Lehtola").affiliation()).contains("Finland");
        assertThat(found.speakerOf("the sea was safe again")).isEqualTo("Jarkko Lehtola");
    }

    @Test
    void twoPresidentsAreToldApartByCountry() {
        Findings found = paragraphs("Chile's President Rosario Fuentes received Peru's President Alonso Prieto in Arica on Tuesday.",
                "The Peruvian president said the border would open in June.", "The Chilean president said she had never closed it.");
        assertThat(found.speakerOf("the border would open in June")).isEqualTo("Alonso Prieto");
        assertThat(found.speakerOf("she had never closed it")).isEqualTo("Rosario Fuentes");
    }

    @Test
    void thePresidentIsTheOneSpokenOfLast() {
        Findings found = paragraphs("Chile's President Rosario Fuentes arrived in Arica on Tuesday.",
                "Peru's President Alonso Prieto stayed at home with a cold, his office said.",
                "The president said that he would come once he was well.");
        assertThat(found.speakerOf("he would come once he was well")).isEqualTo("Alonso Prieto");
    }

    @Test
    void anOfficeBeforeAnAppositionIsTheRole() {
        Findings found = paragraphs("The director of the zoo in Basel, Mirjam Stucki, has bought two bears.",
                "The director said they would arrive in May.");
        assertThat(found.entity("Mirjam Stucki").role()).hasValueSatisfying(role -> assertThat(role).contains("director"));
        assertThat(found.speakerOf("they would arrive in May")).isEqualTo("Mirjam Stucki");
    }

    @Test
    void aRoleDoesNotEndWithinBrackets() {
        Findings found = paragraphs("\"They had the press release written,\" said Bernadette Tobin, president of the Inshore Fishers' Alliance (IFA).");
        assertThat(found.entity("Bernadette Tobin").role()).contains("president of the Inshore Fishers' Alliance");
    }

    @Test
    void theThenMinisterHadThatOffice() {
        Findings found = paragraphs("The treaty was signed in 1998 by the then foreign minister, Joao Pestana.", "Pestana is 85 now and lives in Faro.");
        assertThat(found.entity("Joao Pestana").kind()).isEqualTo(Kind.PERSON);
        assertThat(found.entity("Joao Pestana").role()).hasValueSatisfying(role -> assertThat(role).contains("foreign minister"));
    }

    @Test
    void aFormerOfficeIsToldAsFormer() {
        Findings found = paragraphs("Former defence minister Aldo Bianchetti told a court in Turin that the papers were lost.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Aldo Bianchetti");
        assertThat(found.entity("Aldo Bianchetti").role()).hasValueSatisfying(role -> assertThat(role).containsIgnoringCase("former"));
    }

    @Test
    void theClubIsTheClub() {
        Findings found = paragraphs("Football Club Ostervik fined its goalkeeper Nils Aasen on Friday.", "The club said that he had missed three trains.");
        assertThat(found.speakerOf("he had missed three trains")).contains("Ostervik");
    }

    @Test
    void anAgeIsThePersonOfThatAge() {
        Findings found = paragraphs("Bastien Rouvier, 54, and Chloe Marchand, 31, were rescued from the cave on Sunday.",
                "The 54-year-old said that the water had risen fast.");
        assertThat(found.speakerOf("the water had risen fast")).isEqualTo("Bastien Rouvier");
    }

    @Test
    void aJobMayStandForThePerson() {
        Findings found = paragraphs("Novelist Edda Thorarin and the painter Hans Ruckert share a house in Visby.", "The novelist said the roof leaked.");
        assertThat(found.entity("Edda Thorarin").role()).hasValueSatisfying(role -> assertThat(role).containsIgnoringCase("novelist"));
        assertThat(found.speakerOf("the roof leaked")).isEqualTo("Edda Thorarin");
    }

    @Test
    void anotherMinisterIsAnotherPerson() {
        Findings found = paragraphs("Finance Minister Petra Novotna raised the tax on salt.", "A former minister said that the tax was a mistake.");
        assertThat(found.speakerOf("the tax was a mistake")).isNotEqualTo("Petra Novotna");
    }

    @Test
    void aSpokespersonIsNotThePresident() {
        Findings found = paragraphs("President Alonso Prieto stayed at home on Monday.", "A spokesman for the president said that he had a cold.");
        assertThat(found.speakerOf("he had a cold")).isNotEqualTo("Alonso Prieto");
    }

    @Test
    void theMinistersNameMayComeLater() {
        Findings found = paragraphs("The culture minister has sold the opera house in Brno.",
                "Zdenka Havlova, the culture minister, said on Friday that it was too large.");
        assertThat(found.mentionsOf("Zdenka Havlova")).contains("The culture minister");
    }

    @Test
    void twoOfficesAtOneBodyAreTwoPeople() {
        Findings found = paragraphs("Orla Quinlan, the chairwoman of Harp Insurance, and its treasurer, Declan Foyle, resigned on Monday.",
                "The treasurer said he was tired. The chairwoman gave no reason.");
        assertThat(found.speakerOf("he was tired")).isEqualTo("Declan Foyle");
        assertThat(found.mentionsOf("Orla Quinlan")).contains("The chairwoman");
    }

    @Test
    void anOfficeHeldAtTheTimeIsNoMention() {
        Findings found = paragraphs("Ramiro Quiroga appointed Luis Ferreyra in 2014 when he was transport minister.", "Ferreyra denies theft.");
        assertThat(found.mentionsOf("Luis Ferreyra")).containsExactly("Luis Ferreyra", "Ferreyra");
        assertThat(found.entity("Luis Ferreyra").role()).isEmpty();
    }

    @Test
    void theHusbandOfANamedWomanHasHerLastName() {
        Findings found = paragraphs("Winifred Garth, 79, has lived in the lane since 1968.", "Her husband, Arthur, planted the trees.",
                "Arthur Garth said that they had grown too tall.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Winifred Garth", "Arthur Garth");
        assertThat(found.entity("Arthur Garth").mentions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whoHeadsABodyHasThatRole() {
        Findings found = paragraphs("Dagny Mork, who heads the Institute of Marine Weather, warned sailors on Thursday.",
                "Mork said the storm would pass by noon.");
        assertThat(found.entity("Dagny Mork").role()).hasValueSatisfying(role -> assertThat(role).contains("heads"));
        assertThat(found.names(Kind.ORGANIZATION)).contains("Institute of Marine Weather");
        assertThat(found.entity("Dagny Mork").affiliation()).contains("Institute of Marine Weather");
    }

    @Test
    void theChiefOfABodyIsNotTheBody() {
        Findings found = paragraphs("Ida Lund, the head of the Swedish Red Cross, flew to Nairobi.",
                "The Red Cross chief said the tents had arrived.");
        assertThat(found.speakerOf("the tents had arrived")).isEqualTo("Ida Lund");
    }

    @Test
    void theChiefIsTheSecretaryGeneralToldAfterTheName() {
        Findings found = paragraphs("Ida Lund, secretary-general of the Red Cross, flew to Nairobi.",
                "The Red Cross chief said the tents had arrived.");
        assertThat(found.speakerOf("the tents had arrived")).isEqualTo("Ida Lund");
    }

    @Test
    void aJobAfterAnAgeIsTheRole() {
        Findings found = paragraphs("Sven Holm, 52, a retired sailor, won the race in Oslo.");
        assertThat(found.entity("Sven Holm").role()).hasValueSatisfying(role -> assertThat(role).contains("sailor"));
    }

    @Test
    void aDescriptionTellsWhatAnUnknownNameIs() {
        Findings found = paragraphs("Salvera Andina, the largest producer, denies any link. Its wells, the firm says, are too deep.",
                "Tumba’s captain, Peace Akittu, 24, was glad. “I am happy,” she said.",
                "Appleholm, the largest fruit exporter, said it would wait.",
                "The chair of the finance committee, Wanjira Thairo, who steered the bill, voted no.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Salvera Andina", "Appleholm");
        assertThat(found.names(Kind.PERSON)).contains("Peace Akittu", "Wanjira Thairo");
        assertThat(found.speakerOf("I am happy")).isEqualTo("Peace Akittu");
        assertThat(found.speakerOf("are too deep")).isEqualTo("Salvera Andina");
    }

    @Test
    void anOfficeWithItsFieldIsTheOneNamedBehindIt() {
        Findings found = paragraphs("Tom Reed urged the Minister for Justice, Helen Brand, to step in.", "The Minister said that she could see why.");
        assertThat(found.speakerOf("that she could see why")).isEqualTo("Helen Brand");
    }

    @Test
    void aNounTellsMoreThanAFirstName() {
        Findings found = paragraphs("Mohan Bharg left the hall. His daughter and agent, Ira Bharg, denied it. He had gone home, she said.");
        assertThat(found.speakerOf("He had gone home")).isEqualTo("Ira Bharg");
    }

    @Test
    void whoSpeaksIsNotNamedInTheWords() {
        Findings found = paragraphs("Police chief Ed Strozer admitted that the drone was there. It was hunting a car thief, he said.");
        assertThat(found.speakerOf("It was hunting a car thief")).isEqualTo("Ed Strozer");
    }

    @Test
    void aCountrysBranchIsABody() {
        Findings found = paragraphs("But Sport England objected in May. The body said that no pitch had been offered.");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Sport England");
        assertThat(found.speakerOf("that no pitch had been offered")).isEqualTo("Sport England");
    }

    @Test
    void aMottoBelongsToTheName() {
        Findings found = paragraphs("The Light in the Window Foundation urged the bishop to go ahead.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Light in the Window Foundation");
    }

    @Test
    void aLetterSaysWhatItsWriterSays() {
        Findings found = paragraphs("Anna Berg was asked about the plan. Her statement said the harbour was safe.",
                "Students of hers disagree. In an open letter, 19 of them describe the plan as a gamble.");
        assertThat(found.speakerOf("the harbour was safe")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("a gamble")).isEqualTo("Students");
    }

    @Test
    void anOfficeAtTheTopIsWhoeverHoldsItFurtherDown() {
        Findings found = paragraphs("Saskatchewan's premier says he has asked Ottawa to tear up the order.", "Premier Dale Hrycak said the rules made no sense.");
        assertThat(found.speakerOf("tear up the order")).isEqualTo("Dale Hrycak");
    }

    @Test
    void anotherCountrysPresidentIsSomebodyElse() {
        Findings found = paragraphs("Mexico's president said on Monday that the talks would go on.", "President Arnold Trask said they would not.");
        assertThat(found.speakerOf("the talks would go on")).isNotEqualTo("Arnold Trask");
    }

    @Test
    void theOnlySenatorIsTheSenatorOfThePlace() {
        Findings found = paragraphs("Lindsey Graham said the tax was fair.", "Sen. Graham told reporters so on Monday.", "The South Carolina senator said it would pass.");
        assertThat(found.speakerOf("it would pass")).isEqualTo("Lindsey Graham");
    }

    @Test
    void anOfficeWithinALongNameIsNoPartOfIt() {
        Findings found = paragraphs("Manhattan Supreme Court Justice Frank Nervo rejected the argument.", "Nervo wrote that the file was private.");
        assertThat(found.speakerOf("the file was private")).isEqualTo("Frank Nervo");
        assertThat(found.names()).contains("Manhattan Supreme Court");
    }

    @Test
    void whomSomebodyAttacksIsNoRole() {
        Findings found = paragraphs("Ben Carr on defence, attacking critics.", "Ben Carr says he is under attack. “I am watched,” the Republican presidential candidate told reporters.");
        assertThat(found.speakerOf("I am watched")).isEqualTo("Ben Carr");
    }
}
