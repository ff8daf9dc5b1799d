package standpoint.library;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which targets mean the same in every story. */
class TargetReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"the plan", "The plan", "the rule", "this claim", "the closure", "its project", "his plan", "the new plan", "a plan", "plan", "Plans", "two plans",
            "the latest proposal", "the whole thing", "the bridge", "new bridge", "the Plan", "it", "that", "the", "for the plan", "to do it", "doing so", "the plan of the plan"})
    void whatOnlyItsStoryExplains(String target) {
        assertThat(TargetReach.isOfItsStory(target, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"immigration", "Immigration", "nuclear power", "on immigration", "the ferry closure", "the Harbour Bridge", "the Brackley plan", "Brackley's plan",
            "plan to close the ferry", "weapons deliveries", "the plan for a Brackley ferry", "the £40m tax break"})
    void whatMeansTheSameEverywhere(String target) {
        assertThat(TargetReach.isOfItsStory(target, Optional.empty())).isFalse();
    }

    @Test
    void whoHasANameIsTheSameEverywhere() {
        assertThat(TargetReach.isOfItsStory("Kovac", Optional.of("Martin Kovac"))).isFalse();
        assertThat(TargetReach.isOfItsStory("the mayor", Optional.of("Martin Kovac"))).isFalse();
        assertThat(TargetReach.isOfItsStory("the union", Optional.empty())).isTrue();
    }
}
