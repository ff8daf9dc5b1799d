package standpoint.analysis.language;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatelyUsedTest {

    private final List<Integer> made = new ArrayList<>();
    private final LatelyUsed<String> values = new LatelyUsed<>(3);

    @Test
    void aValueIsMadeOnce() {
        assertThat(value(1)).isEqualTo("value 1").isSameAs(value(1));
        assertThat(made).containsExactly(1);
    }

    @Test
    void whatIsUsedAgainAndAgainStaysAndTheRestGoes() {
        for (int i = 2; i < 20; i++) {
            value(1);
            value(i);
        }
        value(1);
        value(2);
        assertThat(made.stream().filter(key -> key == 1)).hasSize(1);
        assertThat(made.stream().filter(key -> key == 2)).hasSize(2);
    }

    private String value(int key) {
        return values.get(key, number -> {
            made.add(number);
            return "value " + number;
        });
    }
}
