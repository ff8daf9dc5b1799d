package standpoint.analysis.entities;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity;
import standpoint.analysis.Entity.Kind;
import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** People and things that share a name, and names that are words. */
class NamesakesTest {

    @Test
    void theFirstNameAloneInAFeatureIsThePerson() {
        Findings found = paragraphs("Greta Nyholm was nine when she first saw the sea.", "Greta learned to sail at twelve.",
                "Today Greta owns four boats.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Greta Nyholm");
        assertThat(found.mentionsOf("Greta Nyholm")).contains("Greta Nyholm", "Greta").hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void brothersAreToldApartByFirstNames() {
        Findings found = paragraphs("Oskar Brandvik and Emil Brandvik quarrelled over the farm for years.",
                "Oskar said the barn was his. Emil told a court that their father had promised it to him.");
        assertThat(found.names(Kind.PERSON)).contains("Oskar Brandvik", "Emil Brandvik");
        assertThat(found.speakerOf("the barn was his")).isEqualTo("Oskar Brandvik");
        assertThat(found.speakerOf("promised it to him")).isEqualTo("Emil Brandvik");
    }

    @Test
    void husbandAndWifeAreToldApartBySex() {
        Findings found = paragraphs("Edward Linnell and his wife Judith Linnell bought the lighthouse in 2004.",
                "Mr Linnell painted it. Mrs Linnell said that the view was worth the work.");
        assertThat(found.mentionsOf("Edward Linnell")).contains("Linnell");
        assertThat(found.speakerOf("the view was worth the work")).isEqualTo("Judith Linnell");
        assertThat(found.names(Kind.PERSON)).containsExactly("Edward Linnell", "Judith Linnell");
    }

    @Test
    void theBareLastNameIsTheNamesakeSpokenOfLast() {
        Findings found = paragraphs("Victor Sandoval coached the team until 2020.", "His club never won a cup.",
                "Nora Sandoval, a former swimmer, now leads the club. Sandoval said on Monday that the pool would stay open.");
        assertThat(found.speakerOf("the pool would stay open")).isEqualTo("Nora Sandoval");
    }

    @Test
    void aCompanyAndItsFounderOfOneNameStayApart() {
        Findings found = paragraphs("Gustav Hollman founded Hollman Industries in a garage.",
                "Hollman Industries makes pumps. Hollman, who is 80, said that he would never sell it.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Gustav Hollman");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Hollman Industries");
        assertThat(found.speakerOf("he would never sell it")).isEqualTo("Gustav Hollman");
    }

    @Test
    void aCompanyOfAPersonsNameAloneIsTheCompany() {
        Findings found = paragraphs("Bertha Ziegler sold her shares in Ziegler AG on Monday.", "Shares in Ziegler AG fell by 3 per cent.");
        assertThat(found.mentionsOf("Ziegler AG")).contains("Ziegler AG");
        assertThat(found.mentionsOf("Bertha Ziegler")).doesNotContain("Ziegler AG");
    }

    @Test
    void msMayIsNotTheMonth() {
        Findings found = paragraphs("Harriet May will open the museum in May.", "Ms May said that tickets would cost 5 pounds from 2 May.");
        assertThat(found.mentionsOf("Harriet May")).hasSize(2).doesNotContain("2 May");
        assertThat(found.speakerOf("tickets would cost 5 pounds")).isEqualTo("Harriet May");
    }

    @Test
    void mayTheVerbIsNoPerson() {
        Findings found = paragraphs("Harriet May closed the museum.", "It may open again, and may even grow. May it prosper, its friends wrote.");
        assertThat(found.mentionsOf("Harriet May")).doesNotContain("may");
        assertThat(found.names(Kind.PERSON)).containsExactly("Harriet May");
    }

    @Test
    void aPersonWhoseNameIsAnEverydayWordIsAPerson() {
        Findings found = paragraphs("Laura Field chairs the parish council.", "Field said that the field behind the church was too wet to plough.");
        assertThat(found.mentionsOf("Laura Field")).containsExactly("Laura Field", "Field");
        assertThat(found.speakerOf("too wet to plough")).isEqualTo("Laura Field");
    }

    @Test
    void aCityAndItsFootballClubStayApart() {
        Findings found = paragraphs("Marlow Rovers beat Whitby United by three goals in Leeds.", "Whitby United sacked its coach on Sunday.",
                "The coach went back to Leeds.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("Marlow Rovers", "Whitby United");
        assertThat(found.names(Kind.PLACE)).containsExactly("Leeds");
    }

    @Test
    void whoGoesByTheLastNameKeepsItWhenAParentIsNamed() {
        Findings found = paragraphs("Ted Cruz endorsed the plan on Friday. Cruz said it was sound.", "Cruz has never forgiven the attack on his father, Rafael Cruz.",
                "Cruz said he would not forget.");
        assertThat(found.speakerOf("he would not forget")).isEqualTo("Ted Cruz");
    }

    @Test
    void aCompanyIsNoneOfTheFamily() {
        Findings found = paragraphs("Packaging group Bergmann rejected the bid.", "Karl Bergmann, a grandson of the founder, owns 3 per cent.");
        assertThat(found.analysis().entities()).extracting(Entity::name, Entity::kind)
                .contains(tuple("Bergmann", Kind.ORGANIZATION), tuple("Karl Bergmann", Kind.PERSON));
    }

    @Test
    void aFirstWordIsTheWholeCompany() {
        Findings found = paragraphs("Meridian Ports said it was ready. Meridian has denied the claim.");
        assertThat(found.mentionsOf("Meridian Ports")).contains("Meridian");
    }

    @Test
    void campaignsWithOneOwnerAreOneAndOthersAreNot() {
        Findings found = paragraphs("Tom Reed spoke in Ohio. The Reed campaign said it would sue. Reed's campaign denied that it had paid anybody.",
                "The Berg campaign said it was sorry, Anna Berg told reporters.");
        assertThat(found.speakerOf("it would sue")).isEqualTo("Reed campaign");
        assertThat(found.speakerOf("it had paid")).isEqualTo("Reed campaign");
        assertThat(found.names()).contains("Berg campaign");
    }

    @Test
    void theShadowMinisterIsNotTheMinister() {
        Findings found = paragraphs("Shadow justice secretary Anna Berg attacked the plan. Justice secretary Tom Reed defended it.",
                "The justice secretary said it was safe. The shadow justice secretary called that nonsense.");
        assertThat(found.speakerOf("it was safe")).isEqualTo("Tom Reed");
        assertThat(found.mentionsOf("Anna Berg")).contains("The shadow justice secretary");
    }

    @Test
    void theDeputyMayorIsNotTheMayor() {
        Findings found = paragraphs("Deputy mayor Tom Reed met Mayor Anna Berg. Reed was late.", "The mayor said it was fine. The deputy mayor said he was sorry.");
        assertThat(found.speakerOf("it was fine")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("he was sorry")).isEqualTo("Tom Reed");
    }

    @Test
    void thePlaceWithAnArticleIsNotThePersonOfThatName() {
        Findings found = paragraphs("We meet in a cafe behind the Strand.", "Her former pupil, Oliver Strand KC, says she was right.");
        assertThat(found.mentionsOf("Oliver Strand")).doesNotContain("Strand");
    }

    @Test
    void theSenateOfTheCountryIsTheSenate() {
        Findings found = paragraphs("The Senate rejected the bill on Monday.", "The White House said it was glad, and the U.S. Senate will vote again.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactlyInAnyOrder("U.S. Senate", "White House");
    }

    @Test
    void aFirstNameIsThePersonsAlsoWhereABodyBearsIt() {
        Findings found = paragraphs("Bernie Sand spoke on Monday. Bernie's fans cheered.", "The Bernie Delegates Network said it was glad. Shouts at Donald Trane died down.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Bernie Sand", "Donald Trane");
        assertThat(found.mentionsOf("Bernie Sand")).contains("Bernie");
    }

    @Test
    void aTicketOfTwoIsNoName() {
        Findings found = paragraphs("Hanna Clint and Tim Kane smiled. The Clint-Kane ticket lacks ideas.");
        assertThat(found.names(Kind.PERSON)).containsExactly("Hanna Clint", "Tim Kane");
        assertThat(found.names(Kind.PLACE)).isEmpty();
    }

    @Test
    void whoeverWantsTheOfficeDoesNotHaveIt() {
        Findings found = paragraphs("In her pursuit of the nomination for president, Hanna Clint has praised President Obell.",
                "“The president has no strategy,” Jeb Bosch said.");
        assertThat(found.mentionsOf("Obell")).contains("The president");
    }
}
