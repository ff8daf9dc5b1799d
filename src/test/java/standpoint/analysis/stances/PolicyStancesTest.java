package standpoint.analysis.stances;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;
import standpoint.analysis.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.Position.AGAINST;
import static standpoint.analysis.Position.FOR;
import static standpoint.analysis.Position.UNDECIDED;
import static standpoint.analysis.TestAnalyst.paragraphs;

/** Who is for or against an actor, an action or a policy. */
class PolicyStancesTest {

    @Test
    void supporting() {
        paragraphs("Anna Berg supports the toll.").stance("Anna Berg", FOR, "the toll");
    }

    @Test
    void opposing() {
        paragraphs("Anna Berg opposes the toll.").stance("Anna Berg", AGAINST, "the toll");
    }

    @Test
    void notSupporting() {
        Findings found = paragraphs("Anna Berg does not support the toll.");
        found.stance("Anna Berg", AGAINST, "the toll");
        assertThat(found.stances("Anna Berg", FOR, "the toll")).isEmpty();
    }

    @Test
    void notOpposing() {
        Findings found = paragraphs("Anna Berg does not oppose the toll.");
        assertThat(found.stances("Anna Berg", AGAINST, "the toll")).isEmpty();
    }

    @Test
    void rejecting() {
        paragraphs("The National Dairy Board rejected the offer on Friday.").stance("National Dairy Board", AGAINST, "the offer");
    }

    @Test
    void welcoming() {
        paragraphs("Anna Berg welcomed the ruling of the court.").stance("Anna Berg", FOR, "the ruling");
    }

    @Test
    void condemning() {
        paragraphs("Tom Reed condemned the attack on the harbour.").stance("Tom Reed", AGAINST, "the attack");
    }

    @Test
    void rulingOut() {
        paragraphs("Anna Berg ruled out a sale of the mill.").stance("Anna Berg", AGAINST, "sale of the mill");
    }

    @Test
    void notRulingOutIsUndecided() {
        Findings found = paragraphs("Anna Berg did not rule out a sale of the mill.");
        found.stance("Anna Berg", UNDECIDED, "sale of the mill");
        assertThat(found.positionsOf("Anna Berg")).doesNotContain(AGAINST, FOR);
    }

    @Test
    void refusingToSayWhetherIsUndecided() {
        Findings found = paragraphs("Tom Reed, the minister, would not say whether the government would sell the port.");
        found.stance("Tom Reed", UNDECIDED, "sell the port");
        assertThat(found.holders()).containsExactly("Tom Reed");
    }

    @Test
    void urgingIsForTheAction() {
        paragraphs("Anna Berg urged the council to shut the bridge.").stance("Anna Berg", FOR, "shut the bridge");
    }

    @Test
    void urgingNotToIsAgainstTheAction() {
        Findings found = paragraphs("Anna Berg urged the council not to shut the bridge.");
        found.stance("Anna Berg", AGAINST, "shut the bridge");
        assertThat(found.positionsOf("Anna Berg")).doesNotContain(FOR);
    }

    @Test
    void callingForIsFor() {
        paragraphs("Tom Reed called for an end to the blockade.").stance("Tom Reed", FOR, "end to the blockade");
    }

    @Test
    void warningAgainstIsAgainst() {
        paragraphs("Tom Reed warned against a hasty withdrawal from the valley.").stance("Tom Reed", AGAINST, "withdrawal");
    }

    @Test
    void mustIsFor() {
        paragraphs("Anna Berg said the council must repair the bridge.").stance("Anna Berg", FOR, "repair the bridge");
    }

    @Test
    void shouldNotIsAgainst() {
        Findings found = paragraphs("Anna Berg said the council should not sell the bridge.");
        found.stance("Anna Berg", AGAINST, "sell the bridge");
        assertThat(found.positionsOf("Anna Berg")).doesNotContain(FOR);
    }

    @Test
    void callingItAStepForwardIsFor() {
        paragraphs("Tom Reed called the treaty a “historic success”.").stance("Tom Reed", FOR, "the treaty");
    }

    @Test
    void sayingItIsWrongIsAgainst() {
        paragraphs("“The toll is wrong,” Anna Berg said.").stance("Anna Berg", AGAINST, "toll");
    }

    @Test
    void theSpeakersIIsTheHolder() {
        Findings found = paragraphs("“I support the new hospital,” Anna Berg told Tom Reed.");
        found.stance("Anna Berg", FOR, "new hospital");
        assertThat(found.holders()).containsExactly("Anna Berg");
    }

    @Test
    void theSpeakersWeIsTheHolder() {
        paragraphs("“We oppose the new airport,” Tom Reed said.").stance("Tom Reed", AGAINST, "the new airport");
    }

    @Test
    void anAllegedStanceIsLessCertain() {
        double own = paragraphs("Anna Berg opposes the toll.").stance("Anna Berg", AGAINST, "the toll").confidence();
        Stance alleged = paragraphs("Tom Reed said Anna Berg opposed the toll.").stance("Anna Berg", AGAINST, "the toll");
        assertThat(alleged.confidence()).isLessThan(own);
    }

    @Test
    void aThreatIsAgainstItsCondition() {
        paragraphs("The National Dairy Board threatened to stop deliveries if the tax is raised.").stance("National Dairy Board", AGAINST, "tax is raised");
    }

    @Test
    void twoHoldersTakeTheStanceEach() {
        Findings found = paragraphs("Anna Berg and Tom Reed oppose the toll.");
        found.stance("Anna Berg", AGAINST, "the toll");
        found.stance("Tom Reed", AGAINST, "the toll");
    }

    @Test
    void agreeingWithSomebody() {
        paragraphs("Anna Berg agreed with Tom Reed on Monday.").stance("Anna Berg", FOR, "Tom Reed");
    }

    @Test
    void disagreeingWithSomebody() {
        paragraphs("Anna Berg disagreed with Tom Reed on Monday.").stance("Anna Berg", AGAINST, "Tom Reed");
    }

    @Test
    void criticisingSomebody() {
        Findings found = paragraphs("Anna Berg criticised Tom Reed over the delay.");
        Stance stance = found.stance("Anna Berg", AGAINST, "Tom Reed");
        assertThat(stance.target().entity()).contains(found.entity("Tom Reed").id());
    }

    @Test
    void beingCriticisedIsNoStanceOfTheTarget() {
        Findings found = paragraphs("Tom Reed was criticised by Anna Berg over the delay.");
        found.stance("Anna Berg", AGAINST, "Tom Reed");
        assertThat(found.positionsOf("Tom Reed")).isEmpty();
    }

    @Test
    void votingAgainst() {
        paragraphs("Anna Berg voted against the budget.").stance("Anna Berg", AGAINST, "the budget");
    }

    @Test
    void theCueWordsAreShown() {
        Findings found = paragraphs("Anna Berg does not support the toll.");
        Stance stance = found.stance("Anna Berg", AGAINST, "the toll");
        assertThat(found.words(stance.cues())).contains("support");
        assertThat(found.words(stance.evidence())).contains("support the toll");
        assertThat(stance.because()).contains("support");
    }

    @Test
    void oneStanceWithAllItsEvidence() {
        Findings found = paragraphs("Anna Berg opposes the toll.", "The council met on Friday. Berg rejected the toll again.");
        Stance stance = found.stance("Anna Berg", AGAINST, "the toll");
        assertThat(found.words(stance.evidence())).contains("opposes the toll").contains("rejected the toll");
    }

    @Test
    void forAndAgainstInOneSentence() {
        Findings found = paragraphs("Anna Berg supports the tunnel but opposes the bridge.");
        found.stance("Anna Berg", FOR, "the tunnel");
        found.stance("Anna Berg", AGAINST, "the bridge");
        assertThat(found.stances("Anna Berg", FOR, "the bridge")).isEmpty();
    }

    @Test
    void vowingToBlock() {
        paragraphs("Tom Reed vowed to block the merger.").stance("Tom Reed", AGAINST, "merger");
    }

    @Test
    void praising() {
        paragraphs("Anna Berg praised Tom Reed.").stance("Anna Berg", FOR, "Tom Reed");
    }

    @Test
    void accusing() {
        paragraphs("Anna Berg accused Tom Reed of lying to the council.").stance("Anna Berg", AGAINST, "Tom Reed");
    }

    @Test
    void sayingItWouldBeAMistake() {
        paragraphs("Anna Berg said it would be a mistake to close the harbour.").stance("Anna Berg", AGAINST, "close the harbour");
    }

    @Test
    void neverAccepting() {
        paragraphs("“We will never accept this treaty,” Tom Reed said.").stance("Tom Reed", AGAINST, "this treaty");
    }

    @Test
    void refusingToSign() {
        paragraphs("Tom Reed refused to sign the treaty.").stance("Tom Reed", AGAINST, "the treaty");
    }

    @Test
    void demanding() {
        paragraphs("The strikers demanded higher wages.").stance("strikers", FOR, "higher wages");
    }

    @Test
    void aPronounHoldsTheStanceOfItsPerson() {
        paragraphs("Anna Berg runs the mill.", "She opposes the toll.").stance("Anna Berg", AGAINST, "toll");
    }

    @Test
    void anotherSpeakersWordsAreNotTheListeners() {
        Findings found = paragraphs("“You must resign,” Anna Berg told Tom Reed.");
        assertThat(found.holders()).as(found.toString()).doesNotContain("Tom Reed");
    }
}
