package standpoint.analysis.entities;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Names, roles and pronouns that a reader would get right and the analysis does not yet. Whoever mends a case moves it to the class of its topic. */
class EntityLimitsTest {

    @Test
    @Disabled("two labels do not make a transcript, so that nobody is I")
    void aLabelHoldsForTheFollowingParagraphs() {
        Findings found = story("Transcript of the hearing on the ferry", "Members heard Inger Berg, a pilot, and Alan Reed, a mechanic.",
                "BERG: I saw the light at two o’clock.", "Then I called the mate.", "REED: He called me as well.");
        assertThat(found.mentionsOf("Inger Berg").stream().filter("I"::equals)).hasSize(2);
        assertThat(found.mentionsOf("Alan Reed")).contains("me");
    }

    @Test
    @Disabled("a label with a title (\"MR. THOMA:\") is not taken for a label")
    void aLabelWithTitleIsThePersonToo() {
        Findings found = story("Transcript: questions to the harbour board", "The board’s chairman, Kaspar Thoma, answered questions by Lena Frost.",
                "MS. FROST: Did you read the report?", "MR. THOMA: I read it twice.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Kaspar Thoma", "Lena Frost");
        assertThat(found.mentionsOf("Kaspar Thoma")).contains("I");
        assertThat(found.mentionsOf("Lena Frost")).doesNotContain("I");
    }

    @Test
    @Disabled("a name that only a headline in title case has is not found")
    void aSpeechIsItsSpeakers() {
        Findings found = story("Remarks by Minister of Ports Gunvor Lie at the opening of the new quay",
                "Dear guests, I am glad to see so many of you.", "When I was a child, my father unloaded coal here.",
                "I thank the mayor, Olav Strand, for his patience.");
        assertThat(found.mentionsOf("Gunvor Lie")).contains("I", "my");
        assertThat(found.mentionsOf("Olav Strand")).contains("his").doesNotContain("I", "my");
    }

    @Test
    @Disabled("a place named in capitals first keeps the capitals as its name")
    void aHeadlineInCapitalsNamesThePeopleOfTheStory() {
        Findings found = story("KOSKELA TELLS DRIVERS TO PARK OUTSIDE TAMPERE", "Riikka Koskela, the mayor of Tampere, has asked drivers to walk.",
                "Koskela said the streets were full.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Riikka Koskela");
        assertThat(found.mentionsOf("Riikka Koskela")).contains("KOSKELA", "Riikka Koskela", "Koskela");
        assertThat(found.mentionsOf("Tampere")).contains("TAMPERE");
    }

    @Test
    @Disabled("words of a headline in title case are taken for a body")
    void aHeadlineInTitleCaseHasNoOtherNames() {
        Findings found = story("Harbour Workers Reject Final Offer From Rautio Lines", "Dockers in Turku have rejected an offer by Rautio Lines.",
                "Rautio Lines had promised them a day off.");
        assertThat(found.names(Kind.PERSON)).isEmpty();
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Rautio Lines");
        assertThat(found.mentionsOf("Rautio Lines")).contains("Rautio Lines");
    }

    @Test
    @Disabled("a town and a newspaper are taken for the town’s council")
    void aNewspaperNamedAfterATownIsNeitherTheTownNorItsCouncil() {
        Findings found = paragraphs("Drivers in Marwell stopped work on Monday.", "The routes are set by Marwell City Council.",
                "“They are tired,” Rupert Slade told the Marwell Echo.");
        assertThat(found.mentionsOf("Marwell City Council")).containsExactly("Marwell City Council");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Marwell Echo");
        assertThat(found.names(Kind.PLACE)).containsExactly("Marwell");
    }

    @Test
    @Disabled("the preposition before an office is read into the role")
    void aPrepositionBeforeATitleIsNoPartOfTheRole() {
        Findings found = paragraphs("I wrote to the fisheries minister, Josiah Mbeki, in June.", "The minister has not replied.");
        assertThat(found.entity("Josiah Mbeki").role()).contains("fisheries minister");
    }

    @Test
    @Disabled("words of time before an office are read into the role")
    void aTimeBeforeATitleIsNoPartOfTheRole() {
        Findings found = paragraphs("Last month Trade Commissioner Stavros Lekkas told fishermen that the quota was final.");
        assertThat(found.entity("Stavros Lekkas").role()).contains("Trade Commissioner");
    }

    @Test
    @Disabled("the second half of a title of three words becomes a person")
    void aTitleOfThreeWordsIsNoPerson() {
        Findings found = paragraphs("Chief Executive Officer Meera Pillai opened the mill in Dayton.", "Pillai said the old one would close.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Meera Pillai");
        assertThat(found.entity("Meera Pillai").role()).contains("Chief Executive Officer");
    }

    @Test
    @Disabled("an association of a nation is no name to the models, nor are letters after \"known as\"")
    void anAbbreviationThatFollowsOtherLettersStandsForTheBody() {
        Findings found = paragraphs("The Polish Beekeepers’ Association, known as PZP, met in Lublin on Sunday.", "PZP has 9,000 members.");
        assertThat(found.names(Kind.ORGANIZATION)).hasSize(1);
    }

    @Test
    @Disabled("an adjective before a company’s name is left out where a sentence begins with it")
    void anAdjectiveAtTheBeginningOfACompanysNameBelongsToIt() {
        Findings found = paragraphs("Polar Kelp Ltd held a party in a tent.", "Guests of Polar Kelp Ltd danced until three.");
        assertThat(found.mentionsOf("Polar Kelp Ltd")).containsExactly("Polar Kelp Ltd", "Polar Kelp Ltd");
    }

    @Test
    @Disabled("towns in a list are taken for bodies")
    void placesInAListAreSeveral() {
        Findings found = paragraphs("Trains will run to Ghent, Bruges, Ostend and Kortrijk from June.");
        assertThat(found.names(Kind.PLACE)).containsExactly("Ghent", "Bruges", "Ostend", "Kortrijk");
    }

    @Test
    @Disabled("the second mention of an airport is taken for the person")
    void anAirportNamedAfterAPersonIsNoPerson() {
        Findings found = paragraphs("The plane landed at Olaf Brenner Airport at noon.", "Firemen had waited at Olaf Brenner Airport since dawn.");
        assertThat(found.names(Kind.PERSON)).isEmpty();
    }

    @Test
    @Disabled("a title before a last name does not choose between namesakes")
    void namesakesAreToldApartByTheirTitles() {
        Findings found = paragraphs("Senator Clive Ashdown debated with Bishop Martin Ashdown, who is no relation.",
                "Senator Ashdown said the law was needed. Bishop Ashdown said it was cruel.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Clive Ashdown", "Martin Ashdown");
        assertThat(found.speakerOf("the law was needed")).isEqualTo("Clive Ashdown");
        assertThat(found.speakerOf("it was cruel")).isEqualTo("Martin Ashdown");
    }

    @Test
    @Disabled("Brussels speaks for nobody")
    void brusselsSpeaksForTheUnion() {
        Findings found = paragraphs("Brussels warned Malta on Tuesday that the fine would double.", "Malta promised to pay.");
        assertThat(found.speakerOf("the fine would double")).isEqualTo("Brussels");
        assertThat(found.entity("Brussels").label()).isEqualTo("Brussels (European Union)");
    }

    @Test
    @Disabled("a first name that is a city is cut off the name")
    void theCityAfterAPersonIsThePlace() {
        Findings found = paragraphs("Sofia Lindgren flew to Sofia on Monday.", "Snow fell in Sofia, where Lindgren will sing on Friday.");
        assertThat(found.mentionsOf("Sofia Lindgren")).containsExactly("Sofia Lindgren", "Lindgren");
        assertThat(found.mentionsOf("Sofia")).containsExactly("Sofia", "Sofia");
        assertThat(found.entity("Sofia").kind()).isEqualTo(Kind.PLACE);
    }

    @Test
    @Disabled("\"my\" inside a quote stays unresolved")
    void iInsideAQuoteIsTheSpeaker() {
        Findings found = paragraphs("“I built my house on sand,” Gerda Nilsen told Harald Moe.");
        assertThat(found.mentionsOf("Gerda Nilsen")).contains("I", "my", "Gerda Nilsen");
        assertThat(found.mentionsOf("Harald Moe")).containsExactly("Harald Moe");
    }

    @Test
    @Disabled("\"it takes time to\" is taken for the country")
    void itThatStandsForAClauseIsNothing() {
        Findings found = paragraphs("Estonia raised the tax on wine.", "It is unlikely that prices will fall. It takes time to brew beer.");
        assertThat(found.mentionsOf("Estonia")).containsExactly("Estonia");
    }

    @Test
    @Disabled("\"it was raining\" is taken for the company")
    void itThatStandsForTheWeatherIsNothing() {
        Findings found = paragraphs("Baltline Ferries held its party in a tent.", "It was raining, and it was cold by midnight.");
        assertThat(found.mentionsOf("Baltline Ferries")).containsExactly("Baltline Ferries", "its");
    }

    @Test
    @Disabled("\"it\" is taken for the village")
    void itThatStandsForADeedIsNoPlace() {
        Findings found = paragraphs("Forty old oaks in Upper Tarnbrook will be felled in March.", "The council of Upper Tarnbrook voted for it.");
        assertThat(found.mentionsOf("Upper Tarnbrook")).containsExactly("Upper Tarnbrook", "Upper Tarnbrook");
    }

    @Test
    @Disabled("\"my\" inside a quote stays unresolved")
    void myBelongsToTheSpeaker() {
        Findings found = paragraphs("“My watch was right,” said Inger Berg. “Ask my mother.”");
        assertThat(found.mentionsOf("Inger Berg")).containsExactly("My", "Inger Berg", "my");
    }

    @Test
    @Disabled("two people named together are not taken up by \"they\"")
    void theySpokenOfTwoPeopleAreBoth() {
        Findings found = paragraphs("Birgit Aune and Stellan Roos run the mill together.", "They bought it from a bank in 2015.");
        assertThat(found.analysis().entities()).filteredOn(entity -> found.mentionsOf(entity.name()).contains("They"))
                .singleElement().satisfies(both -> assertThat(both.name()).contains("Aune").contains("Roos"));
        assertThat(found.mentionsOf("Birgit Aune")).doesNotContain("They");
        assertThat(found.mentionsOf("Stellan Roos")).doesNotContain("They");
    }

    @Test
    @Disabled("\"our\" inside a quote stays unresolved")
    void weInsideAQuoteAreTheSpeakersBody() {
        Findings found = paragraphs("Harald Moe, chief executive of Baltline Ferries, opened a plant in Bodo on Monday.",
                "“We will hire sixty people, and our wages are fair,” Moe said.");
        assertThat(found.mentionsOf("Baltline Ferries")).contains("Baltline Ferries", "We", "our");
        assertThat(found.mentionsOf("Harald Moe")).doesNotContain("We", "our");
    }

    @Test
    @Disabled("an apposition after the second of two names is no role")
    void aJobAfterASecondNameIsItsRole() {
        Findings found = paragraphs("The court heard Inger Berg, a pilot, and Alan Reed, a mechanic.", "The mechanic said that the lamp was broken.");
        assertThat(found.entity("Alan Reed").role()).hasValueSatisfying(role -> assertThat(role).contains("mechanic"));
        assertThat(found.speakerOf("the lamp was broken")).isEqualTo("Alan Reed");
    }

    @Test
    @Disabled("\"the Frenchman\" is taken for a group")
    void aNationMayStandForThePersonOfThatNation() {
        Findings found = paragraphs("The federation’s president, the Frenchman Lucien Barrault, met Italy’s coach, Dario Fenoglio, in Lucerne.",
                "The Frenchman said that he would resign. The Italian said that he would stay.");
        assertThat(found.speakerOf("he would resign")).isEqualTo("Lucien Barrault");
        assertThat(found.speakerOf("he would stay")).isEqualTo("Dario Fenoglio");
    }

    @Test
    @Disabled("an age that was not told before makes another person")
    void anAgeMayBeToldForTheFirstTime() {
        Findings found = paragraphs("Swimmer Livia Casarotto left the team in 2022.", "“Nobody asked me why,” the 29-year-old said on Saturday.");
        assertThat(found.speakerOf("Nobody asked me why")).isEqualTo("Livia Casarotto");
    }

    @Test
    @Disabled("\"the chief executive\" is not the chief executive told after the name")
    void anOfficeAfterTheNameIsTheRole() {
        Findings found = paragraphs("Ruben Escalante, chief executive of Andes Copper, bought the smelter in Arica.",
                "The chief executive said that it would reopen.");
        assertThat(found.entity("Ruben Escalante").role()).hasValueSatisfying(role -> assertThat(role).contains("chief executive"));
        assertThat(found.entity("Ruben Escalante").affiliation()).contains("Andes Copper");
        assertThat(found.speakerOf("it would reopen")).isEqualTo("Ruben Escalante");
    }

    @Test
    @Disabled("\"the company\" is the one named first, not the one spoken of last")
    void theCompanyIsTheOneSpokenOfLast() {
        Findings found = paragraphs("Kestrel Foods bought three farms near Exeter last year.",
                "Its rival Brightwater Dairies sold two of its own in April. The company said milk no longer paid.");
        assertThat(found.mentionsOf("Brightwater Dairies")).contains("The company");
        assertThat(found.mentionsOf("Kestrel Foods")).contains("Its").doesNotContain("The company");
    }

    @Test
    @Disabled("\"the president\" is the one named in the quote, not the one who was quoted before")
    void thePresidentIsTheOneWhoIsQuoted() {
        Findings found = paragraphs("Chile's President Rosario Fuentes spoke for an hour about the border with Peru.",
                "“We will keep the road open,” Fuentes said.", "“Peru’s President Alonso Prieto knows that,” the president added.");
        assertThat(found.speakerOf("Alonso Prieto knows that")).isEqualTo("Rosario Fuentes");
    }

    @Test
    @Disabled("a company spoken of only once is not found where its name ends with a common word")
    void theUnionIsTheUnionAndNotTheCompany() {
        Findings found = paragraphs("Drivers of the Tram Workers’ Union stopped work at Citylink Trams on Monday.",
                "The company said the trams would run on Tuesday. The union said they would not.");
        assertThat(found.speakerOf("the trams would run on Tuesday")).isEqualTo("Citylink Trams");
        assertThat(found.speakerOf("they would not")).contains("Tram Workers");
    }
}
