package standpoint.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity.Kind;
import standpoint.analysis.language.QuotationMarks;
import standpoint.article.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.Position.AGAINST;
import static standpoint.analysis.Position.DENIES;
import static standpoint.analysis.Position.DOUBTS;
import static standpoint.analysis.Position.FOR;
import static standpoint.analysis.TestAnalyst.fixture;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Sentences that are easily misread: loose clauses, cues in odd places, predicates. */
class HardSentencesTest {

    @Test
    void theirOrTheyCarriesTheGroupOn() {
        Findings found = paragraphs("Local farmers said the dam was too high.", "They said the valley would dry out.");
        assertThat(found.speakerOf("the valley would dry out")).isEqualTo(found.speakerOf("the dam was too high"));
    }

    @Test
    void aQuoteWithinAQuoteHasItsOwnSpeaker() {
        Findings found = paragraphs("Anna Berg said that Tom Reed had told her the bridge was doomed.");
        assertThat(found.speakerOf("had told her")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("the bridge was doomed")).isEqualTo("Tom Reed");
    }

    @Test
    void aHeadlineEndsWithItsSpeaker() {
        Findings found = story("Bridge must close for a year, says Berg", "Anna Berg runs the bridge of Lund.");
        assertThat(found.speakerOf("Bridge must close for a year")).isEqualTo("Anna Berg");
    }

    @Test
    void aHeadlineBeginsWithItsSpeaker() {
        Findings found = story("Berg: ‘The bridge must close for a year’", "Anna Berg runs the bridge of Lund.");
        assertThat(found.speakerOf("The bridge must close for a year")).isEqualTo("Anna Berg");
    }

    @Test
    void whoAdmitsTheFirstThingDeniesTheSecond() {
        Findings found = paragraphs("Adam Lund looked after the lock gate.",
                "Cross-examined by Clara Ode, for the prosecution, he accepted that he had opened the gate but denied that he had seen the boat.");
        assertThat(found.speakerOf("he had opened the gate")).isEqualTo("Adam Lund");
        assertThat(found.speakerOf("he had seen the boat")).isEqualTo("Adam Lund");
    }

    @Test
    void theSecondThingSaidInASentence() {
        Findings found = paragraphs("Anna Berg said the bridge was safe, adding that the tunnel would open in May.");
        assertThat(found.speakerOf("the tunnel would open")).isEqualTo("Anna Berg");
    }

    @Test
    void theSpeakerStandsInTheSentenceBefore() {
        Findings found = paragraphs("Anna Berg shook her head. “The bridge is not for sale.”");
        assertThat(found.speakerOf("The bridge is not for sale")).isEqualTo("Anna Berg");
    }

    @Test
    void aParentheticalCue() {
        Findings found = paragraphs("The bridge, Anna Berg said, was never inspected.");
        assertThat(found.quotes()).contains("The bridge … was never inspected");
    }

    @Test
    void havingNoPlansIsAgainst() {
        paragraphs("“We have no plans to raise the toll,” Anna Berg said.").stance("Anna Berg", AGAINST, "raise the toll");
    }

    @Test
    void callingItRecklessIsAgainst() {
        paragraphs("Tom Reed called the plan “reckless”.").stance("Tom Reed", AGAINST, "the plan");
    }

    @Test
    void beingInFavour() {
        paragraphs("Tom Reed is in favour of the merger.").stance("Tom Reed", FOR, "the merger");
    }

    @Test
    void noLongerSupporting() {
        Findings found = paragraphs("Anna Berg no longer supports the toll.");
        assertThat(found.stances("Anna Berg", FOR, "toll")).as(found.toString()).isEmpty();
    }

    @Test
    void beingScepticalAbout() {
        paragraphs("Anna Berg is sceptical about the figures.").stance("Anna Berg", DOUBTS, "the figures");
    }

    @Test
    void denyingDoing() {
        paragraphs("Tom Reed denied taking money from the builders.").stance("Tom Reed", DENIES, "taking money");
    }

    @Test
    void aQuestionIsNoStance() {
        Findings found = paragraphs("“Should the council sell the bridge?” Anna Berg asked.");
        assertThat(found.analysis().stances()).as(found.toString()).isEmpty();
    }

    @Test
    void inchesAndFeetAreNoMarks() {
        assertThat(quotations("The plank is 6\" wide and 5' long.")).isEmpty();
    }

    @Test
    void anArticleAtTheBeginningOfASentenceIsNoPartOfTheName() {
        Findings found = paragraphs("The European Union opened an office in Nairobi.", "The Bank of England has another.");
        assertThat(found.names(Kind.ORGANIZATION)).containsExactly("European Union", "Bank of England");
    }

    @Test
    void aShortTextWithForeignNamesIsEnglish() {
        Findings found = paragraphs("Ursula von der Leyen flew to Cairo.", "On Friday von der Leyen flew home.");
        assertThat(found.analysis().limitation()).isEmpty();
    }

    @Test
    void aCueIsShownOnce() {
        Soundness.NO_TWO_CUES_OF_A_STANCE_OVERLAP.check(fixture("governor-vows-to-veto-battery-plant-tax-break.txt").analysis());
    }

    private static List<String> quotations(String paragraph) {
        Article article = TestAnalyst.article("", paragraph);
        return QuotationMarks.in(article).stream().map(quotation -> quotation.outer().of(article.text())).toList();
    }

    @Test
    void supportingIsNoSpeech() {
        Findings found = fixture("fishers-walk-out-of-cod-talks.txt");
        assertThat(found.quotes()).as(found.toString()).noneMatch(content -> content.startsWith("the plan on condition"));
    }
}
