package standpoint.reader.state;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.reader.Sample;
import standpoint.reader.StanceSample;

import static org.assertj.core.api.Assertions.assertThat;

class MatterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the tram line | a tram line",
        "the plan itself | the plan",
        "tax break for orchards | a $40 million tax break for apple orchards in the valley",
        "the night train | the night train to Osk"})
    void wordsThatMeanTheSame(String one, String other) {
        assertThat(Wording.of(one).isLike(Wording.of(other))).isTrue();
        assertThat(Wording.of(other).isLike(Wording.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the old harbour | closing the old harbour",
        "the plan | the plan for a night train",
        "apple orchards | a tax break for apple orchards",
        "new schools | build new schools in the north",
        "the night train to Osk | the night train to Velm"})
    void wordsThatDoNot(String one, String other) {
        assertThat(Wording.of(one).isLike(Wording.of(other))).isFalse();
        assertThat(Wording.of(other).isLike(Wording.of(one))).isFalse();
    }

    @Test
    void whatIsAboutTheSameStandsTogether() {
        Analysis analysis = StanceSample.analysis();
        List<Matter> matters = Matter.of(analysis, analysis.stances());
        assertThat(matters).hasSize(8);
        assertThat(matters.getFirst().title()).isEqualTo(StanceSample.FERRY);
        assertThat(matters.getFirst().stances()).hasSize(3);
        assertThat(matters.getFirst().holders()).hasSize(2);
        assertThat(matters.stream().filter(matter -> matter.entity().isPresent()).map(Matter::title)).containsExactly("Anna Lindqvist");
    }

    @Test
    void onlyOppositesOfOneHolderContradict() {
        Analysis analysis = StanceSample.analysis();
        Matters matters = Matters.of(analysis);
        List<Stance> torn = analysis.stances().stream().filter(stance -> !matters.contradicting(stance).isEmpty()).toList();
        assertThat(torn).hasSize(2);
        assertThat(matters.contradicting(torn.getFirst())).containsExactly(torn.getLast());
        assertThat(torn.stream().map(Stance::holder).distinct()).hasSize(1);
        assertThat(Sample.analysis().stances()).allSatisfy(stance -> assertThat(Matters.of(Sample.analysis()).contradicting(stance)).isEmpty());
    }

    @Test
    void theMatrixHasTheMostActiveAndTheMostDebatedFirst() {
        Analysis analysis = StanceSample.analysis();
        StanceMatrix matrix = StanceMatrix.of(analysis, analysis.stances());
        assertThat(matrix.actors().getFirst().name()).isEqualTo("Anna Lindqvist");
        assertThat(matrix.targets().getFirst().title()).isEqualTo(StanceSample.FERRY);
        assertThat(matrix.at(0, 0)).hasSize(2);
        StanceMatrix capped = matrix.capped(1, 2);
        assertThat(capped.actors()).hasSize(1);
        assertThat(capped.targets()).hasSize(2).allMatch(matter -> matter.holders().contains(matrix.actors().getFirst().id()));
    }
}
