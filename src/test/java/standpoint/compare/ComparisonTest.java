package standpoint.compare;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTest {

    private static List<List<String>> differences(String before, String after) {
        Comparison comparison = Comparison.of(before, after);
        return comparison.differences().stream().map(piece -> List.of(piece.before().of(before).strip(), piece.after().of(after).strip())).toList();
    }

    @Test
    void wordsThatDifferAreTold() {
        assertThat(differences("The ferry stops in March, the harbour master of the town said.", "The ferry stops in April, the harbour master of the town said."))
                .containsExactly(List.of("March", "April"));
    }

    @Test
    void addedAndRemovedWordsStandAlone() {
        assertThat(differences("One two three four five.", "One two three new four five.")).containsExactly(List.of("", "new"));
        assertThat(differences("One two three four five.\n\nSix.", "One two three four five.")).containsExactly(List.of("Six.", ""));
    }

    @Test
    void signsThatBothHaveAreNoDifference() {
        assertThat(differences("They called it reckless. She went on.", "They called it irresponsible. She went on.")).containsExactly(List.of("reckless", "irresponsible"));
        assertThat(differences("He said “it is dead,” and left.", "He said “it was over,” and left.")).containsExactly(List.of("is dead", "was over"));
        assertThat(differences("Jim O’Dowd today wants a self-made 1,000 a day", "Jim O’Hara today wants a self-styled 1,500 a day"))
                .containsExactly(List.of("O’Dowd", "O’Hara"), List.of("self-made 1,000", "self-styled 1,500"));
    }

    @Test
    void whatStandsInAnothersPlaceAtTheEndOfALineIsOneDifference() {
        assertThat(differences("By Dana Whitlock\n12 October 2026\n\nHarbour", "By Staff Reporter\n12 October 2026\n\nHarbour"))
                .containsExactly(List.of("Dana Whitlock", "Staff Reporter"));
    }

    @Test
    void aSentenceEndsWithItsOwnFullStop() {
        assertThat(differences("He came. He saw. We lost.", "He came. We lost.")).containsExactly(List.of("He saw.", ""));
        assertThat(differences("One.\n\nThree.", "One.\n\nTwo.\n\nThree.")).containsExactly(List.of("", "Two."));
    }

    @Test
    void aFewWordsBetweenDifferencesBelongToThem() {
        assertThat(differences("alpha the beta one two three", "gamma the delta one two three")).containsExactly(List.of("alpha the beta", "gamma the delta"));
    }

    @Test
    void whatFollowsTheEndOfAParagraphIsADifferenceOfItsOwn() {
        assertThat(differences("bread for ten more days.", "bread for nine more days.\n\nThe council wants to pay."))
                .containsExactly(List.of("ten", "nine"), List.of("", "The council wants to pay."));
    }

    @Test
    void theShareOfSameWordsIsOfTheLongerText() {
        assertThat(Comparison.of("a b c d", "a b c d e f g h").same()).isCloseTo(0.5, within(1e-9));
        assertThat(Comparison.of("", "").same()).isEqualTo(1);
        assertThat(Comparison.of("", "words").same()).isZero();
    }

    @Property(tries = 300)
    void piecesCoverBothTextsAndTakeTurns(@ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String some,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') String others) {
        String before = some.replace('d', ' ');
        String after = others.replace('d', '\n');
        Comparison comparison = Comparison.of(before, after);
        StringBuilder one = new StringBuilder();
        StringBuilder other = new StringBuilder();
        Boolean last = null;
        for (Piece piece : comparison.pieces()) {
            one.append(piece.before().of(before));
            other.append(piece.after().of(after));
            assertThat(piece.isSame()).isNotEqualTo(last);
            if (piece.isSame()) {
                assertThat(words(piece.before(), before)).isEqualTo(words(piece.after(), after));
            }
            last = piece.isSame();
        }
        assertThat(one.toString().strip()).isEqualTo(before.strip());
        assertThat(other.toString().strip()).isEqualTo(after.strip());
    }

    private static List<String> words(Span span, String text) {
        return List.of(span.of(text).strip().split("\\s+"));
    }
}
