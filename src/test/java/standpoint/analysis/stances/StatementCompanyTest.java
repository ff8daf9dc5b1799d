package standpoint.analysis.stances;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import standpoint.analysis.EntityId;
import standpoint.analysis.Position;
import standpoint.analysis.language.Token;
import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What statements tell about each other. */
class StatementCompanyTest {

    private static final EntityId BERG = new EntityId("berg");
    private static final EntityId REED = new EntityId("reed");
    private static final double[] NOTHING = new double[Position.values().length];

    @Test
    void whatTheSameHolderShowsElsewhereTells() {
        List<Statement> story = List.of(statement(BERG, 0, 0), statement(BERG, 1, 1));
        assertThat(features(story, 0, likely(Position.AGAINST, 0.1), likely(Position.AGAINST, 0.8)))
                .isNotEqualTo(features(story, 0, likely(Position.AGAINST, 0.1), likely(Position.FOR, 0.8)));
    }

    @Test
    void whatAnotherShowsFarAwayTellsNothing() {
        List<Statement> story = List.of(statement(BERG, 0, 0), statement(REED, 1, 7));
        assertThat(features(story, 0, likely(Position.AGAINST, 0.1), likely(Position.AGAINST, 0.8))).isEqualTo(features(story, 0, likely(Position.AGAINST, 0.1), NOTHING));
    }

    @Test
    void whatAnotherShowsInTheSameSentenceTells() {
        List<Statement> story = List.of(statement(BERG, 0, 0), statement(REED, 1, 0));
        assertThat(features(story, 0, likely(Position.AGAINST, 0.1), likely(Position.AGAINST, 0.8))).isNotEqualTo(features(story, 0, likely(Position.AGAINST, 0.1), NOTHING));
    }

    @Test
    void theOtherHoldersOfOneClauseAreNoNeighbours() {
        List<Statement> story = List.of(statement(BERG, 0, 0), statement(BERG, 0, 0));
        List<Statement> alone = List.of(statement(BERG, 0, 0));
        Set<Integer> together = features(story, 0, likely(Position.FOR, 0.4), NOTHING);
        assertThat(together).isEqualTo(features(alone, 0, likely(Position.FOR, 0.4)));
    }

    private static Set<Integer> features(List<Statement> story, int place, double[]... alone) {
        return Arrays.stream(new StatementCompany(story, List.of(alone)).of(place)).boxed().collect(Collectors.toSet());
    }

    private static double[] likely(Position position, double how) {
        double[] likely = new double[Position.values().length];
        likely[StatementModel.place(position)] = how;
        return likely;
    }

    private static Statement statement(EntityId holder, int word, int sentence) {
        Token head = new Token(word, sentence, new Span(4 * word, 4 * word + 3), "say", "say", "VBD", Token.NameKind.NONE, -1, "root");
        return new Statement(holder, Statement.Role.SAID, head, List.of(head), Optional.empty());
    }
}
