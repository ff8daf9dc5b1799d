package standpoint.analysis.language;

import java.util.List;

import org.junit.jupiter.api.Test;

import standpoint.analysis.TestAnalyst;
import standpoint.article.Article;
import standpoint.article.Span;
import standpoint.article.Zone;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationMarksTest {

    @Test
    void curlyDoubleMarks() {
        assertThat(quotations("“The dam holds,” she said. “For now.”")).containsExactly("“The dam holds,”", "“For now.”");
    }

    @Test
    void straightDoubleMarks() {
        assertThat(quotations("\"The dam holds,\" she said. \"For now.\"")).containsExactly("\"The dam holds,\"", "\"For now.\"");
    }

    @Test
    void curlySingleMarks() {
        assertThat(quotations("‘The dam holds,’ she said. ‘For now.’")).containsExactly("‘The dam holds,’", "‘For now.’");
    }

    @Test
    void straightSingleMarks() {
        assertThat(quotations("'The dam holds,' she said. 'For now.'")).containsExactly("'The dam holds,'", "'For now.'");
    }

    @Test
    void germanAndFrenchMarks() {
        assertThat(quotations("He called it „Wahnsinn” and she «folie», in print.")).containsExactly("„Wahnsinn”", "«folie»");
    }

    @Test
    void aContractionIsNoMark() {
        assertThat(quotations("The dam doesn’t leak and it isn't old. It's Ms O’Hara's work.")).isEmpty();
    }

    @Test
    void aPluralPossessiveIsNoMark() {
        assertThat(quotations("The farmers’ demands and the drivers' hopes were put aside.")).isEmpty();
    }

    @Test
    void aDecadeIsNoMark() {
        assertThat(quotations("In the '90s and the ’80s nobody asked.")).isEmpty();
    }

    @Test
    void anApostropheInsideSingleMarksDoesNotEndThem() {
        assertThat(quotations("‘We don’t want it and the farmers’ demands are fair,’ he said.")).containsExactly("‘We don’t want it and the farmers’ demands are fair,’");
        assertThat(quotations("'We don't want it and won't take it,' he said.")).containsExactly("'We don't want it and won't take it,'");
    }

    @Test
    void aQuotationInsideAnotherIsFoundAfterIt() {
        assertThat(quotations("“He told me ‘never again’ and left,” she said.")).containsExactly("“He told me ‘never again’ and left,”", "‘never again’");
        assertThat(quotations("‘He told me “never again” and left,’ she said.")).containsExactly("‘He told me “never again” and left,’", "“never again”");
    }

    @Test
    void innerLeavesTheMarksOut() {
        Article article = TestAnalyst.article("", "She said “never” twice.");
        Quotation quotation = QuotationMarks.in(article).getFirst();
        assertThat(quotation.inner().of(article.text())).isEqualTo("never");
        assertThat(quotation.closed()).isTrue();
    }

    @Test
    void anOpenQuotationRunsToTheEndOfItsParagraph() {
        Article article = TestAnalyst.article("", "“We came in May.", "“We left in June,” he said.");
        List<Quotation> found = QuotationMarks.in(article);
        assertThat(found).extracting(quotation -> quotation.outer().of(article.text())).containsExactly("“We came in May.", "“We left in June,”");
        assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    }

    @Test
    void anOpenSingleQuotationRunsToTheEndOfItsParagraph() {
        Article article = TestAnalyst.article("", "‘We came in May, and it’s gone.", "‘We left in June,’ he said.");
        assertThat(QuotationMarks.in(article)).extracting(quotation -> quotation.outer().of(article.text()))
                .containsExactly("‘We came in May, and it’s gone.", "‘We left in June,’");
    }

    @Test
    void onlyAnalysedZonesAreRead() {
        String text = "“Copyright”\n\n“Body”";
        Article made = TestAnalyst.article("", "x");
        Article article = new Article(made.id(), text, List.of(new Zone(new Span(0, 11), Zone.Kind.FOOTER), new Zone(new Span(13, 19), Zone.Kind.BODY)),
                made.metadata());
        assertThat(QuotationMarks.in(article)).extracting(Quotation::outer).containsExactly(new Span(13, 19));
    }

    @Test
    void aMarkInAHeadlineDoesNotReachTheStory() {
        Article article = TestAnalyst.article("Minister: ‘We will pay", "The farmers’ union was pleased.");
        assertThat(QuotationMarks.in(article)).allSatisfy(quotation -> assertThat(quotation.outer().end()).isLessThanOrEqualTo("Minister: ‘We will pay".length()));
    }

    private static List<String> quotations(String paragraph) {
        Article article = TestAnalyst.article("", paragraph);
        return QuotationMarks.in(article).stream().map(quotation -> quotation.outer().of(article.text())).toList();
    }
}
