package standpoint.reader.page;

import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import standpoint.reader.Sample;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

class PageTextTest {

    @Property
    void keepsEveryOffset(@ForAll("texts") String text) {
        String shown = PageText.of(Sample.plain(text)).words();
        assertThat(shown).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) == ' ' || text.charAt(i) == '\n';
            boolean shownSpace = shown.charAt(i) == ' ' || shown.charAt(i) == '\n';
            assertThat(shownSpace).isEqualTo(space);
            if (!space) {
                assertThat(shown.charAt(i)).isEqualTo(text.charAt(i));
            }
        }
    }

    @Property
    void paragraphsMakeUpTheShownString(@ForAll("texts") String text) {
        PageText page = PageText.of(Sample.plain(text));
        assertThat(page.paragraphs().stream().map(PageText.Paragraph::words).collect(Collectors.joining("\n"))).isEqualTo(page.words());
        assertThat(page.paragraphs()).allSatisfy(paragraph -> assertThat(paragraph.span().of(page.words())).isEqualTo(paragraph.words()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("word", "Sentence.", "“Quoted?”", "\n", "\n\n", " ", "a much longer stretch of words that fills most of a line");
        return words.list().ofMaxSize(120).map(list -> String.join(" ", list));
    }

    @Test
    void noParagraphIsLong() {
        String sentence = "The committee heard the same evidence again and did not change its mind. ";
        List<PageText.Paragraph> paragraphs = PageText.of(Sample.plain(sentence.repeat(200).strip())).paragraphs();
        assertThat(paragraphs).hasSizeGreaterThan(10);
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(paragraph.words().length()).isLessThan(1000));
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(paragraph.words()).endsWith("mind."));
    }

    @Test
    void aParagraphWithoutSentencesIsCutAllTheSame() {
        List<PageText.Paragraph> paragraphs = PageText.of(Sample.plain("word ".repeat(2000).strip())).paragraphs();
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(paragraph.words().length()).isLessThan(1900));
    }

    @Test
    void linesWrappedByHandBecomeOneParagraph() {
        String text = "The council met for six hours on Tuesday night before\nit adjourned without a vote on the new bridge, which\nis late.";
        assertThat(PageText.of(Sample.plain(text)).paragraphs()).singleElement()
                .satisfies(paragraph -> assertThat(paragraph.words()).contains("before it adjourned"));
    }

    @Test
    void shortLinesStayLines() {
        assertThat(PageText.of(Sample.plain("One.\nTwo.\nThree.")).paragraphs()).extracting(PageText.Paragraph::words)
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void paragraphsHaveTheStyleOfTheirZone() {
        List<PageText.Paragraph> paragraphs = PageText.of(Sample.article()).paragraphs();
        assertThat(paragraphs.getFirst().styles()).containsExactly("section", Styles.FIRST);
        assertThat(stylesOf(paragraphs, "Minister rules out closing Velda ferry")).containsExactly(List.of("headline"), List.of(Styles.REPEATED_HEADLINE));
        assertThat(stylesOf(paragraphs, "A long winter")).containsExactly(List.of("crosshead"));
        assertThat(stylesOf(paragraphs, "")).isNotEmpty().allMatch(List.of(Styles.BLANK)::equals);
    }

    private static List<List<String>> stylesOf(List<PageText.Paragraph> paragraphs, String words) {
        return paragraphs.stream().filter(paragraph -> paragraph.words().equals(words)).map(PageText.Paragraph::styles).toList();
    }
}
