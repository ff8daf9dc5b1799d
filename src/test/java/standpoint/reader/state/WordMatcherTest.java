package standpoint.reader.state;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import standpoint.article.Span;

import static org.assertj.core.api.Assertions.assertThat;

class WordMatcherTest {

    @Test
    void caseAndAccentsDoNotMatterUnlessAsked() {
        assertThat(found("zoe", "Zoë met ZOE and zoeist", false, false)).containsExactly("Zoë", "ZOE", "zoe");
        assertThat(found("Zoë", "Zoë met ZOE and zoeist", false, true)).containsExactly("Zoë");
    }

    @Test
    void wholeWordsEndWhereLettersAndDigitsEnd() {
        assertThat(found("port", "port, airport, ports, port-side", true, false)).containsExactly("port", "port");
    }

    @Test
    void spacesStandForLineEnds() {
        assertThat(found("harbour  board", "the harbour\nboard", false, false)).containsExactly("harbour\nboard");
    }

    @Test
    void plainSignsStandForTypographicOnes() {
        assertThat(found("\"it's", "he said “it’s late”", false, false)).containsExactly("“it’s");
        assertThat(found("half-hour", "a half–hour wait", false, false)).containsExactly("half–hour");
    }

    @Test
    void signsOfPatternsAreJustSigns() {
        assertThat(found("a.c (", "abc a.c (x", false, false)).containsExactly("a.c (");
        assertThat(found("\\E", "a \\E b", false, true)).containsExactly("\\E");
    }

    @Test
    void nothingFindsNothing() {
        assertThat(found("  ", "a b", true, true)).isEmpty();
    }

    /** Compares with the plain definition, for what has no special meaning. */
    @Property
    void findsAWordWhereverItStands(@ForAll String before, @ForAll String after) {
        String text = before + "Quay" + after;
        assertThat(WordMatcher.of("Quay", false, true).in(text)).contains(new Span(before.length(), before.length() + 4));
        assertThat(WordMatcher.of("qUAY", false, false).in(text)).contains(new Span(before.length(), before.length() + 4));
    }

    private static List<String> found(String words, String text, boolean wholeWords, boolean matchCase) {
        return WordMatcher.of(words, wholeWords, matchCase).in(text).stream().map(span -> span.of(text)).toList();
    }
}
