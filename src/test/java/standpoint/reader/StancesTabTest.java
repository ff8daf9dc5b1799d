package standpoint.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import standpoint.analysis.Analysis;
import standpoint.analysis.Stance;
import standpoint.article.Span;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.StanceView;

import static org.assertj.core.api.Assertions.assertThat;

/** The tab of stances as its user works with it. */
class StancesTabTest {

    private static final String MINISTER = "Anna Lindqvist";
    private static final String GROUP = "islanders who spoke at a packed meeting";

    private final Analysis analysis = StanceSample.analysis();
    private SampleWindow window;

    @BeforeEach
    void openTheWindow(TestInfo info) throws Exception {
        window = new SampleWindow(analysis);
        window.until("the surest stances are listed", () -> cards().size() == 8);
        if (!info.getDisplayName().startsWith("atFirst")) {
            window.act(() -> window.state().stanceList().viewProperty().set(window.state().stanceList().view().everything()));
            untilAllAreListed();
        }
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void listsByActorByTargetAndByPosition() {
        untilAllAreListed();
        assertThat(window.texts(Styles.GROUP_TITLE)).containsExactly(MINISTER, "Ostervik Harbour Board", "Peter Aune", GROUP, "Coast Party", "Erik Sand");
        window.clickOn("Target");
        untilAllAreListed();
        assertThat(window.texts(Styles.GROUP_TITLE)).hasSize(8).startsWith(StanceSample.FERRY, "waiting for a report on the ship's engines");
        window.clickOn("Position");
        untilAllAreListed();
        assertThat(window.texts(Styles.GROUP_TITLE)).containsExactly("For · 5 stances", "Against · 1 stance", "Undecided · 1 stance", "Affirms · 1 stance",
                "Denies · 1 stance", "Doubts · 1 stance");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(layout()).isEqualTo(StanceView.Layout.ACTOR);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(layout()).isEqualTo(StanceView.Layout.TARGET);
    }

    @Test
    void whatSeveralSayAboutOneTargetStandsSideBySide() {
        window.clickOn("Target");
        window.until("the sides are laid out", () -> !window.visible(Styles.SIDES).isEmpty());
        assertThat(window.visible(Styles.SIDES)).hasSize(1);
        List<String> sides = window.onWindow(() -> window.node("." + Styles.SIDES).lookupAll(".label").stream()
                .filter(node -> node.getStyleClass().contains(Styles.BADGE)).map(node -> ((Labeled) node).getText()).toList());
        assertThat(sides).containsExactly("for", "against");
        window.click(named(Styles.SECTION_LINK, "Ostervik Harbour Board"));
        assertThat(selected().map(Stance::holder)).contains(StanceSample.id(analysis, "Harbour Board"));
    }

    @Test
    void theSurestComeFirstOnDemand() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        window.clickOn("Position");
        window.until("they are listed", () -> percents().size() == 10);
        assertThat(percents().subList(0, 5)).containsExactly("80 %", "80 %", "80 %", "72 %", "35 %");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertThat(percents().subList(0, 5)).containsExactly("72 %", "80 %", "80 %", "80 %", "35 %");
    }

    @Test
    void wordsFilterTheList() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until("the filter is laid out", () -> !window.visible(Styles.FILTER).isEmpty());
        window.click(window.visible(Styles.FILTER).getFirst());
        window.robot.write("ferry velda");
        window.until("the list is filtered", () -> cards().size() == 3);
        assertThat(window.texts(Styles.CARD_NOTE)).contains("3 of 10 stances shown");
        window.robot.write(" nobody");
        assertThat(window.texts(Styles.EMPTY_TITLE)).contains("No match");
        window.clickOn("Show all");
        untilAllAreListed();
        assertThat(((javafx.scene.control.TextField) window.visible(Styles.FILTER).getFirst()).getText()).isEmpty();
    }

    @Test
    void atFirstHidesWhatIsLessSure() {
        assertThat(window.texts(Styles.CARD_NOTE)).contains("8 of 10 stances shown · from 45 %");
        assertThat(window.texts(Styles.UNCERTAIN)).isEmpty();
        window.clickOn("Show all");
        untilAllAreListed();
    }

    @Test
    void theThresholdHidesWhatIsLessSure() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until("the filter is laid out", () -> !window.visible("slider").isEmpty());
        window.act(() -> window.visible("slider").getFirst().requestFocus());
        IntStream.range(0, 12).forEach(step -> window.robot.push(KeyCode.RIGHT));
        window.until("the list is filtered", () -> cards().size() == 8);
        assertThat(window.texts(Styles.CARD_NOTE)).contains("8 of 10 stances shown · from 60 %", "60 %");
        assertThat(window.texts(Styles.UNCERTAIN)).isEmpty();
        window.act(() -> {
            window.state().pages().show(Page.of(Sample.analysis()));
            window.state().pages().show(Page.of(analysis));
        });
        window.until("the threshold is a setting, not one of the story", () -> cards().size() == 8);
        assertThat(window.texts(Styles.CARD_NOTE)).contains("8 of 10 stances shown · from 60 %");
    }

    @Test
    void keysStepThroughWhatTheFilterShows() {
        window.act(() -> {
            window.state().stanceList().viewProperty().set(window.state().stanceList().view().words("subsidy"));
            window.page().requestFocus();
        });
        window.robot.push(KeyCode.N);
        assertThat(selected().map(Stance::holder)).contains(StanceSample.id(analysis, "Coast Party"));
    }

    @Test
    void aCardThatIsJumpedToIsWhole() {
        untilAllAreListed();
        window.act(() -> window.page().requestFocus());
        for (Stance stance : analysis.stances().reversed()) {
            window.act(() -> window.state().selection().select(stance));
            window.until("its card is whole, and the first one, too", () -> cards().stream().filter(StancesTabTest::isMarked).anyMatch(this::isWhole)
                    && (isAtItsEnd() || cards().stream().filter(this::isCutAbove).findAny().isEmpty()));
        }
    }

    private boolean isAtItsEnd() {
        return list() instanceof ScrollPane scroll && scroll.getVvalue() == scroll.getVmax();
    }

    private boolean isWhole(Node card) {
        return window.onWindow(() -> list().localToScene(list().getLayoutBounds()).contains(card.localToScene(card.getLayoutBounds())));
    }

    private boolean isCutAbove(Node card) {
        return window.onWindow(() -> {
            double top = list().localToScene(list().getLayoutBounds()).getMinY() + 1;
            Bounds place = card.localToScene(card.getLayoutBounds());
            return place.getMinY() < top && place.getMaxY() > top;
        });
    }

    private Node list() {
        return window.visible(Styles.CARDS).getFirst();
    }

    @Test
    void uncertainOnesAreShownAsSuch() {
        untilAllAreListed();
        assertThat(window.texts(Styles.UNCERTAIN)).containsExactly("uncertain", "uncertain");
        assertThat(cards()).filteredOn(card -> card.getStyleClass().contains(Styles.DOUBTFUL)).hasSize(2);
        assertThat(percents()).contains("93 %", "31 %", "35 %");
        assertThat(window.visible(Styles.MARK)).as("in the margin").filteredOn(mark -> mark.getStyleClass().contains(Styles.DOUBTFUL)).isNotEmpty()
                .allMatch(mark -> String.valueOf(mark.getAccessibleText()).endsWith("uncertain"));
    }

    @Test
    void whyAnUncertainOneWasFoundHasTheWholeWidth() {
        untilAllAreListed();
        Node card = cards().stream().filter(one -> one.getStyleClass().contains(Styles.DOUBTFUL)).findFirst().orElseThrow();
        Node why = window.onWindow(() -> card.lookupAll("." + Styles.CARD_NOTE).stream().filter(note -> ((Labeled) note).getText().contains("tells it")).findFirst().orElseThrow());
        assertThat(why.getLayoutBounds().getWidth()).isGreaterThan(0.8 * card.getLayoutBounds().getWidth());
    }

    @Test
    void contradictoryOnesPointToEachOther() {
        untilAllAreListed();
        assertThat(window.texts(Styles.CONTRARY)).containsExactly("But also for: the ministry would publish its accounts in April",
                "But also against: ruled out closing the ferry to Velda");
        window.click(window.visible(Styles.CONTRARY).getFirst());
        assertThat(selected()).contains(analysis.stances().stream().filter(stance -> stance.confidence() == 0.35).findFirst().orElseThrow());
        assertThat(window.isInSight(Sample.span("the ministry would publish"))).isTrue();
    }

    @Test
    void everyEvidenceOfAMergedStanceCanBeReached() {
        assertThat(window.texts(Styles.CARD_NOTE)).contains("1 of 3");
        List<Span> evidence = analysis.stances().getFirst().evidence();
        window.click(window.visible(Styles.SMALL).stream().filter(node -> node.getAccessibleText().startsWith("Next evidence")).findFirst().orElseThrow());
        assertThat(window.texts(Styles.CARD_NOTE)).contains("2 of 3");
        assertThat(window.texts(Styles.CARD_TEXT)).contains("We will not cut an island off because of one bad winter");
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.E);
        window.until("the third is in sight", () -> window.isInSight(evidence.get(2)));
        assertThat(window.texts(Styles.CARD_NOTE)).contains("3 of 3");
        window.robot.push(KeyCode.E);
        assertThat(window.texts(Styles.CARD_NOTE)).contains("1 of 3");
        window.robot.push(KeyCode.SHIFT, KeyCode.E);
        assertThat(window.texts(Styles.CARD_NOTE)).contains("3 of 3");
    }

    @Test
    void aStanceIsCopiedWithItsSource() {
        String source = "\nOstervik Courier, “Minister rules out closing Velda ferry”, 14 March 2025";
        String citation = "Anna Lindqvist, Transport Minister: against closing the ferry to Velda\n“ruled out closing the ferry to Velda” … "
                + "“We will not cut an island off because of one bad winter” … “Lindqvist confirmed that figure”" + source;
        window.click(window.visible(Styles.COPY).getFirst());
        assertThat(clipboard()).isEqualTo(citation);
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("Stance copied with its source");
        assertThat(selected()).as("copying selects nothing").isEmpty();

        window.act(() -> {
            window.state().selection().select(analysis.stances().stream().filter(stance -> stance.because().contains("backed")).findFirst().orElseThrow());
            window.page().requestFocus();
        });
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).isEqualTo(GROUP + ": for Anna Lindqvist\n“backed the minister”" + source);

        window.robot.rightClickOn(cards().stream().filter(StancesTabTest::isMarked).findFirst().orElseThrow());
        window.clickOn("Copy the evidence alone");
        assertThat(clipboard()).isEqualTo("“backed the minister”");
    }

    @Test
    void theSelectedEntityIsCopiedToo() {
        window.select(MINISTER);
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).isEqualTo("Anna Lindqvist, Transport Minister\nOstervik Courier, “Minister rules out closing Velda ferry”, 14 March 2025");
    }

    private StanceView.Layout layout() {
        return window.onWindow(() -> window.state().stanceList().view().layout());
    }

    private Optional<Stance> selected() {
        return window.onWindow(() -> window.state().selection().selectedStance());
    }

    private String clipboard() {
        return window.onWindow(() -> Clipboard.getSystemClipboard().getString());
    }

    /** Rows that are out of sight come a moment later. */
    private void untilAllAreListed() {
        window.until("all are listed", () -> cards().size() == 10);
    }

    private List<Node> cards() {
        return window.visible(Styles.CARD).stream().filter(card -> !card.getStyleClass().contains(Styles.CHIP)).toList();
    }

    private List<String> percents() {
        return window.texts(Styles.CARD_META);
    }

    private Node named(String style, String text) {
        return window.visible(style).stream().filter(node -> ((Labeled) node).getText().equals(text)).findFirst().orElseThrow();
    }

    private static boolean isMarked(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(one -> one.getPseudoClassName().equals("selected"));
    }
}
