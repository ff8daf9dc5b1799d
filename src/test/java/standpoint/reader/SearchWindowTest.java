package standpoint.reader;

import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import standpoint.article.Span;
import standpoint.library.Story;
import standpoint.reader.look.Styles;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching all stories, as its user does it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SearchWindowTest extends SearchCase {

    @Test
    void hitsComeAsTheQueryIsWrittenAndGoWithIt() {
        window.robot.write("bridge");
        window.untilHits(3);
        window.robot.write(" toll");
        window.untilHits(1);
        window.robot.push(KeyCode.ESCAPE);
        window.robot.push(KeyCode.ESCAPE);
        window.until("all stories are listed again", () -> window.state().shelf().outcomeProperty().get().isEmpty());
        assertThat(window.query()).isEmpty();
        assertThat(window.visible(Styles.STORIES)).hasSize(1);
    }

    @Test
    void fieldsAndNamesAreCompletedByKeys() {
        window.robot.write("per");
        window.until("fields are proposed", () -> labels(Styles.PROPOSAL).contains("person:"));
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        assertThat(window.query()).isEqualTo("person:");
        window.until("people are proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Anna Berg", "Pia Lund")));
        window.robot.write("lu");
        window.until("one person is proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Pia Lund")));
        window.robot.push(KeyCode.TAB);
        assertThat(window.query()).isEqualTo("person:=\"Pia Lund\" ");
        window.untilHits(1);
        assertThat(window.visible(Styles.PROPOSAL)).isEmpty();
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("person:=\"Pia Lund\"");
    }

    @Test
    void namesAreProposedForAWordAloneAndEscOnlyHidesThem() {
        window.robot.write("berg");
        window.until("a person is proposed", () -> labels(Styles.PROPOSAL).equals(List.of("Anna Berg")));
        window.robot.push(KeyCode.ESCAPE);
        assertThat(window.visible(Styles.PROPOSAL)).isEmpty();
        assertThat(window.query()).isEqualTo("berg");
        window.untilHits(2);
        window.robot.write(" ");
        window.robot.write("ann");
        window.until("it is proposed again", () -> !window.visible(Styles.PROPOSAL).isEmpty());
        window.click(window.visible(Styles.PROPOSAL).getFirst());
        assertThat(window.query()).isEqualTo("berg person:=\"Anna Berg\" ");
    }

    @Test
    void whatIsStillBeingWrittenIsNoErrorButTheRestIs() {
        window.robot.write("bridge stance:");
        window.until("positions are proposed", () -> labels(Styles.PROPOSAL).contains("against"));
        assertThat(window.visible(Styles.SEARCH_MESSAGE)).isEmpty();
        window.robot.write("near ");
        window.until("the mistake is told", () -> !window.visible(Styles.SEARCH_MESSAGE).isEmpty());
        assertThat(window.texts(Styles.SEARCH_MESSAGE).getFirst()).contains("“near” is no position");
    }

    @Test
    void aHitTellsOutletAndDateWholeInANarrowList() {
        window.resize(1000, 760);
        window.robot.write("bridge");
        window.until("hits tell their outlets", () -> !window.visible(Styles.STORY_SOURCE).isEmpty());
        window.until("no outlet or date is cut", () -> window.visible(Styles.STORY_SOURCE).stream().flatMap(label -> ((Parent) label).getChildrenUnmodifiable().stream())
                .filter(Text.class::isInstance).noneMatch(text -> ((Text) text).getText().endsWith("...")));
    }

    @Test
    void hitsComeInTheOrderAskedFor() {
        window.robot.write("bridge");
        window.untilHits(3);
        window.clickOn("Best first");
        window.until("the newest is first", () -> hits().getFirst().title().startsWith("Green"));
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
        window.until("the oldest is first", () -> hits().getFirst().title().startsWith("Harbour"));
        assertThat(window.texts(Styles.QUIET)).contains("Oldest first");
    }

    @Test
    void wordsAreLookedForInQuotesAlone() {
        window.robot.write("bridge");
        window.untilHits(3);
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Q);
        window.untilHits(2);
        assertThat(window.texts(Styles.FILTER_CHIP)).containsExactly("in quotes only");
        assertThat(window.visible(Styles.FINDING)).hasSize(2);
        window.click(window.visible(Styles.FILTER_CHIP).getFirst());
        window.untilHits(3);
    }

    @Test
    void whereNothingMatchesItIsSaidWhatWould() {
        window.robot.write("bridge rovers");
        window.untilHits(0);
        assertThat(window.texts(Styles.EMPTY_TITLE)).contains("No story matches");
        window.until("it is said what would match", () -> !window.texts(Styles.CHOICE).isEmpty());
        assertThat(window.texts(Styles.CHOICE)).contains("Without “bridge”  1", "Without “rovers”  3");
        window.clickOn("Without “rovers”  3");
        window.untilHits(3);
        assertThat(window.query()).isEqualTo("bridge");
    }

    @Test
    void whereNoWordCanBeSparedTheyAreOfferedOneByOne() {
        window.robot.write("brigde ruvers");
        window.until("it is said what would match", () -> window.texts(Styles.CHOICE) // what was asked while the second word was half written comes first
                .equals(List.of("Only words like “brigde”  3", "Only words like “ruvers”  1")));
        window.clickOn("Only words like “ruvers”  1");
        window.untilHits(1);
    }

    @Test
    void theListOfStoriesStaysWhereItIsWhenASearchBegins() {
        double before = top(Styles.STORIES);
        window.robot.write("bridge");
        window.untilHits(3);
        double hits = window.onWindow(() -> window.visible(Styles.HIT_HEAD).getFirst().localToScene(0, 0).getY());
        window.robot.push(KeyCode.ESCAPE);
        window.robot.push(KeyCode.ESCAPE);
        window.until("all stories are listed again", () -> window.state().shelf().outcomeProperty().get().isEmpty());
        assertThat(top(Styles.STORIES)).isEqualTo(before);
        assertThat(hits).isEqualTo(top(Styles.LIST_TITLE));
    }

    private double top(String style) {
        return window.onWindow(() -> window.visible(style).getFirst().localToScene(0, 0).getY());
    }

    @Test
    void theAdviceBelongsToTheQueryThatStands() {
        window.robot.write("bridge rovers");
        window.until("it is said what would match", () -> window.texts(Styles.CHOICE).contains("Without “rovers”  3"));
        window.act(() -> window.state().shelf().queryProperty().set("toll rovers"));
        window.until("and what would match now", () -> window.texts(Styles.CHOICE).stream().anyMatch(words -> words.startsWith("Without “toll”")));
        assertThat(window.texts(Styles.CHOICE)).noneMatch(words -> words.contains("bridge"));
    }

    @Test
    void aMistakeLeavesNoHitsOfAnotherQuery() {
        window.robot.write("bridge ");
        window.untilHits(3);
        assertThat(window.visible(Styles.STORY_SOURCE)).isNotEmpty();
        window.act(() -> window.state().shelf().queryProperty().set("stance:near "));
        window.until("the mistake is told", () -> !window.visible(Styles.SEARCH_MESSAGE).isEmpty());
        assertThat(window.visible(Styles.STORY_SOURCE)).isEmpty();
        window.act(() -> window.state().shelf().queryProperty().set("bridge"));
        window.untilHits(3);
        assertThat(window.visible(Styles.STORY_SOURCE)).isNotEmpty();
    }

    @Test
    void hitsInAStoryAreMarkedAndGoneThrough() {
        window.robot.write("bridge ");
        window.untilHits(3);
        openHit("Harbour board");
        window.until("its hits are counted", () -> count().endsWith("of 4"));
        List<Span> bridges = window.onWindow(() -> window.state().marks().hits().allProperty().get());
        for (Span bridge : bridges) {
            assertThat(window.stylesAt(bridge.start())).contains(Styles.FOUND);
        }
        window.until("each has a tick in the strip", () -> Strip.ticks(window, Styles.FOUND).size() == 4);
        int before = window.onWindow(() -> window.state().marks().hits().currentProperty().get());
        window.robot.push(KeyCode.F4);
        int next = (before + 1) % 4;
        assertThat(count()).isEqualTo(next + 1 + " of 4");
        assertThat(window.stylesAt(bridges.get(next).start())).contains(Styles.FOUND_HERE);
        window.robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(count()).isEqualTo(before + 1 + " of 4");
        window.click(window.control("Next hit"));
        assertThat(count()).isEqualTo(next + 1 + " of 4");
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        window.until("the marks are gone", () -> window.visible(Styles.HIT_BAR).isEmpty());
        assertThat(window.stylesAt(bridges.getFirst().start())).doesNotContain(Styles.FOUND);
    }

    @Test
    void theArrowsLeadFromTheBoxToTheHits() {
        window.robot.write("bridge ");
        window.untilHits(3);
        window.robot.push(KeyCode.DOWN);
        Story first = hits().getFirst();
        assertThat(window.focused().getAccessibleText()).isEqualTo(first.title());
        window.robot.push(KeyCode.ENTER);
        window.until("the hit is open", () -> window.state().isOpen(first.id()));
    }

    @Test
    void helpGivesExamplesThatCanBeUsed() {
        window.robot.push(KeyCode.SHIFT, KeyCode.F1);
        window.click(window.control("stance:against, a position, add to the query"));
        assertThat(window.query()).isEqualTo("stance:against");
        window.untilHits(1);
        window.until("the box has the keyboard", () -> "Search all stories".equals(window.focused().getAccessibleText()));
    }

    private void openHit(String title) {
        window.click(onlyCard(title));
        window.until("the story is open", () -> window.state().pageProperty().get().filter(page -> page.article().metadata().title().startsWith(title)).isPresent());
    }

    private Node onlyCard(String title) {
        return window.visible(Styles.CARD).stream().filter(card -> card.getAccessibleText().startsWith(title)).findFirst().orElseThrow();
    }

    private String count() {
        return window.texts(Styles.HIT_BAR + " ." + Styles.FIND_COUNT).stream().findFirst().orElse("");
    }

    /** The first words of rows. */
    private List<String> labels(String style) {
        return window.onWindow(() -> window.visible(style).stream().map(row -> ((Labeled) row.lookup(".label")).getText()).toList());
    }

    @Test
    void anUnfinishedWordFindsWhatBeginsSoUntilASpaceEndsIt() {
        window.robot.write("brid");
        window.untilHits(3);
        window.robot.write(" ");
        window.untilHits(0);
    }

    @Test
    void whoIsAskedForAsAPlaceIsOfferedAsWhatItIs() {
        window.robot.write("place:berg ");
        window.untilHits(0);
        window.until("it is said what would match", () -> !window.texts(Styles.CHOICE).isEmpty());
        assertThat(window.texts(Styles.CHOICE)).containsExactly("“berg” as a person  2", "“berg” anywhere  2");
        window.clickOn("“berg” as a person  2");
        window.untilHits(2);
        assertThat(window.query()).isEqualTo("person:berg");
    }

    @Test
    void theNearestNamesOfTheLibraryAreOffered() {
        window.robot.write("place:valda ");
        window.untilHits(0);
        window.until("it is said what would match", () -> window.texts(Styles.CHOICE).contains("place “Velda”  2"));
        window.clickOn("place “Velda”  2");
        window.untilHits(2);
    }
}
