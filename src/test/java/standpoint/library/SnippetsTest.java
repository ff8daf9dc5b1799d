package standpoint.library;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetsTest {

    @Property(tries = 500)
    void aSnippetIsAPieceOfThePassageThatHoldsTheFirstMatch(@ForAll("sentences") String text, @ForAll @IntRange(max = 2000) int at) {
        int start = Math.min(at, text.length());
        int end = Math.min(start + 6, text.length());
        Span match = new Span(start, end);
        boolean isWord = text.substring(start, end).equals(text.substring(start, end).strip()) && start < end;
        Snippet snippet = Snippets.snippet(text, new Span(0, text.length()), isWord ? List.of(match) : List.of());
        assertThat(snippet.text()).isEqualTo(snippet.where().of(text).replace('\n', ' ')).isEqualTo(snippet.text().strip());
        assertThat(snippet.where().length()).isLessThanOrEqualTo(241);
        if (isWord) {
            assertThat(snippet.matches()).singleElement().satisfies(found -> assertThat(found.of(snippet.text())).isEqualTo(match.of(text).replace('\n', ' ')));
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("word", "a", "longer", "\n", " ", " ", "😀", "averyverylongwordwithoutanyspaceatall").list().ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Test
    void longSentencesAreCutAtSpaces() {
        String text = "start " + "filler ".repeat(100) + "needle " + "more ".repeat(100);
        int needle = text.indexOf("needle");
        Snippet snippet = Snippets.snippet(text, new Span(0, text.length()), List.of(new Span(needle, needle + 6)));
        assertThat(snippet.text()).startsWith("filler ").contains(" needle ").endsWith(" more").hasSizeBetween(200, 240);
    }

    @Test
    void shortSentencesStayWhole() {
        assertThat(Snippets.snippet("One. Two three.\n", new Span(4, 16), List.of(new Span(5, 8))))
                .isEqualTo(new Snippet(new Span(5, 15), "Two three.", List.of(new Span(0, 3))));
    }
}
