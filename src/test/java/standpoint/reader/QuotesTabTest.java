package standpoint.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Quote;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.SideTab;

import static org.assertj.core.api.Assertions.assertThat;

/** The tab of quotes, and quotes on the page, as their user works with them. */
class QuotesTabTest {

    private Analysis analysis = Sample.analysis();
    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        analysis = withVariedQuotes(Sample.analysis());
        window = new SampleWindow(analysis);
        window.act(() -> window.state().selection().tabProperty().set(SideTab.QUOTES));
        window.until("the quotes are listed", () -> !cards().isEmpty());
    }

    /** The fourth is a doubtful thought, the last is from a document and its speaker unknown. */
    private static Analysis withVariedQuotes(Analysis plain) {
        List<Quote> quotes = new ArrayList<>(plain.quotes());
        Quote fourth = quotes.get(3);
        quotes.set(3, new Quote(fourth.content(), fourth.cue(), fourth.source(), fourth.speaker(), fourth.form(), Quote.Kind.THOUGHT,
                quotes.getFirst().speaker(), 0.4));
        Quote last = quotes.getLast();
        quotes.set(quotes.size() - 1, new Quote(last.content(), last.cue(), last.source(), Optional.empty(), last.form(), Quote.Kind.DOCUMENT,
                Optional.empty(), 0.9));
        return new Analysis(plain.article(), Optional.empty(), plain.entities(), quotes, plain.stances());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void listsInTextOrderOrBySpeaker() {
        assertThat(window.texts(Styles.CARD_TITLE)).containsExactly("Anna Lindqvist", "Peter Aune", "Peter Aune", "islanders who spoke at a packed meeting",
                "Erik Sand", "the Ministry of Transport");
        window.clickOn("By speaker");
        window.until("rows out of sight are there, too", () -> window.texts(Styles.GROUP_TITLE).size() == 5 && window.texts(Styles.CARD_TITLE).size() == 1);
        assertThat(window.texts(Styles.GROUP_TITLE)).containsExactly("Anna Lindqvist", "Peter Aune", "islanders who spoke at a packed meeting", "Erik Sand",
                "Unknown speakers");
        assertThat(window.texts(Styles.CARD_TITLE)).as("only who has no heading is named on the card").containsExactly("the Ministry of Transport");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(window.texts(Styles.GROUP_TITLE)).isEmpty();
    }

    @Test
    void listsTheSurestFirst() {
        window.clickOn("Surest");
        List<Double> listed = window.onWindow(() -> window.state().quoteList().viewProperty().get().listed(analysis.quotes())).stream()
                .map(Quote::confidence).toList();
        assertThat(listed).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(6);
        assertThat(listed.getFirst()).as("there is something to sort").isGreaterThan(listed.getLast());
        assertThat(window.visible(Styles.UNCERTAIN)).hasSize(1);
        assertThat(window.onWindow(() -> cards().getLast().lookup("." + Styles.UNCERTAIN))).as("the doubtful one comes last").isNotNull();
    }

    @Test
    void aCardTellsCueKindReporterAndDoubt() {
        assertThat(window.texts(Styles.CARD_NOTE)).containsExactly("“told”", "“said”", "“added”", "thought · “said” · reported by Anna Lindqvist", "“said”",
                "document · “According to”");
        assertThat(window.texts(Styles.UNCERTAIN)).containsExactly("uncertain");
        assertThat(window.texts(Styles.CARD_META)).containsExactly("direct", "mixed", "direct", "indirect", "direct", "indirect");
    }

    @Test
    void theFilterHidesFormsKindsAndDoubtfulOnes() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until("the choices are laid out", () -> window.visible(Styles.CHOICE).size() == 7);
        window.click(choice("direct"));
        assertThat(window.texts(Styles.CARD_META)).containsExactly("mixed", "indirect", "indirect");
        window.click(choice("document"));
        assertThat(window.texts(Styles.CARD_META)).containsExactly("mixed", "indirect");
        window.click(choice("uncertain"));
        assertThat(window.texts(Styles.CARD_META)).containsExactly("mixed");
        assertThat(window.texts(Styles.CARD_NOTE)).contains("1 of 6 quotes shown");
        window.clickOn("Show all");
        assertThat(cards()).hasSize(6);
        assertThat(window.texts(Styles.CARD_NOTE)).noneMatch(note -> note.contains("shown"));
    }

    @Test
    void keysStepThroughWhatTheFilterShows() {
        window.act(() -> {
            window.state().quoteList().viewProperty().set(window.state().quoteList().viewProperty().get().with(Quote.Form.DIRECT, false));
            window.page().requestFocus();
        });
        window.robot.push(KeyCode.SHIFT, KeyCode.N);
        assertThat(selected()).contains(analysis.quotes().get(1));
        window.robot.push(KeyCode.SHIFT, KeyCode.N);
        assertThat(selected()).contains(analysis.quotes().get(3));
        window.robot.push(KeyCode.SHIFT, KeyCode.P);
        assertThat(selected()).contains(analysis.quotes().get(1));
    }

    @Test
    void aQuoteIsCopiedWithItsSource() {
        String citation = "“We will not cut an island off because of one bad winter,”\n— Anna Lindqvist, Transport Minister\n"
                + "Ostervik Courier, “Minister rules out closing Velda ferry”, 14 March 2025";
        window.click(window.visible(Styles.COPY).getFirst());
        assertThat(clipboard()).isEqualTo(citation);
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("Quote copied with its source");
        assertThat(selected()).as("copying selects nothing").isEmpty();

        window.act(() -> {
            window.state().selection().select(analysis.quotes().get(2));
            window.page().requestFocus();
        });
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).startsWith("“I doubt that any report can change what the divers saw,”\n— Peter Aune, The board's chairman\n");
    }

    @Test
    void theContextMenuCopiesToo() {
        window.robot.rightClickOn(cards().get(1));
        window.clickOn("Copy the words alone");
        assertThat(clipboard()).isEqualTo("the vote was “necessary” and that the old ship would not survive another season of storms");
        Span words = analysis.quotes().getFirst().content().getFirst();
        window.moveToWords(words);
        window.robot.rightClickOn();
        window.clickOn("Copy the quote with its source");
        assertThat(clipboard()).startsWith("“We will not cut an island off because of one bad winter,”\n— Anna Lindqvist");
    }

    @Test
    void thePageShowsSpeakersInColoursOnDemand() {
        int minister = analysis.quotes().getFirst().content().getFirst().start();
        int chairman = analysis.quotes().get(1).content().getFirst().start();
        assertThat(window.stylesAt(minister)).contains(Styles.QUOTE).noneMatch(style -> style.startsWith("speaker"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(speakerStyle(minister)).isPresent().isNotEqualTo(speakerStyle(chairman));
        assertThat(speakerStyle(analysis.quotes().get(2).content().getFirst().start())).as("the same speaker").isEqualTo(speakerStyle(chairman));
        assertThat(speakerStyle(analysis.quotes().getLast().content().getFirst().start())).as("an unknown speaker").isEmpty();
        assertThat(window.visible(Styles.SWATCH).getFirst().getStyleClass()).contains(speakerStyle(minister).orElseThrow());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(speakerStyle(minister)).isEmpty();
        assertThat(window.visible(Styles.SWATCH)).isEmpty();
    }

    @Test
    void restingOnAQuoteTellsItsSpeakerAndCue() {
        window.moveToWords(analysis.quotes().getFirst().content().getFirst());
        window.until("a tooltip appears", () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
        String tip = window.onWindow(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast).findFirst())
                .orElseThrow().getText();
        assertThat(tip).isEqualTo("Quote: Anna Lindqvist · “told” · direct");
    }

    @Test
    void theSelectedEntityHasQuotesByAndAbout() {
        window.select("Anna Lindqvist");
        assertThat(window.texts(Styles.SECTION_TITLE)).containsExactly("Said by Anna Lindqvist");
        window.select("Ministry of Transport");
        assertThat(window.texts(Styles.SECTION_TITLE)).isEmpty();
    }

    @Test
    void ofVeryManyQuotesThoseAroundTheSelectedOneAreLaidOut() {
        List<Quote> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new Quote(List.of(new Span(i, i + 9)), Optional.empty(), Optional.empty(), Optional.empty(), Quote.Form.INDIRECT, 0.9));
        }
        window.act(() -> {
            window.state().pages().show(Page.of(new Analysis(analysis.article(), Optional.empty(), analysis.entities(), many, List.of())));
            window.state().selection().select(many.get(400));
        });
        window.until("its surroundings are laid out", () -> window.texts("button").contains("Show 120 before"));
        assertThat(cards()).hasSize(120).filteredOn(card -> card.getPseudoClassStates().stream().anyMatch(one -> one.getPseudoClassName().equals("selected")))
                .hasSize(1);
        window.act(() -> window.state().selection().select(many.getFirst()));
        window.until("the first is laid out again", () -> !window.texts("button").contains("Show 120 before"));
    }

    private Optional<String> speakerStyle(int index) {
        return window.stylesAt(index).stream().filter(style -> style.startsWith("speaker-")).findFirst();
    }

    private Optional<Quote> selected() {
        return window.onWindow(() -> window.state().selection().selectedQuote());
    }

    private String clipboard() {
        return window.onWindow(() -> Clipboard.getSystemClipboard().getString());
    }

    private List<Node> cards() {
        return window.visible(Styles.CARD).stream().filter(card -> !card.getStyleClass().contains(Styles.CHIP)).toList();
    }

    private Node choice(String word) {
        return window.visible(Styles.CHOICE).stream().filter(node -> ((Labeled) node).getText().equals(word)).findFirst().orElseThrow();
    }
}
