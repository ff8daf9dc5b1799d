package standpoint.library;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "no end                | The quotation mark before “no end” is not closed
            tanks "                | A quotation mark stands alone
            tanks ""               | nothing between the quotation marks
            (tanks                 | A “(” is not closed
            title:(tanks           | A “(” is not closed
            tanks)                 | There is a “)” without a “(”
            )                      | There is a “)” without a “(”
            ()                     | nothing between the parentheses
            tanks (                | The last “(” is not closed
            OR                     | OR needs a word on both sides
            tanks OR               | OR needs a word on both sides
            OR tanks               | OR needs a word on both sides
            tanks AND OR jets      | needs a word on both sides
            tanks AND              | AND needs a word on both sides
            (tanks OR)             | OR needs a word on both sides
            tanks NOT              | After NOT a word is missing
            NOT OR                 | After NOT a word is missing
            tanks -                | After the minus a word is missing
            autor:smith            | did you mean “author:”?
            organisation:un        | did you mean “org:”?
            Spekaer:smith          | did you mean “speaker:”?
            xyzzy:smith            | the fields are title, text, person, org, place, speaker, quote, holder, target, stance, outlet, author, date.
            holder:                | After “holder:” a word is missing: name or role of who takes a stance.
            holder: OR tanks       | After “holder:” a word is missing
            holder:-putin          | as in -holder:word
            holder:(putin target:x) | “target:” stands inside the parentheses of “holder:”
            stance:maybe           | “maybe” is no position; write one of stance:for, stance:against, stance:undecided
            stance:f*              | would find nearly every word
            stance:fo*             | A * cannot follow “stance:”
            date:may               | “may” is no date; write it as 2024
            date:2024-13           | “2024-13” is no day of the calendar
            date:2023-02-29        | “2023-02-29” is no day of the calendar
            date:..                | “..” is no date
            date:2024..2023        | the wrong way round; write date:2023..2024.
            *tank                  | a * or ~ stands where it cannot
            ta*nk                  | a * or ~ stands where it cannot
            tank~7                 | a * or ~ stands where it cannot
            *                      | would find nearly every word
            t*                     | would find nearly every word
            covid-19*              | can follow a single word only; write covid 19*.
            & tanks                | “&” has no letter or digit
            title:"..."            | “...” has no letter or digit
            ~                      | “~” has no letter or digit
            """)
    void saysWhatIsWrong(String query, String sentence) {
        assertThatThrownBy(() -> new QueryCompiler(false).compile(QueryParser.parse(query), List.of()))
                .isInstanceOf(QueryProblem.class).hasMessageContaining(sentence).message().matches("(?s)[A-Z“].*[.?]");
    }

    @Test
    void longAndDeepQueriesAreRefused() {
        assertThatThrownBy(() -> QueryParser.parse("word ".repeat(500))).isInstanceOf(QueryProblem.class).hasMessageContaining("too long");
        assertThatThrownBy(() -> QueryParser.parse("\"" + "x".repeat(9000) + "\"")).isInstanceOf(QueryProblem.class).hasMessageContaining("too long");
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(90) + "x" + ")".repeat(90)))
                .isInstanceOf(QueryProblem.class).hasMessageContaining("nested too deeply");
    }
}
