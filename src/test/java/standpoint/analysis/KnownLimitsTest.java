package standpoint.analysis;

import java.util.List;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.QuotationMarks;
import standpoint.article.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.Position.AFFIRMS;
import static standpoint.analysis.Position.AGAINST;
import static standpoint.analysis.TestAnalyst.fixture;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What a reader would expect and the analysis does not do yet. Whoever mends a case moves it to the test class of its package. */
class KnownLimitsTest {

    @Test
    @Disabled("\"tell\", \"add\" and \"state\" are taken for speech, whatever is told, added and stated")
    void tellingAThingApartIsNoSpeech() {
        assertThat(paragraphs("Anna Berg can tell a beech from an oak. She added sugar to the tea and stated her age on the form.").quotes())
                .isEmpty();
    }

    @Test
    @Disabled("what something is known as is taken for what somebody thinks")
    void whatSomethingIsCalled() {
        assertThat(paragraphs("The storm, known as “Old Betty”, sank nine boats.").quotes()).isEmpty();
    }

    @Test
    @Disabled("of several who speak together only the first one is the speaker")
    void twoWhoSpeakTogether() {
        assertThat(paragraphs("Anna Berg and Tom Reed said the bridge would close in May.").speakerOf("the bridge would close"))
                .contains("Anna Berg", "Tom Reed");
    }

    @Test
    @Disabled("adjectives after \"is\" are found as cues only where the trained model has met them often")
    void whatSomebodyIsConvincedOf() {
        assertThat(paragraphs("Otto Brandt is convinced that the mill can be saved.").speakerOf("the mill can be saved")).isEqualTo("Otto Brandt");
    }

    @Test
    @Disabled("\"read\" is taken for saying where a title in quotation marks follows")
    void readingFromABook() {
        assertThat(paragraphs("Tom Reed read from “The Bridge Builders” at the library on Friday.").quotes()).isEmpty();
    }

    @Test
    @Disabled("verbs between \"The\" and a title are read into the role: \"vote pleased Prime Minister\"")
    void aTitleBeforeTheNameIsTheRole() {
        Findings found = paragraphs("The vote pleased Prime Minister Marta Kovacs, who had asked for it.");
        assertThat(found.entity("Marta Kovacs").kind()).isEqualTo(Kind.PERSON);
        assertThat(found.entity("Marta Kovacs").role()).contains("Prime Minister");
    }

    @Test
    @Disabled("a noun with a by-phrase (\"a warning by Tom Reed that …\") is no cue")
    void aWarningThatIsANoun() {
        assertThat(paragraphs("The town ignored a warning by Tom Reed that the dam would break.").speakerOf("the dam would break"))
                .isEqualTo("Tom Reed");
    }

    @Test
    @Disabled("\"confirmed that\" is a quote but affirms nothing, unlike \"insisted that\"")
    void confirming() {
        paragraphs("Tom Reed confirmed that two ships had sunk.").stance("Tom Reed", AFFIRMS, "two ships had sunk");
    }

    @Test
    @Disabled("'n' between straight marks is taken for a quotation")
    void aDroppedLetterIsNoMark() {
        assertThat(quotations("Rock ’n’ roll came to the harbour, and so did fish 'n' chips.")).isEmpty();
    }

    @Test
    @Disabled("a hospital that is the target of a stance is listed as a group of people")
    void aBuildingIsNoGroup() {
        Findings found = paragraphs("“I support the new hospital,” Anna Berg told Tom Reed.");
        assertThat(found.names(Kind.GROUP)).as(found.toString()).isEmpty();
    }

    @ParameterizedTest
    @Disabled("verbs that also take sides count as stances whatever their object is")
    @ValueSource(strings = {"Anna Berg backed her car into the yard of Tom Reed.", "Anna Berg asked Tom Reed for the time."})
    void doingSomethingWithAnEverydayThingIsNoStance(String sentence) {
        Findings found = paragraphs(sentence);
        assertThat(found.analysis().stances()).as(found.toString()).isEmpty();
    }

    @Test
    @Disabled("a direct quote within another one comes without its quotation marks")
    void aQuoteWithinAQuoteKeepsItsMarks() {
        Soundness.DIRECT_QUOTES_STAND_IN_QUOTATION_MARKS.check(fixture("germany-drops-objection-to-air-defence-fund.txt").analysis());
    }

    @Test
    @Disabled("\"it\" is taken for the union spoken of before, not for the blockade in the same sentence")
    void whatSheWarnsAgainstIsTheIdea() {
        Findings found = fixture("fishers-walk-out-of-cod-talks.txt");
        assertThat(found.stances("Marguerite Snook", AGAINST, "union")).as(found.toString()).isEmpty();
    }

    @Test
    @Disabled("a union told by number is no name to the models, so that the story's union has none")
    void aUnionWithANumberHasAName() {
        assertThat(fixture("fishers-walk-out-of-cod-talks.txt").names(Kind.ORGANIZATION)).contains("Shoreline 204");
    }

    private static List<String> quotations(String paragraph) {
        Article article = TestAnalyst.article("", paragraph);
        return QuotationMarks.in(article).stream().map(quotation -> quotation.outer().of(article.text())).toList();
    }
}
