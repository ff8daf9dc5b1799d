package standpoint.analysis.stances;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.Position.AFFIRMS;
import static standpoint.analysis.Position.DENIES;
import static standpoint.analysis.Position.DOUBTS;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who affirms, denies or doubts a claim. */
class ClaimStancesTest {

    @Test
    void denyingThat() {
        paragraphs("Anna Berg denied that the bridge had moved.").stance("Anna Berg", DENIES, "the bridge had moved");
    }

    @Test
    void denyingAThing() {
        paragraphs("Tom Reed denied the accusation on Friday.").stance("Tom Reed", DENIES, "the accusation");
    }

    @Test
    void notDenyingIsNoDenial() {
        assertThat(paragraphs("Tom Reed did not deny that he had taken money.").positionsOf("Tom Reed")).doesNotContain(DENIES);
    }

    @Test
    void doubting() {
        paragraphs("Anna Berg doubted that the dam would hold.").stance("Anna Berg", DOUBTS, "the dam would hold");
    }

    @Test
    void insisting() {
        paragraphs("Tom Reed insisted that the ice was thick enough.").stance("Tom Reed", AFFIRMS, "the ice was thick enough");
    }

    @Test
    void sayingThereIsNoThreat() {
        paragraphs("“There is no threat to the town,” Anna Berg said.").stance("Anna Berg", DENIES, "threat to the town");
    }

    @Test
    void neitherConfirmingNorDenying() {
        Findings found = paragraphs("Tom Reed would neither confirm nor deny that the talks had failed.");
        assertThat(found.positionsOf("Tom Reed")).as(found.toString()).doesNotContain(DENIES, AFFIRMS);
    }

    @Test
    void notDoubtingIsNoDoubt() {
        assertThat(paragraphs("Anna Berg does not doubt that the dam will hold.").positionsOf("Anna Berg")).doesNotContain(DOUBTS);
    }

    @Test
    void sayingItIsNotTrue() {
        paragraphs("“It is not true that we dumped the oil,” Tom Reed said.").stance("Tom Reed", DENIES, "dumped the oil");
    }

    @Test
    void dismissingAsUntrue() {
        paragraphs("Tom Reed dismissed the reports as untrue.").stance("Tom Reed", DENIES, "the reports");
    }
}
