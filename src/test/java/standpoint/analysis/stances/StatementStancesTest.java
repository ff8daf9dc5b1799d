package standpoint.analysis.stances;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Findings;
import standpoint.analysis.Position;
import standpoint.analysis.Stance;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.analysis.TestAnalyst.paragraphs;
import static standpoint.analysis.TestAnalyst.story;

/** Positions of statements that only readers' notes taught, and how sure stances are. */
class StatementStancesTest {

    private static final String HALL = "Councillors met on Monday to decide on the new town hall. ";

    @Test
    void whatIsSaidInPlainWordsThatNoListHolds() {
        Findings found = story("Town hall plan splits council", HALL + "“They could not run a whelk stall, and now they want my money for marble floors,” said Anna Berg, who keeps a shop on the quay.");
        List<Stance> stances = found.analysis().stances().stream().filter(each -> found.analysis().requireEntity(each.holder()).name().equals("Anna Berg")).toList();
        assertThat(stances).isNotEmpty().allMatch(each -> each.position() == Position.AGAINST);
        assertThat(stances).allSatisfy(each -> assertThat(found.words(each.evidence())).isNotBlank());
    }

    @Test
    void whatHappenedIsNoStance() {
        Findings found = paragraphs(HALL + "“The doors open at nine and the lift is on the left,” said Anna Berg, the caretaker.");
        assertThat(found.positionsOf("Anna Berg")).isEmpty();
    }

    @Test
    void aQuestionOfTheWriterIsNoStance() {
        assertThat(paragraphs("Does Anna Berg support the toll?").analysis().stances()).isEmpty();
    }

    @Test
    void plainWordsAreSurerThanOthers() {
        Findings found = paragraphs("Anna Berg opposes the toll. She voted against it twice and sued the council.", "Tom Reed shrugged at the toll and went home.");
        assertThat(found.analysis().stances()).isNotEmpty().allSatisfy(each -> assertThat(each.confidence()).isBetween(0.1, 0.95));
        assertThat(found.stance("Anna Berg", Position.AGAINST, "the toll").confidence()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void theBodyInATitleIsNoTarget() {
        Findings found = paragraphs("Rules Committee Chairman Tom Reed criticized party chairman Ray Prior and his allies in an email, accusing them of burying the plan.");
        assertThat(found.analysis().stances()).isNotEmpty().noneMatch(each -> each.target().text().contains("Committee"));
    }
}
