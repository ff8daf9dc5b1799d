package standpoint.reader;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.Annotation;
import standpoint.analysis.Entity;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.library.AnalysisDraft;
import standpoint.reader.look.Styles;
import standpoint.reader.state.Page;
import standpoint.reader.state.SideTab;

import static org.assertj.core.api.Assertions.assertThat;

/** The card of the selected entity, as its user works with it. */
class EntityCardTest {

    private SampleWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new SampleWindow(Sample.analysis());
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void tellsWhoSomebodyIs() {
        window.select("Lindqvist");
        assertThat(textOf(Styles.ENTITY_NAME)).isEqualTo("Anna Lindqvist");
        assertThat(textOf(Styles.ENTITY_ROLE)).isEqualTo("Transport Minister");
        assertThat(textOf(Styles.COUNT)).isEqualTo("Person · 5 mentions");
        assertThat(texts(Styles.ALIAS)).containsExactly("Lindqvist  ×2", "Anna Lindqvist  ×1", "the minister  ×1", "she  ×1");
        assertThat(texts(Styles.SECTION_LINK)).containsExactly("1 quote by", "0 quotes about", "3 stances of", "1 stance towards");
    }

    @Test
    void aLongNameLeavesItsPlaceToBeRead() {
        AnalysisDraft draft = new AnalysisDraft("They consulted the llamas\nThe llamas know, said Yolanda Mamani Quispe of the salt flats.\n");
        EntityId speaker = draft.entity(Entity.Kind.PERSON, "Yolanda Mamani Quispe", null, "Yolanda Mamani Quispe");
        window.act(() -> {
            window.state().pages().show(Page.of(draft.analysis()));
            window.state().selection().select(speaker);
        });
        window.until("its chip is there", () -> texts(Styles.ALIAS).equals(List.of("Yolanda Mamani Quispe  ×1")));
        window.click(chip("Yolanda Mamani Quispe"));
        window.until("all of it is shown", () -> ((Parent) chip("Yolanda Mamani Quispe")).getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text && text.getText().equals("Yolanda Mamani Quispe  1 of 1")));
    }

    @Test
    void downGoesFromTheFilterToTheFirstOfTheList() {
        window.act(() -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        window.click(window.control("Filter people and places"));
        window.robot.write("velda");
        window.robot.push(KeyCode.DOWN);
        window.robot.push(KeyCode.ENTER);
        window.until("the first one is selected", () -> window.state().selection().selectedEntity().filter(entity -> entity.name().contains("Velda")).isPresent());
    }

    @Test
    void anAliasLeadsThroughItsPlacesRoundAndRound() {
        Entity minister = window.select("Lindqvist");
        List<Mention> places = minister.mentions().stream().filter(mention -> mention.span().of(Sample.TEXT).equals("Lindqvist")).toList();
        for (int i = 0; i < places.size(); i++) {
            window.click(chip("Lindqvist"));
            assertThat(finding()).contains(places.get(i));
            assertThat(texts(Styles.ALIAS)).contains("Lindqvist  " + (i + 1) + " of " + places.size());
            assertThat(window.isInSight(places.get(i).span())).isTrue();
            assertThat(window.stylesAt(places.get(i).span().start())).contains(Styles.LIT, Styles.SELECTED_MENTION);
        }
        window.click(chip("Lindqvist"));
        assertThat(finding()).as("after the last").contains(places.getFirst());
        assertThat(window.onWindow(() -> window.state().selection().selectedEntity())).contains(minister);
    }

    @Test
    void anAliasWalksByKeyToo() {
        window.select("Lindqvist");
        window.act(() -> chip("the minister").requestFocus());
        window.robot.push(KeyCode.SPACE);
        assertThat(finding()).map(one -> one.spans().getFirst().of(Sample.TEXT)).contains("the minister");
        assertThat(chip("the minister").getAccessibleText()).isEqualTo("the minister, 1 of 1, go to the next");
    }

    @Test
    void anAliasBeginsAtThePresentPlace() {
        window.select("Lindqvist");
        window.act(() -> window.state().sight().placeProperty().set(Sample.span("According to").start()));
        window.click(chip("Lindqvist"));
        assertThat(finding()).map(one -> one.spans().getFirst().start()).contains(Sample.span("Lindqvist confirmed").start());
    }

    @Test
    void theKeysGoThroughAllMentions() {
        Entity minister = window.select("Lindqvist");
        window.act(() -> window.page().requestFocus());
        window.robot.push(KeyCode.M);
        assertThat(finding()).contains(minister.mentions().getFirst());
        window.robot.push(KeyCode.M);
        assertThat(finding()).contains(minister.mentions().get(1));
        window.robot.push(KeyCode.SHIFT, KeyCode.M);
        window.robot.push(KeyCode.SHIFT, KeyCode.M);
        assertThat(finding()).contains(minister.mentions().getLast());
    }

    @Test
    void theStripGoesToTheNearestMention() {
        Entity minister = window.select("Lindqvist");
        Region strip = (Region) window.node("." + Styles.STRIP);
        window.until("the strip is laid out", () -> strip.getWidth() > 100);
        window.click(strip);
        int middle = Sample.TEXT.length() / 2;
        int nearest = minister.mentions().stream().mapToInt(mention -> Math.abs(mention.span().start() - middle)).min().orElseThrow();
        assertThat(finding()).hasValueSatisfying(found -> assertThat(Math.abs(found.spans().getFirst().start() - middle)).isEqualTo(nearest));
        window.robot.push(KeyCode.RIGHT);
        assertThat(finding()).contains(minister.mentions().getLast());
        assertThat(window.visible(Styles.STRIP_CURRENT)).hasSize(1);
        assertThat(strip.getAccessibleText()).contains("Anna Lindqvist", "5 mentions");
    }

    @Test
    void nameAndMentionAreCopiedWithTheirSource() {
        Entity minister = window.select("Lindqvist");
        window.click(window.onWindow(() -> window.node("." + Styles.ENTITY_CARD).lookupAll("." + Styles.TOOL).stream()
                .filter(tool -> "Copy with source: Anna Lindqvist".equals(tool.getAccessibleText())).findFirst().orElseThrow()));
        String source = "\nOstervik Courier, “Minister rules out closing Velda ferry”, 14 March 2025";
        assertThat(clipboard()).isEqualTo("Anna Lindqvist, Transport Minister" + source);
        window.act(() -> {
            window.state().selection().findingProperty().set(Optional.of(minister.mentions().get(1)));
            window.page().requestFocus();
        });
        window.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).contains("Lindqvist told reporters on the quay.").doesNotContain("She urged").contains("“Lindqvist”: Anna Lindqvist, Transport Minister")
                .endsWith(source);
    }

    private String clipboard() {
        return window.onWindow(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theNumbersLeadToTheirSections() {
        window.select("Lindqvist");
        window.act(() -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        window.click(link("1 stance towards"));
        assertThat(window.onWindow(() -> window.state().selection().tabProperty().get())).isEqualTo(SideTab.STANCES);
        window.until("the section is in sight", () -> window.visible(Styles.SECTION_TITLE).stream()
                .anyMatch(title -> ((Labeled) title).getText().startsWith("Where others") && isWithin(title)));
        window.click(link("1 quote by"));
        assertThat(window.onWindow(() -> window.state().selection().tabProperty().get())).isEqualTo(SideTab.QUOTES);
        assertThat(link("0 quotes about").isDisabled()).isTrue();
    }

    @Test
    void leavesHalfOfThePanelToTheTabsAndFoldsToItsHead() {
        window.select("Lindqvist");
        Region card = (Region) window.node("." + Styles.ENTITY_CARD);
        Region panel = (Region) window.node("." + Styles.PANEL);
        window.until("the card is laid out", () -> card.getHeight() > 0);
        double open = window.onWindow(card::getHeight);
        assertThat(open).isLessThanOrEqualTo(panel.getHeight() / 2);
        window.robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until("the card is folded", () -> card.getHeight() < open - 50);
        assertThat(window.visible(Styles.ALIAS)).isEmpty();
        window.robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until("the card is open again", () -> card.getHeight() == open);
    }

    @Test
    void saysWhyThereIsNobody() {
        window.act(() -> window.state().pages().show(Page.of(Analysis.notAnalysed(Sample.plain("Ein Text."), "This text seems to be German."))));
        assertThat(window.visible(Styles.ENTITY_CARD)).as("the list tells it once").isEmpty();
        assertThat(texts(Styles.EMPTY_TITLE)).containsExactly("Not analysed");
        assertThat(window.texts(Styles.STATUS_TEXT)).containsExactly("No findings");
        assertThat(window.visible(Styles.NOTICE_TEXT)).extracting(text -> ((Labeled) text).getText()).containsExactly("This text seems to be German.");
        window.act(() -> window.state().pages().show(Page.of(new Analysis(Sample.plain("It rained."), Optional.empty(), List.of(), List.of(), List.of()))));
        window.act(() -> window.state().selection().tabProperty().set(SideTab.ENTITIES));
        assertThat(texts(Styles.EMPTY_TITLE)).containsExactly("Nobody found");
    }

    private boolean isWithin(Node node) {
        return window.node("." + Styles.PANEL).localToScene(window.node("." + Styles.PANEL).getLayoutBounds())
                .contains(node.localToScene(node.getLayoutBounds()));
    }

    private Optional<Annotation> finding() {
        return window.onWindow(() -> window.state().selection().findingProperty().get());
    }

    private Node chip(String words) {
        return starting(Styles.ALIAS, words + "  ");
    }

    private Node link(String words) {
        return starting(Styles.SECTION_LINK, words);
    }

    private Node starting(String style, String words) {
        return window.visible(style).stream().filter(node -> ((Labeled) node).getText().startsWith(words)).findFirst().orElseThrow();
    }

    /** The texts of the visible nodes with a style class within the side panel. */
    private List<String> texts(String style) {
        return window.onWindow(() -> window.node("." + Styles.PANEL).lookupAll("." + style).stream().filter(Node::isVisible)
                .filter(node -> window.visible(style).contains(node)).map(node -> ((Labeled) node).getText()).toList());
    }

    private String textOf(String style) {
        return texts(style).getFirst();
    }
}
