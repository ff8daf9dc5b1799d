package standpoint.library;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be completed, at a cursor that the tests write as a bar. */
class BeingTypedTest {

    @Test
    void aWordMayBecomeAField() {
        assertThat(typed("bridge per|")).hasValueSatisfying(typed -> {
            assertThat(typed.field()).isEmpty();
            assertThat(typed.text()).isEqualTo("per");
            assertThat(typed.where().of("bridge per")).isEqualTo("per");
        });
        assertThat(typed("-per|")).map(BeingTyped::text).contains("per");
        assertThat(typed("(per|")).map(BeingTyped::text).contains("per");
    }

    @Test
    void aFieldHasAValueThatMayBeEmpty() {
        assertThat(typed("bridge person:|")).hasValueSatisfying(typed -> {
            assertThat(typed.field()).contains(SearchField.PERSON);
            assertThat(typed.text()).isEmpty();
        });
        assertThat(typed("-Outlet:=cou|")).hasValueSatisfying(typed -> {
            assertThat(typed.field()).contains(SearchField.OUTLET);
            assertThat(typed.text()).isEqualTo("cou");
            assertThat(typed.where().of("-Outlet:=cou")).isEqualTo("Outlet:=cou");
        });
    }

    @Test
    void aValueInQuotationMarksMayHaveSpaces() {
        assertThat(typed("person:=\"anna be|")).map(BeingTyped::text).contains("anna be");
        String closed = "person:\"anna be\" bridge";
        assertThat(BeingTyped.at(closed, 15)).hasValueSatisfying(typed -> assertThat(typed.where().of(closed)).isEqualTo("person:\"anna be\""));
    }

    @Test
    void theRestOfTheWordIsReplacedToo() {
        assertThat(BeingTyped.at("person:berg bridge", 9)).hasValueSatisfying(typed -> {
            assertThat(typed.text()).isEqualTo("be");
            assertThat(typed.where().of("person:berg bridge")).isEqualTo("person:berg");
        });
    }

    @Test
    void phrasesSpacesAndUnknownFieldsAreNothingToComplete() {
        assertThat(typed("\"old per|")).isEmpty();
        assertThat(typed("bridge |")).isEmpty();
        assertThat(typed("|")).isEmpty();
        assertThat(typed("colour:re|")).isEmpty();
        assertThat(typed("date..|")).isEmpty();
    }

    private static Optional<BeingTyped> typed(String withBar) {
        return BeingTyped.at(withBar.replace("|", ""), withBar.indexOf('|'));
    }
}
