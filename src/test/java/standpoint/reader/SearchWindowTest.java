package standpoint.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import standpoint.article.Span;
import standpoint.library.Facet;
import standpoint.library.Library;
import standpoint.library.SavedSearch;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.look.Styles;
import standpoint.reader.state.SearchPane;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching all stories, as its user does it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SearchWindowTest {

    @TempDir
    private Path folder = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Library library = Library.open(folder);
        SearchStories.fill(library);
        window = new OpenWindow(library, List.of(), new NoDialogs());
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void hitsComeAsTheQueryIsWrittenAndGoWithIt() {
        window.robot.write("bridge");
        untilHits(3);
        window.robot.write(" toll");
        untilHits(1);
        window.robot.push(KeyCode.ESCAPE);
        window.robot.push(KeyCode.ESCAPE);
        window.until("all stories are listed again", () -> window.state().shelf().outcomeProperty().get().isEmpty());
        assertThat(query()).isEmpty();
        assertThat(window.visible(Styles.STORIES)).hasSize(1);
    }

    @Test
    void fieldsAndNamesAreCompletedByKeys() {
        window.robot.write("per");
        window.until("fields are proposed", () -> labels(Styles.PROPOSAL).contains("person:"));
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(query()).isEqualTo("person:");
        window.until("people are proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Anna Berg", "Pia Lund")));
        window.robot.write("lu");
        window.until("one person is proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Pia Lund")));
        window.robot.push(KeyCode.TAB);
        assertThat(query()).isEqualTo("person:=\"Pia Lund\" ");
        untilHits(1);
        assertThat(window.visible(Styles.PROPOSAL)).isEmpty();
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("person:=\"Pia Lund\"");
    }

    @Test
    void namesAreProposedForAWordAloneAndEscOnlyHidesThem() {
        window.robot.write("berg");
        window.until("a person is proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Anna Berg")));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.PROPOSAL)).isEmpty();
        assertThat(query()).isEqualTo("berg");
        untilHits(2);
        window.robot.write(" ");
        window.robot.write("ann");
        window.until("it is proposed again", () -> !window.visible(Styles.PROPOSAL).isEmpty());
        window.click(window.visible(Styles.PROPOSAL).getFirst());
        assertThat(query()).isEqualTo("berg person:=\"Anna Berg\" ");
    }

    @Test
    void whatIsStillBeingWrittenIsNoErrorButTheRestIs() {
        window.robot.write("bridge stance:");
        window.until("positions are proposed", () -> labels(Styles.PROPOSAL).contains("against"));
        assertThat(window.visible(Styles.SEARCH_MESSAGE)).isEmpty();
        window.robot.write("near ");
        window.until("the mistake is told", () -> !window.visible(Styles.SEARCH_MESSAGE).isEmpty());
        assertThat(texts(Styles.SEARCH_MESSAGE).getFirst()).contains("“near” is no position");
    }

    @Test
    void valuesAreKeptAndLeftOutAndEveryFilterGoesAlone() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("all stories are counted", () -> spoken("Keep only stories with person Anna Berg, 2 stories").isPresent());
        assertThat(window.visible(Styles.FACET)).hasSize(8);
        window.click(control("Keep only stories with person Anna Berg, 2 stories"));
        untilHits(2);
        window.until("the row says so", () -> spoken("Only stories with person Anna Berg, 2 stories").isPresent());
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("Anna Berg");
        window.until("outlets are counted anew", () -> spoken("Leave out stories with outlet Coast Courier, 1 story").isPresent());
        window.click(control("Leave out stories with outlet Coast Courier, 1 story"));
        untilHits(1);
        assertThat(hits().getFirst().title()).startsWith("Mayor calls");
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("Anna Berg", "not Coast Courier");
        window.until("the row says it in words", () -> texts(Styles.FACET_VALUE).contains("not Coast Courier"));
        Node first = window.visible(Styles.FILTER_CHIP).getFirst();
        window.act(first::requestFocus);
        window.robot.push(KeyCode.DELETE);
        untilHits(2);
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("not Coast Courier");
        assertThat(window.focused()).as("the keyboard goes on to the next").isEqualTo(window.visible(Styles.FILTER_CHIP).getFirst());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        window.until("nothing is asked", () -> window.state().shelf().outcomeProperty().get().isEmpty());
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.state().searching().paneProperty().get()).isEqualTo(SearchPane.NONE);
    }

    @Test
    void theKeyboardStaysOnTheValueThatItTurned() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("all stories are counted", () -> spoken("Keep only stories with place Velda, 2 stories").isPresent());
        Node velda = control("Keep only stories with place Velda, 2 stories");
        window.act(velda::requestFocus);
        List<Facet> before = window.onWindow(() -> window.state().searching().facetsProperty().get());
        window.robot.push(KeyCode.SPACE);
        untilHits(2);
        window.until("the stories left are counted", () -> !window.state().searching().facetsProperty().get().equals(before));
        window.until("the same value has the keyboard", () -> "Only stories with place Velda, 2 stories".equals(window.focused().getAccessibleText()));
        window.robot.push(KeyCode.SPACE);
        window.until("it is turned back", () -> window.state().searching().filtersProperty().get().isEmpty());
    }

    @Test
    void escapeClosesTheFiltersBeforeItEndsTheSearch() {
        window.robot.write("bridge ");
        untilHits(3);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(window.onWindow(() -> window.state().searching().paneProperty().get())).isEqualTo(SearchPane.FILTERS);
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.onWindow(() -> window.state().searching().paneProperty().get())).isEqualTo(SearchPane.NONE);
        assertThat(query()).isEqualTo("bridge ");
        window.robot.push(KeyCode.ESCAPE);
        assertThat(query()).isEmpty();
    }

    @Test
    void partsOfTheQueryGoOneByOne() {
        window.robot.write("bridge person:berg -toll ");
        untilHits(2);
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("person:berg", "-toll");
        window.click(window.visible(Styles.FILTER_CHIP).getFirst());
        assertThat(query()).isEqualTo("bridge -toll");
        untilHits(2);
        window.act(() -> window.state().shelf().queryProperty().set("-toll"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot.push(KeyCode.HOME);
        window.robot.push(KeyCode.BACK_SPACE);
        assertThat(window.focused()).as("from the field to the last chip").isEqualTo(window.visible(Styles.FILTER_CHIP).getLast());
        window.robot.push(KeyCode.BACK_SPACE);
        assertThat(query()).isEmpty();
    }

    @Test
    void hitsComeInTheOrderAskedFor() {
        window.robot.write("bridge");
        untilHits(3);
        window.clickOn("Best first");
        window.until("the newest is first", () -> hits().getFirst().title().startsWith("Green"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        window.until("the oldest is first", () -> hits().getFirst().title().startsWith("Harbour"));
        assertThat(texts(Styles.QUIET)).contains("Oldest first");
    }

    @Test
    void wordsAreLookedForInQuotesAlone() {
        window.robot.write("bridge");
        untilHits(3);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        untilHits(2);
        assertThat(texts(Styles.FILTER_CHIP)).containsExactly("in quotes only");
        assertThat(window.visible(Styles.FINDING)).hasSize(2);
        window.click(window.visible(Styles.FILTER_CHIP).getFirst());
        untilHits(3);
    }

    @Test
    void whereNothingMatchesItIsSaidWhatWould() {
        window.robot.write("bridge rovers");
        window.until("there is no hit", () -> texts(Styles.EMPTY_TITLE).contains("No story matches"));
        assertThat(texts(Styles.CHOICE)).contains("Without “bridge”  1", "Without “rovers”  3");
        window.clickOn("Without “rovers”  3");
        untilHits(3);
        assertThat(query()).isEqualTo("bridge");
    }

    @Test
    void savedSearchesComeBackAndCanBeRenamedAndDeleted() throws Exception {
        window.robot.write("bridge -toll ");
        untilHits(2);
        window.robot.push(KeyCode.CONTROL, KeyCode.S);
        window.until("the name can be written", () -> "Name to save this search by".equals(window.focused().getAccessibleText()));
        window.robot.write("Bridge, no toll");
        window.robot.push(KeyCode.ENTER);
        until("it is stored", () -> Files.exists(folder.resolve("searches.json")) && Files.readString(folder.resolve("searches.json")).contains("no toll"));
        restart();
        window.until("it is there again", () -> window.state().searching().memory().saved().size() == 1);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window.click(control("Run the saved search Bridge, no toll"));
        untilHits(2);
        assertThat(query()).isEqualTo("bridge -toll ");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Node row = control("Run the saved search Bridge, no toll");
        window.act(row::requestFocus);
        window.robot.push(KeyCode.F2);
        window.until("the name can be changed", () -> "New name of Bridge, no toll".equals(window.focused().getAccessibleText()));
        window.robot.write("Free bridge");
        window.robot.push(KeyCode.ENTER);
        assertThat(savedNames()).containsExactly("Free bridge");
        window.click(control("Delete Free bridge"));
        assertThat(savedNames()).isEmpty();
        window.clickOn("Bring back “Free bridge”");
        assertThat(savedNames()).containsExactly("Free bridge");
        until("the new name is stored", () -> Files.readString(folder.resolve("searches.json")).contains("Free bridge"));
    }

    @Test
    void recentSearchesAreListedUntilTheyAreForgotten() {
        window.robot.write("toll ");
        untilHits(1);
        window.robot.push(KeyCode.ENTER);
        window.act(() -> window.state().searching().clear());
        window.robot.write("bridge ");
        untilHits(3);
        window.click(window.visible(Styles.SNIPPET).getFirst());
        window.until("a hit is open", () -> window.state().pageProperty().get().isPresent());
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertThat(spoken("Search again: bridge")).isPresent();
        window.click(control("Search again: toll"));
        untilHits(1);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        window.clickOn("Forget recent searches");
        assertThat(window.onWindow(() -> window.state().searching().memory().recent())).isEmpty();
    }

    @Test
    void aDamagedFileOfSearchesIsToldAboutAndKept() throws Exception {
        window.close();
        Files.writeString(folder.resolve("searches.json"), "{\"saved\": [");
        window = new OpenWindow(folder, List.of(), new NoDialogs());
        window.until("it is told", () -> texts(Styles.PROBLEM_REASON).stream().anyMatch(reason -> reason.contains("searches-damaged.json")));
        assertThat(folder.resolve("searches-damaged.json")).hasContent("{\"saved\": [");
    }

    @Test
    void hitsInAStoryAreMarkedAndGoneThrough() {
        window.robot.write("bridge ");
        untilHits(3);
        openHit("Harbour board");
        window.until("its hits are counted", () -> count().endsWith("of 4"));
        List<Span> bridges = window.onWindow(() -> window.state().marks().hits().allProperty().get());
        for (Span bridge : bridges) {
            assertThat(window.stylesAt(bridge.start())).contains(Styles.FOUND);
        }
        assertThat(window.visible(Styles.FOUND)).as("ticks in the strip").hasSizeGreaterThanOrEqualTo(4);
        int before = window.onWindow(() -> window.state().marks().hits().currentProperty().get());
        window.robot.push(KeyCode.F4);
        int next = (before + 1) % 4;
        assertThat(count()).isEqualTo(next + 1 + " of 4");
        assertThat(window.stylesAt(bridges.get(next).start())).contains(Styles.FOUND_HERE);
        window.robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(count()).isEqualTo(before + 1 + " of 4");
        window.click(control("Next hit"));
        assertThat(count()).isEqualTo(next + 1 + " of 4");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        window.until("the marks are gone", () -> window.visible(Styles.HIT_BAR).isEmpty());
        assertThat(window.stylesAt(bridges.getFirst().start())).doesNotContain(Styles.FOUND);
    }

    @Test
    void theArrowsLeadFromTheBoxToTheHits() {
        window.robot.write("bridge ");
        untilHits(3);
        window.robot.push(KeyCode.DOWN);
        Story first = hits().getFirst();
        assertThat(window.focused().getAccessibleText()).isEqualTo(first.title());
        window.robot.push(KeyCode.ENTER);
        window.until("the hit is open", () -> window.state().isOpen(first.id()));
    }

    @Test
    void helpGivesExamplesThatCanBeUsed() {
        window.robot.push(KeyCode.SHIFT, KeyCode.F1);
        window.click(control("stance:against, a position, add to the query"));
        assertThat(query()).isEqualTo("stance:against");
        untilHits(1);
        window.until("the box has the keyboard", () -> "Search all stories".equals(window.focused().getAccessibleText()));
    }

    @Test
    void thePageAloneHasNothingOfTheSearchOverIt() {
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until("the filters are there", () -> !window.visible(Styles.FLYOUT).isEmpty());
        window.robot.push(KeyCode.F11);
        window.until("they are gone", () -> window.visible(Styles.FLYOUT).isEmpty());
        window.robot.push(KeyCode.F11);
        window.until("they are back", () -> !window.visible(Styles.FLYOUT).isEmpty());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** Of what the window does not know. */
    private void until(String what, Condition condition) {
        window.until(what, () -> {
            try {
                return condition.holds();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private void restart() throws Exception {
        window.close();
        window = new OpenWindow(folder, List.of(), new NoDialogs());
        window.until("the stories are listed", () -> window.state().shelf().stories().size() == 4);
    }

    private void openHit(String title) {
        window.click(onlyCard(title));
        window.until("the story is open", () -> window.state().pageProperty().get().filter(page -> page.article().metadata().title().startsWith(title)).isPresent());
    }

    private Node onlyCard(String title) {
        return window.visible(Styles.CARD).stream().filter(card -> card.getAccessibleText().startsWith(title)).findFirst().orElseThrow();
    }

    private void untilHits(int number) {
        window.until(number + " stories are found", () -> window.state().shelf().outcomeProperty().get()
                .filter(outcome -> outcome instanceof SearchOutcome.Found found && found.total() == number).isPresent());
    }

    private List<Story> hits() {
        return window.onWindow(() -> window.state().shelf().shown());
    }

    private String query() {
        return window.onWindow(() -> window.state().shelf().queryProperty().get());
    }

    private List<String> savedNames() {
        return window.onWindow(() -> window.state().searching().memory().saved().stream().map(SavedSearch::name).toList());
    }

    private String count() {
        return texts(Styles.HIT_BAR + " ." + Styles.FIND_COUNT).stream().findFirst().orElse("");
    }

    private List<String> texts(String style) {
        return window.onWindow(() -> window.visible(style).stream().map(node -> ((Labeled) node).getText()).toList());
    }

    /** The first words of rows. */
    private List<String> labels(String style) {
        return window.onWindow(() -> window.visible(style).stream().map(row -> ((Labeled) row.lookup(".label")).getText()).toList());
    }

    private Optional<Node> spoken(String words) {
        return window.onWindow(() -> window.view().lookupAll("*").stream()
                .filter(node -> words.equals(node.getAccessibleText()) && DrivenWindow.isShown(node)).findFirst());
    }

    private Node control(String words) {
        return spoken(words).orElseThrow(() -> new AssertionError("the window has nothing that says " + words));
    }
}
