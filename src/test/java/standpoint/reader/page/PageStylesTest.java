package standpoint.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.TwoDimensional;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Quote;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.Sample;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;

import static org.assertj.core.api.Assertions.assertThat;

class PageStylesTest {

    private final Analysis analysis = Sample.analysis();

    @Test
    void everyCharacterHasOneRun() {
        assertThat(PageStyles.runs(Page.of(analysis), Emphasis.NONE).length()).isEqualTo(Sample.TEXT.length());
    }

    @Test
    void beforeTheAnalysisOnlyZonesAreStyled() {
        assertThat(wordsWith(Page.of(Sample.article()), Emphasis.NONE, Styles.MENTION)).isEmpty();
        assertThat(wordsWith(Page.of(Sample.article()), Emphasis.NONE, "crosshead")).containsExactly("A long winter");
    }

    @Test
    void namesAreMarkedByKind() {
        assertThat(wordsWith(Page.of(analysis), Emphasis.NONE, "person")).contains("Anna Lindqvist", "Peter Aune").doesNotContain("She", "Velda");
        assertThat(wordsWith(Page.of(analysis), Emphasis.NONE, "organization")).contains("Ostervik Harbour Board");
        assertThat(wordsWith(Page.of(analysis), Emphasis.NONE, "place")).contains("Velda");
    }

    @Test
    void allMentionsOfTheSelectedEntityLightUp() {
        Emphasis selected = Emphasis.NONE.entity(analysis.entities().getFirst().id());
        assertThat(wordsWith(Page.of(analysis), selected, Styles.SELECTED_MENTION)).contains("Anna Lindqvist", "Lindqvist", "She", "the minister")
                .doesNotContain("Peter Aune");
    }

    @Test
    void theSpotlightIsOnWhoIsBehindTheSelectedQuoteOrStance() {
        List<String> ofMinister = wordsWith(Page.of(analysis), Emphasis.NONE.withSpotlight().entity(analysis.entities().getFirst().id()), Styles.FADED);
        assertThat(ofMinister).isNotEmpty();
        assertThat(wordsWith(Page.of(analysis), Emphasis.NONE.withSpotlight().finding(analysis.quotes().getFirst()), Styles.FADED)).isEqualTo(ofMinister);
        assertThat(wordsWith(Page.of(analysis), Emphasis.NONE.withSpotlight().finding(analysis.stances().getFirst()), Styles.FADED)).isEqualTo(ofMinister);
    }

    @Test
    void overlapsKeepBothStyles() {
        Span name = Sample.span("Erik Sand");
        Emphasis flash = Emphasis.NONE.flash(List.of(new Span(name.start() + 5, name.end() + 10)));
        assertThat(stylesAt(flash, name.start())).contains("person").doesNotContain(Styles.FLASH);
        assertThat(stylesAt(flash, name.start() + 5)).contains("person", Styles.FLASH, "body");
        assertThat(stylesAt(flash, name.end() + 5)).contains(Styles.FLASH).doesNotContain("person");
    }

    @Test
    void aSelectedStanceLightsItsEvidenceAndCues() {
        Stance stance = analysis.stances().getFirst();
        Emphasis selected = Emphasis.NONE.finding(stance);
        assertThat(String.join("", wordsWith(Page.of(analysis), selected, Styles.LIT))).isEqualTo("ruled out closing the ferry to Velda");
        assertThat(wordsWith(Page.of(analysis), selected, Styles.LIT_CUE)).containsExactly("ruled out");
    }

    @Test
    void anEmptyTextHasAnEmptyRun() {
        assertThat(PageStyles.runs(Page.of(Sample.plain("")), Emphasis.NONE).length()).isZero();
    }

    private Collection<String> stylesAt(Emphasis emphasis, int index) {
        return PageStyles.runs(Page.of(analysis), emphasis).subView(index, index + 1).getStyleSpan(0).getStyle();
    }

    /** The runs of text that have a style class. */
    private static List<String> wordsWith(Page page, Emphasis emphasis, String style) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (StyleSpan<Collection<String>> run : PageStyles.runs(page, emphasis)) {
            if (run.getStyle().contains(style)) {
                words.add(page.article().text().substring(start, start + run.getLength()));
            }
            start += run.getLength();
        }
        return words;
    }

    @Test
    void ofQuotesWithinEachOtherTheInnerShowsItsSpeaker() {
        EntityId outer = analysis.entities().getFirst().id();
        EntityId inner = analysis.entities().get(2).id();
        Span whole = Sample.span("the vote was “necessary” and that the old ship would not survive");
        Span part = Sample.span("the old ship would not survive");
        List<Quote> quotes = List.of(quote(outer, whole), quote(outer, Sample.span("Velda has had no doctor")), quote(inner, part));
        Analysis nested = new Analysis(Sample.article(), Optional.empty(), analysis.entities(), quotes, List.of());
        var runs = PageStyles.runs(Page.of(nested), Emphasis.NONE.withSpeakerColours());
        assertThat(runs.getStyleSpan(runs.offsetToPosition(whole.start() + 1, TwoDimensional.Bias.Forward).getMajor()).getStyle())
                .contains(Styles.ofSpeaker(Optional.of(0))).doesNotContain(Styles.ofSpeaker(Optional.of(1)));
        assertThat(runs.getStyleSpan(runs.offsetToPosition(part.start() + 1, TwoDimensional.Bias.Forward).getMajor()).getStyle())
                .contains(Styles.ofSpeaker(Optional.of(1))).doesNotContain(Styles.ofSpeaker(Optional.of(0)));
    }

    private static Quote quote(EntityId speaker, Span content) {
        return new Quote(List.of(content), Optional.empty(), Optional.empty(), Optional.of(speaker), Quote.Form.INDIRECT, 0.9);
    }
}
