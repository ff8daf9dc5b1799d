package standpoint.reader.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import standpoint.analysis.Analysis;
import standpoint.analysis.EntityId;
import standpoint.analysis.Mention;
import standpoint.article.ArticleId;
import standpoint.article.Span;
import standpoint.library.Hit;
import standpoint.library.SearchOutcome;
import standpoint.library.Story;
import standpoint.reader.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderStateTest {

    private final ReaderState state = new ReaderState();
    private final Analysis analysis = Sample.analysis();
    private final EntityId minister = analysis.entities().getFirst().id();

    @Test
    void anAnalysisFillsInOnlyItsOwnStory() {
        state.pages().show(Sample.plain("Another story."));
        state.pages().fillIn(analysis);
        assertThat(state.analysis()).isEmpty();
        state.pages().show(Sample.article());
        state.pages().fillIn(analysis);
        assertThat(state.analysis()).contains(analysis);
    }

    @Test
    void anotherStoryHasNothingSelected() {
        state.pages().show(Page.of(analysis));
        state.selection().select(minister);
        assertThat(state.selection().selectedEntity()).isPresent();
        state.pages().show(Sample.plain("Another story."));
        assertThat(state.selection().entityProperty().get()).isEmpty();
    }

    @Test
    void selectingAStanceShowsItsTabAndItsWords() {
        List<List<Span>> revealed = new ArrayList<>();
        state.sight().reveals().listen(revealed::add);
        state.pages().show(Page.of(analysis));
        state.selection().tabProperty().set(SideTab.QUOTES);
        state.selection().select(analysis.stances().getFirst());
        assertThat(state.selection().tabProperty().get()).isEqualTo(SideTab.STANCES);
        assertThat(revealed).containsExactly(analysis.stances().getFirst().evidence());
    }

    @Test
    void aFindingOfSomebodyElseLetsGoOfTheSelectedEntity() {
        state.pages().show(Page.of(analysis));
        state.selection().select(minister);
        state.selection().select(analysis.stances().getFirst());
        assertThat(state.selection().selectedEntity()).isPresent();
        state.selection().select(analysis.stances().get(2));
        assertThat(state.selection().selectedEntity()).isEmpty();
    }

    @Test
    void stancesFollowEachOtherAndEndAtTheEnds() {
        Route route = new Route(state);
        state.pages().show(Page.of(analysis));
        route.stance(1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.stances().getFirst());
        route.stance(1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.stances().get(1));
        route.stance(-1);
        route.stance(-1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.stances().getFirst());
    }

    @Test
    void backwardsFromNowhereBeginsAtTheEnd() {
        state.pages().show(Page.of(analysis));
        new Route(state).quote(-1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.quotes().getLast());
    }

    @Test
    void quotesComeNextFromWhereTheReaderIs() {
        state.pages().show(Page.of(analysis));
        Route route = new Route(state);
        state.sight().see(new Span(Sample.span("A long winter").start(), Sample.TEXT.length()));
        route.quote(1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.quotes().get(3));
        state.sight().see(new Span(0, Sample.span("A long winter").start()));
        route.quote(1);
        assertThat(state.selection().findingProperty().get()).as("after scrolling away from the selected one").contains(analysis.quotes().getFirst());
        state.sight().see(new Span(Sample.span("© Ostervik Courier").start(), Sample.TEXT.length()));
        route.quote(-1);
        assertThat(state.selection().findingProperty().get()).contains(analysis.quotes().getLast());
    }

    @Test
    void mentionsGoRound() {
        state.pages().show(Page.of(analysis));
        state.selection().select(minister);
        List<Mention> mentions = analysis.entities().getFirst().mentions();
        Route route = new Route(state);
        for (Mention mention : mentions) {
            route.mention(1);
            assertThat(state.selection().findingProperty().get()).contains(mention);
        }
        route.mention(1);
        assertThat(state.selection().findingProperty().get()).contains(mentions.getFirst());
        route.mention(-1);
        assertThat(state.selection().findingProperty().get()).contains(mentions.getLast());
        assertThat(state.selection().selectedEntity()).isPresent();
    }

    @Test
    void aClosedStoryLeavesTheListAndThePageUntilItIsOpenedAgain() {
        List<StoryRequest> requests = new ArrayList<>();
        state.storyRequests().listen(requests::add);
        Story one = story("one");
        Story two = story("two");
        state.shelf().list(List.of(one, two));
        state.pages().show(Sample.plain("one"));
        state.takeOff();
        assertThat(state.shelf().stories()).containsExactly(two);
        assertThat(state.pageProperty().get()).isEmpty();
        assertThat(requests).as("its neighbour comes next").containsExactly(new StoryRequest(two.id(), List.of()));
        state.shelf().list(List.of(one, two));
        assertThat(state.shelf().stories()).containsExactly(two);
        assertThat(state.shelf().reopen(one.id())).isTrue();
        assertThat(state.shelf().reopen(two.id())).isFalse();
        state.shelf().list(List.of(one, two));
        assertThat(state.shelf().stories()).containsExactly(one, two);
    }

    @Test
    void withAnEntitySelectedTheWayLeadsThroughItsStances() {
        state.pages().show(Page.of(analysis));
        state.selection().select(minister);
        Route route = new Route(state);
        for (int i = 0; i < 10; i++) {
            route.stance(1);
        }
        assertThat(state.selection().findingProperty().get()).contains(analysis.stances().getLast());
        assertThat(state.selection().selectedEntity()).isPresent();
    }

    @Test
    void theNextStoryIsTheNextHitWhileASearchStands() {
        List<StoryRequest> requests = new ArrayList<>();
        state.storyRequests().listen(requests::add);
        Story one = story("one");
        Story two = story("two");
        state.shelf().stories().setAll(one, two);
        new Route(state).story(1);
        assertThat(requests).containsExactly(new StoryRequest(one.id(), List.of()));
        state.shelf().outcomeProperty().set(Optional.of(new SearchOutcome.Found(1, List.of(new Hit(two, List.of(), Optional.empty())))));
        new Route(state).story(1);
        assertThat(requests).last().isEqualTo(new StoryRequest(two.id(), List.of()));
    }

    @Test
    void zoomGoesByStepsBetweenItsEnds() {
        assertThat(Zoom.larger(Zoom.NORMAL)).isEqualTo(110);
        assertThat(Zoom.smaller(Zoom.NORMAL)).isEqualTo(90);
        assertThat(Zoom.larger(250)).isEqualTo(250);
        assertThat(Zoom.smaller(70)).isEqualTo(70);
    }

    private static Story story(String text) {
        return new Story(ArticleId.of(text), text, List.of(), Optional.empty(), Optional.empty());
    }
}
