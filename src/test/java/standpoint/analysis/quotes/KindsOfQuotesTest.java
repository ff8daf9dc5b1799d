package standpoint.analysis.quotes;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Entity;
import standpoint.analysis.Findings;
import standpoint.analysis.Quote;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** What sort of quote it is, and who reports it. */
class KindsOfQuotesTest {

    @Test
    void whatIsSaidIsSpeech() {
        assertThat(paragraphs("Anna Berg said that the bridge was safe.").quote("the bridge was safe").kind()).isEqualTo(Quote.Kind.SPEECH);
    }

    @Test
    void whatIsBelievedIsThought() {
        assertThat(paragraphs("Anna Berg believes that the bridge is safe.").quote("the bridge is safe").kind()).isEqualTo(Quote.Kind.THOUGHT);
    }

    @Test
    void whatIsWantedIsThought() {
        assertThat(paragraphs("Anna Berg wants to rebuild the bridge by May.").quote("rebuild the bridge").kind()).isEqualTo(Quote.Kind.THOUGHT);
    }

    @Test
    void whatAnIndictmentAllegesStandsInADocument() {
        Findings found = paragraphs("The indictment alleges that Tom Reed took bribes from the builders.");
        assertThat(found.quote("took bribes").kind()).isEqualTo(Quote.Kind.DOCUMENT);
    }

    @Test
    void whatAReportSaysStandsInADocument() {
        assertThat(paragraphs("The bridge will fall within a year, according to the report.").quote("The bridge will fall").kind())
                .isEqualTo(Quote.Kind.DOCUMENT);
    }

    @Test
    void aQuoteInsideAnotherOneNamesWhoReportsIt() {
        Findings found = paragraphs("Anna Berg said that Tom Reed had promised that the bridge would open in May.");
        Quote outer = found.quote("Tom Reed had promised");
        Quote inner = found.quote("the bridge would open in May");
        assertThat(found.speakerOf("the bridge would open in May")).isEqualTo("Tom Reed");
        assertThat(inner.reportedBy()).isEqualTo(outer.speaker()).isNotEqualTo(Optional.empty());
        assertThat(outer.reportedBy()).isEmpty();
    }

    @Test
    void somebodyWithoutANameIsAnUnnamedPerson() {
        Findings found = paragraphs("A senior official who asked not to be named said that the bridge was unsafe.");
        assertThat(found.speakerOf("the bridge was unsafe")).containsIgnoringCase("senior official");
        Entity official = found.entity(found.speakerOf("the bridge was unsafe"));
        assertThat(official.isNamed()).isFalse();
        assertThat(official.kind()).isEqualTo(Entity.Kind.PERSON);
    }

    @Test
    void aNounCanBeTheCue() {
        Findings found = paragraphs("Anna Berg issued a statement that the bridge would be closed to lorries.");
        assertThat(found.speakerOf("the bridge would be closed")).isEqualTo("Anna Berg");
    }

    @Test
    void aGroupSpeaks() {
        Findings found = paragraphs("Opposition lawmakers said that the bridge had cost too much.");
        assertThat(found.speakerOf("the bridge had cost too much")).containsIgnoringCase("lawmakers");
    }
}
