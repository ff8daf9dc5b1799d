package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.article.Article;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.Story;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class TabsTest {

    private final ReaderState state = new ReaderState();
    private final Tabs tabs = state.tabs();
    private final Article one = Sample.plain("one ".repeat(500));
    private final Article two = Sample.plain("two ".repeat(500));
    private final Article three = Sample.plain("three ".repeat(500));
    private final Analysis sample = Sample.analysis();
    private final List<Integer> tops = new ArrayList<>();

    /** As if the stories were loaded at once. */
    @BeforeEach
    void answerRequests() {
        state.sight().returns().listen(tops::add);
        state.storyRequests().listen(request -> {
            if (!state.isOpen(request.story())) {
                state.pages().show(tabs.page(request.story()).orElseGet(() -> Page.of(List.of(one, two, three).stream()
                        .filter(article -> article.id().equals(request.story())).findFirst().orElseThrow())));
            }
            state.arrive(request);
        });
    }

    @Test
    void aStoryTakesThePlaceOfTheOneOnThePageUnlessItIsOpenedApart() {
        state.pages().show(one);
        state.pages().show(two);
        assertThat(stories()).containsExactly(two.id());
        state.pages().showApart(Page.of(one));
        assertThat(stories()).containsExactly(two.id(), one.id());
        state.pages().show(two);
        assertThat(stories()).as("it has a tab already").containsExactly(two.id(), one.id());
    }

    @Test
    void aStoryThatIsOpenedBehindLeavesThePageAlone() {
        state.pages().show(one);
        tabs.open(story(two));
        tabs.open(story(two));
        assertThat(stories()).containsExactly(one.id(), two.id());
        assertThat(state.isOpen(one.id())).isTrue();
        tabs.step(1);
        assertThat(state.isOpen(two.id())).isTrue();
    }

    @Test
    void placeAndSelectionComeBackWithTheTab() {
        state.pages().show(Page.of(sample));
        state.selection().select(sample.entities().getFirst().id());
        state.selection().select(sample.stances().getFirst());
        state.sight().see(new Span(200, 700));
        state.pages().showApart(Page.of(one));
        assertThat(state.selection().entityProperty().get()).isEmpty();
        tabs.step(1);
        assertThat(state.isOpen(sample.article().id())).isTrue();
        assertThat(tops).containsExactly(200);
        assertThat(state.selection().entityProperty().get()).contains(sample.entities().getFirst().id());
        assertThat(state.selection().findingProperty().get()).contains(sample.stances().getFirst());
    }

    @Test
    void theSelectionWaitsForTheAnalysis() {
        Choice choice = new Choice(Optional.of(sample.entities().getFirst().id()), Optional.of(new Choice.Finding(Choice.Kind.MENTION, 1)));
        tabs.restore(List.of(new StoryTab(sample.article().id(), "Ferry", Optional.empty(), 40, choice)));
        state.pages().show(sample.article());
        assertThat(state.selection().entityProperty().get()).isEmpty();
        state.pages().fillIn(sample);
        assertThat(state.selection().entityProperty().get()).contains(sample.entities().getFirst().id());
        assertThat(state.selection().findingProperty().get()).contains(sample.entities().getFirst().mentions().get(1));
        state.selection().clear();
        state.pages().fillIn(sample);
        assertThat(state.selection().entityProperty().get()).as("it comes back once").isEmpty();
    }

    @Test
    void aSelectionThatTheAnalysisHasNotIsNone() {
        Choice choice = new Choice(Optional.of(new standpoint.analysis.EntityId("e999")), Optional.of(new Choice.Finding(Choice.Kind.QUOTE, 999)));
        tabs.restore(List.of(new StoryTab(sample.article().id(), "Ferry", Optional.empty(), 0, choice)));
        state.pages().show(Page.of(sample));
        assertThat(state.selection().entityProperty().get()).isEmpty();
        assertThat(state.selection().findingProperty().get()).isEmpty();
    }

    @Test
    void anAnalysisThatEndsBehindTheOtherTabIsThere() {
        state.pages().show(sample.article());
        state.pages().showApart(Page.of(one));
        state.pages().fillIn(sample);
        assertThat(state.isOpen(one.id())).isTrue();
        tabs.go(sample.article().id());
        assertThat(state.analysis()).contains(sample);
    }

    @Test
    void closingGoesToTheTabThatHasThePlaceNow() {
        state.pages().show(one);
        state.pages().showApart(Page.of(two));
        state.pages().showApart(Page.of(three));
        tabs.go(two.id());
        tabs.closeCurrent();
        assertThat(state.isOpen(three.id())).isTrue();
        tabs.closeCurrent();
        assertThat(state.isOpen(one.id())).isTrue();
        tabs.closeCurrent();
        assertThat(state.pageProperty().get()).isEmpty();
        tabs.step(1);
        tabs.closeCurrent();
        assertThat(tabs.all()).isEmpty();
    }

    @Test
    void closingOneBehindLeavesThePageAlone() {
        state.pages().show(one);
        state.pages().showApart(Page.of(two));
        tabs.close(one.id());
        assertThat(state.isOpen(two.id())).isTrue();
        state.pages().showApart(Page.of(one));
        tabs.closeOthers(two.id());
        assertThat(stories()).containsExactly(two.id());
        assertThat(state.isOpen(two.id())).isTrue();
    }

    @Test
    void backOpensAClosedTabAgain() {
        state.pages().show(one);
        state.pages().showApart(Page.of(two));
        tabs.closeCurrent();
        state.history().go(-1);
        assertThat(state.isOpen(two.id())).isTrue();
    }

    @Test
    void theOrderIsTheUsers() {
        state.pages().show(one);
        state.pages().showApart(Page.of(two));
        state.pages().showApart(Page.of(three));
        tabs.arrange(List.of(three.id(), one.id(), two.id()));
        assertThat(stories()).containsExactly(three.id(), one.id(), two.id());
        tabs.step(1);
        assertThat(state.isOpen(one.id())).isTrue();
        tabs.step(-1);
        tabs.step(-1);
        assertThat(state.isOpen(two.id())).isTrue();
    }

    private List<ArticleId> stories() {
        return tabs.all().stream().map(StoryTab::story).toList();
    }

    private static Story story(Article article) {
        return new Story(article.id(), article.metadata().title(), List.of(), Optional.empty(), Optional.empty());
    }
}
