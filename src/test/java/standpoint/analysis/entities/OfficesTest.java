package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What stands beside a name and tells who it is: one person, not two. */
class OfficesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Manitoba's Opposition Leader, Harjot Brar, said the dam was a mistake.                | Harjot Brar",
            "The Fisheries Minister, Ingrid Solbakken, said the dam was a mistake.                 | Ingrid Solbakken",
            "Deputy Transport Minister Kwabena Darko said the dam was a mistake.                   | Kwabena Darko",
            "Chief Cabinet Secretary Morita Haruto said the dam was a mistake.                     | Morita Haruto",
            "Former Planning Secretary Dr Shafiqul Alam said the dam was a mistake.                | Shafiqul Alam",
            "Shadow Water Secretary Sir Piers Lyle said the dam was a mistake.                     | Piers Lyle",
            "Soil chemist Dr Miriam Okello of Makerere University said the dam was a mistake.      | Miriam Okello",
            "The folklorist Dame Olwen Pryce said the dam was a mistake.                           | Olwen Pryce",
            "Head of research Tobias Lund said the dam was a mistake.                              | Tobias Lund",
            "The president of Estonia Kersti Maasik said the dam was a mistake.                    | Kersti Maasik",
            "Mother of four Gemma Rudd said the dam was a mistake.                                 | Gemma Rudd",
            "The surveyor who drew the first maps, Colm Devane, said the dam was a mistake.        | Colm Devane",
            "A third angler, Joachim, said the dam was a mistake.                                  | Joachim",
            "The Tánaiste, Orla Mac Eoin, said the dam was a mistake.                              | Orla Mac Eoin",
    })
    void anOfficeBesideANameIsWhoHoldsIt(String sentence, String name) {
        Findings found = paragraphs(sentence);
        assertThat(found.names(Kind.PERSON)).containsExactly(name);
        assertThat(found.speakerOf("the dam was a mistake")).isEqualTo(name);
    }

    @Test
    void aFriendIsNotWhomHeOrSheIsAFriendOf() {
        Findings found = paragraphs("A friend of Hugo Lanz said the dam was a mistake.");
        assertThat(found.speakerOf("the dam was a mistake")).isNotEqualTo("Hugo Lanz");
    }

    @Test
    void theHeadOfWhatSomebodyFoundedIsSomebodyElse() {
        Findings found = paragraphs("The treasurer of the choir Hugo Lanz founded said the dam was a mistake.");
        assertThat(found.speakerOf("the dam was a mistake")).isNotEqualTo("Hugo Lanz");
    }

    @Test
    void whoIsOfABodyIsNotThatBody() {
        Findings found = paragraphs("Dr Yuki Tanabe of Meridian Securities said the bond would fail.", "Analyst Dev Malhotra of Pike & Rowe disagreed.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Yuki Tanabe", "Dev Malhotra");
        assertThat(found.names(Kind.ORGANIZATION)).contains("Meridian Securities");
    }

    @Test
    void whateverStandsBehindMrIsAPersonThroughout() {
        Findings found = paragraphs("Oisín Power bought the mill in May.", "Mr Power said the wheel would turn again.");
        assertThat(found.mentionsOf("Oisín Power")).contains("Power");
        assertThat(found.speakerOf("the wheel would turn again")).isEqualTo("Oisín Power");
    }

    @Test
    void aJudgeIsNotTheMinistryOfJustice() {
        Findings found = paragraphs("Mr Justice Holroyd found that the order was void.", "The Ministry of Justice said it would appeal.");
        assertThat(found.speakerOf("the order was void")).isEqualTo("Holroyd");
        assertThat(found.entity("Ministry of Justice").kind()).isEqualTo(Kind.ORGANIZATION);
    }

    @Test
    void aSonByHisFirstNameIsTheSon() {
        Findings found = paragraphs("Petra Vogt is a shepherd. Her son Jannik runs the dairy.", "Jannik said the wolves were back.");
        assertThat(found.speakerOf("the wolves were back")).isEqualTo("Jannik");
        assertThat(found.mentionsOf("Jannik")).contains("Her son");
    }

    @Test
    void aSponsorThatIsFollowedByWhichIsACompany() {
        Findings found = paragraphs("The sponsor, Veltora, which makes boots, said the cup was dead.");
        assertThat(found.entity("Veltora").kind()).isEqualTo(Kind.ORGANIZATION);
        assertThat(found.speakerOf("the cup was dead")).isEqualTo("Veltora");
    }

    @Test
    void firstNamesOfManyLanguagesTellWhoSheIs() {
        Findings found = paragraphs("Sadhbh Kinsella met Ruairí Foley at the quay.", "She said the boat had sunk.", "He said it had not.");
        assertThat(found.speakerOf("the boat had sunk")).isEqualTo("Sadhbh Kinsella");
        assertThat(found.speakerOf("it had not")).isEqualTo("Ruairí Foley");
    }

    @Test
    void theBeginningOfALongNameIsShortForIt() {
        Findings found = paragraphs("Maria José Figueroa Lima leads the guild.", "Maria José said the kiln was cold.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Maria José Figueroa Lima");
    }

    @Test
    void whateverSaidSomethingIsBehindIt() {
        Findings found = paragraphs("The park said it would reopen in May.");
        assertThat(found.speakerOf("it would reopen in May")).isEqualTo("park");
    }

    @Test
    void whoIsNamedBehindADescriptionIsNoSecondPerson() {
        Findings found = paragraphs("A retired stoker named Wilf Hanley told the inquiry that the dam was a mistake.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Wilf Hanley");
    }

    @Test
    void sheMayBeABishop() {
        Findings found = paragraphs("Hester Vane, fifth Bishop of Orrin, leaves in May.", "She has closed nine churches.", "“I never meant to stay,” she said.");
        assertThat(found.speakerOf("I never meant to stay")).isEqualTo("Hester Vane");
    }

    @Test
    void nobodySpeaks() {
        Findings found = paragraphs("Judge Petra Lindh told a story about her dog. No one laughed.", "“I think about the dog a lot,” she said.");
        assertThat(found.speakerOf("I think about the dog")).isEqualTo("Petra Lindh");
    }

    @Test
    void theStateCourtIsNotThatOfTheCountry() {
        Findings found = paragraphs("The state Supreme Court struck down the map.", "Lawyers will go to the U.S. Supreme Court.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("state Supreme Court", "U.S. Supreme Court");
    }
}
