package standpoint.analysis.quotes;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;
import standpoint.analysis.Quote.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** What is said, and by whom: the forms in which one attribution is written. */
class QuotesTest {

    @Test
    void directBeforeTheCue() {
        Findings found = paragraphs("“The bridge is safe,” Anna Berg said on Friday.");
        assertThat(found.speakerOf("The bridge is safe")).isEqualTo("Anna Berg");
        assertThat(found.quote("The bridge is safe").form()).isEqualTo(Form.DIRECT);
        assertThat(found.cueOf("The bridge is safe")).contains("said");
        assertThat(found.sourceOf("The bridge is safe")).isEqualTo("Anna Berg");
    }

    @Test
    void directAfterTheCue() {
        Findings found = paragraphs("Anna Berg told reporters: “The bridge is safe.”");
        assertThat(found.speakerOf("The bridge is safe")).isEqualTo("Anna Berg");
        assertThat(found.cueOf("The bridge is safe")).contains("told");
    }

    @Test
    void theSameWithTheCueTurnedRound() {
        Findings found = paragraphs("“We are ready,” said harbour master Tom Reed, who has worked there since 1990.");
        assertThat(found.speakerOf("We are ready")).isEqualTo("Tom Reed");
    }

    @Test
    void straightMarks() {
        Findings found = paragraphs("\"The bridge is safe,\" Anna Berg said.");
        assertThat(found.speakerOf("The bridge is safe")).isEqualTo("Anna Berg");
    }

    @Test
    void singleMarks() {
        assertThat(paragraphs("‘The bridge isn’t safe,’ Anna Berg said.").speakerOf("The bridge isn’t safe")).isEqualTo("Anna Berg");
        assertThat(paragraphs("'The bridge isn't safe,' Anna Berg said.").speakerOf("The bridge isn't safe")).isEqualTo("Anna Berg");
    }

    @Test
    void aQuotationGoesOnOverParagraphs() {
        Findings found = paragraphs("“We came in May,” said Anna Berg. “We built the wall by hand.", "“Nobody paid us for it.",
                "“That was wrong.”",
                "The town council met on Friday.");
        assertThat(found.speakerOf("Nobody paid us")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("That was wrong")).isEqualTo("Anna Berg");
    }

    @Test
    void aSingleMarkQuotationGoesOnOverParagraphs() {
        Findings found = paragraphs("‘We came in May,’ said Anna Berg. ‘We built the wall by hand.", "‘Nobody paid us for it.’");
        assertThat(found.speakerOf("Nobody paid us")).isEqualTo("Anna Berg");
    }

    @Test
    void thePronounSpeaks() {
        Findings found = paragraphs("Anna Berg owns the mill.", "“It is not for sale,” she said.");
        assertThat(found.speakerOf("It is not for sale")).isEqualTo("Anna Berg");
    }

    @Test
    void accordingTo() {
        Findings found = paragraphs("The bridge will stay shut until June, according to Anna Berg.");
        assertThat(found.speakerOf("The bridge will stay shut until June")).isEqualTo("Anna Berg");
        assertThat(found.cueOf("The bridge will stay shut")).isEqualTo("according to");
        assertThat(found.quote("The bridge will stay shut").form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void indirectWithThat() {
        Findings found = paragraphs("Anna Berg said on Tuesday that the bridge was safe.");
        assertThat(found.speakerOf("the bridge was safe")).isEqualTo("Anna Berg");
        assertThat(found.quote("the bridge was safe").form()).isEqualTo(Form.INDIRECT);
    }

    @Test
    void indirectWithoutThat() {
        Findings found = paragraphs("Anna Berg said the bridge was safe.");
        assertThat(found.speakerOf("the bridge was safe")).isEqualTo("Anna Berg");
    }

    @Test
    void anInfinitiveIsContent() {
        Findings found = paragraphs("Anna Berg urged the council to shut the bridge.");
        assertThat(found.speakerOf("shut the bridge")).isEqualTo("Anna Berg");
        assertThat(found.cueOf("shut the bridge")).contains("urged");
    }

    @Test
    void aFragmentInAnIndirectQuoteMakesItMixed() {
        Findings found = paragraphs("Anna Berg said the bridge was “as safe as a church” and would stay open.");
        assertThat(found.quote("as safe as a church").form()).isEqualTo(Form.MIXED);
        assertThat(found.speakerOf("as safe as a church")).isEqualTo("Anna Berg");
    }

    @Test
    void aCapitalSpeaksForItsGovernment() {
        Findings found = paragraphs("Moscow said the ships would stay in the Baltic Sea.");
        assertThat(found.speakerOf("the ships would stay")).isEqualTo("Moscow");
    }

    @Test
    void theWhiteHouseSpeaks() {
        Findings found = paragraphs("On Monday the White House said the tariffs would begin in March.");
        assertThat(found.speakerOf("the tariffs would begin")).isEqualTo("White House");
    }

    @Test
    void aSpokeswomanSpeaks() {
        Findings found = paragraphs("Paula Ricci, a spokeswoman for the port, said no ship had sailed.");
        assertThat(found.speakerOf("no ship had sailed")).isEqualTo("Paula Ricci");
    }

    @Test
    void theSpeakerIsCarriedOnToTheNextSentence() {
        Findings found = paragraphs("“The bridge is old,” Anna Berg said. “It was built by my grandfather.”");
        assertThat(found.speakerOf("It was built by my grandfather")).isEqualTo("Anna Berg");
    }

    @Test
    void twoSpeakersInTurn() {
        Findings found = paragraphs("“The bridge is old,” Anna Berg said.", "“It is not,” replied Tom Reed.", "“Then look at it,” Berg said.");
        assertThat(found.speakerOf("The bridge is old")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("It is not")).isEqualTo("Tom Reed");
        assertThat(found.speakerOf("Then look at it")).isEqualTo("Anna Berg");
    }

    @Test
    void aDenialIsAttributed() {
        Findings found = paragraphs("Anna Berg denied that the bridge had moved.");
        assertThat(found.speakerOf("the bridge had moved")).isEqualTo("Anna Berg");
        assertThat(found.cueOf("the bridge had moved")).contains("denied");
    }

    @Test
    void aWrittenStatementIsSpeech() {
        Findings found = paragraphs("In a statement, the National Dairy Board said it would appeal against the fine.");
        assertThat(found.speakerOf("it would appeal against the fine")).isEqualTo("National Dairy Board");
    }

    @Test
    void oneWord() {
        assertThat(paragraphs("“No,” said Tom Reed.").speakerOf("No")).isEqualTo("Tom Reed");
    }

    @Test
    void theSpeakerIsNotTheListener() {
        assertThat(paragraphs("Anna Berg told Tom Reed that the bridge was safe.").speakerOf("the bridge was safe")).isEqualTo("Anna Berg");
    }

    @Test
    void writing() {
        assertThat(paragraphs("“The ice is melting,” Tom Reed wrote on Facebook.").speakerOf("The ice is melting")).isEqualTo("Tom Reed");
    }

    @Test
    void aReportSpeaks() {
        assertThat(paragraphs("A report by the National Dairy Board found that milk prices had doubled.").quote("milk prices had doubled").cue()).isPresent();
    }

    @Test
    void directAroundTheCue() {
        Findings found = paragraphs("“We painted it in March,” said Anna Berg, “and it leaks again.”");
        assertThat(found.speakerOf("We painted it in March")).isEqualTo("Anna Berg");
        assertThat(found.speakerOf("and it leaks again")).isEqualTo("Anna Berg");
    }

    @Test
    void directAroundTheCueIsOneQuoteOfTwoParts() {
        Findings found = paragraphs("“The bridge,” said Anna Berg, “is safe for all.”");
        assertThat(found.quotes()).containsExactly("“The bridge,” … “is safe for all.”");
        assertThat(found.speakerOf("is safe for all")).isEqualTo("Anna Berg");
    }

    @Test
    void asSomebodyPutsIt() {
        assertThat(paragraphs("The dam, as Tom Reed put it, is “a bucket with a hole”.").speakerOf("a bucket with a hole"))
                .isEqualTo("Tom Reed");
    }

    @Test
    void theAnswersOfAnInterviewAreQuotes() {
        Findings found = story("‘I would rather be cold than late’", "Rosalie Brandt swam the strait in nine hours. We met her in Dover.",
                "Were you afraid of the cold?", "No. I had trained for it in a lake near my home.",
                "The club says you broke its rules.", "Tom Reed told me that they were never written down.",
                "Will you swim again?", "Ask me in May. Nobody should swim in winter.",
                "After the interview Reed said that the rules were on the wall.");
        assertThat(found.speakerOf("No. I had trained for it in a lake near my home.")).isEqualTo("Rosalie Brandt");
        assertThat(found.speakerOf("Ask me in May. Nobody should swim in winter.")).isEqualTo("Rosalie Brandt");
        assertThat(found.speakerOf("I would rather be cold than late")).isEqualTo("Rosalie Brandt");
        assertThat(found.speakerOf("that they were never written down")).isEqualTo("Tom Reed");
        assertThat(found.speakerOf("that the rules were on the wall")).isEqualTo("Tom Reed");
    }

    @Test
    void aNameBehindADashEndsAHeadline() {
        Findings found = story("Bus cuts “a disgrace” – Berg", "Anna Berg, mayor of Lund, attacked the cuts on Monday.");
        assertThat(found.speakerOf("a disgrace")).isEqualTo("Anna Berg");
    }

    @Test
    void whoeverOrderedAStudyDoesNotSpeakInIt() {
        Findings found = paragraphs("The only study of the costs, ordered by the Growers' Union, found that farms would lose money.");
        assertThat(found.speakerOf("farms would lose money")).isEqualTo("only study");
    }

    @Test
    void aStudyFindsInAHeadline() {
        assertThat(story("Warm springs shorten the lives of songbirds, study finds", "Blue tits were counted for years.").cueOf("shorten the lives")).isEqualTo("finds");
        assertThat(story("Two in five nurses plan to quit, poll shows", "The survey was published on Thursday.").sourceOf("plan to quit")).isEqualTo("poll");
    }

    @Test
    void aVoiceFromTheBackIsNotWhoeverSpokeBefore() {
        Findings found = paragraphs("Councillor Anna Berg promised to “study all of the evidence”.", "“She can study it from my car,” came a voice from the back.",
                "“Never,” came the reply from Tom Reed.");
        assertThat(found.speakerOf("from my car")).isEqualTo("?");
        assertThat(found.speakerOf("Never")).isEqualTo("Tom Reed");
    }

    @Test
    void hisMinistryIsNotHe() {
        Findings found = paragraphs("The defence minister, Lukas Brand, wants more soldiers.", "His ministry disputes that there is any rift.");
        assertThat(found.speakerOf("any rift")).isEqualTo("ministry");
    }
}
